import type { Formats } from '../../language/formats.ts';
import type { Messages } from '../../language/messages.ts';
import { requestsSoFar } from '../../proof/foreign-requests.ts';
import { attemptInPage, attemptInWorker, type Attempts, type Outcome } from '../../proof/network-attempts.ts';
import { storedHere, type StoredHere } from '../../proof/stored-here.ts';

export interface Check {
  readonly id: keyof Messages['proof']['checks'];
  readonly mark: keyof Messages['proof']['marks'];
  /** The result in words. */
  readonly said: string;
}
export interface Findings {
  readonly page: Attempts;
  /** null where it could not be tried. */
  readonly worker: Attempts | null;
  readonly requests: ReturnType<typeof requestsSoFar>;
  readonly stored: StoredHere;
}

const markOf: Record<Outcome, Check['mark']> = {
  blocked: 'good',
  bound: 'good',
  failed: 'unsure',
  open: 'bad',
};

/** Tries everything anew. */
export async function findOut(): Promise<Findings> {
  const [page, worker, stored] = await Promise.all([
    attemptInPage(),
    attemptInWorker().catch(() => null),
    storedHere(),
  ]);
  return { page, worker, requests: requestsSoFar(), stored };
}

/** What was found, as a list to read. */
export function checksOf(
  { page, worker, requests, stored }: Findings,
  t: Messages['proof'],
  format: Formats,
): readonly Check[] {
  const call = (id: Check['id'], outcome: Outcome | undefined): Check =>
    outcome === undefined
      ? { id, mark: 'unsure', said: t.outcomes.missing }
      : { id, mark: markOf[outcome], said: t.outcomes[outcome] };
  const { all, foreignHosts } = requests;
  return [
    call('pageFetch', page.fetch),
    call('workerFetch', worker?.fetch),
    call('pageSocket', page.socket),
    call('workerSocket', worker?.socket),
    foreignHosts.length === 0
      ? { id: 'requests', mark: 'good', said: t.ownHostOnly(all, format.number(all)) }
      : { id: 'requests', mark: 'bad', said: t.otherHosts(format.list(foreignHosts)) },
    stored.cookies === 0
      ? { id: 'cookies', mark: 'good', said: t.noCookies }
      : { id: 'cookies', mark: 'unsure', said: t.someCookies(stored.cookies, format.number(stored.cookies)) },
  ];
}
