/* A million leads read once and scored, each step timed by itself. */
import { noDecisions } from '../../../src/method/decisions.ts';
import { orderLeads } from '../../../src/method/leads/order-leads.ts';
import { prepareLeads } from '../../../src/method/leads/prepare-leads.ts';
import { scoreLeads, summarise } from '../../../src/method/leads/score-leads.ts';
import { segments } from '../../../src/method/segment-of.ts';
import { sortCustomers } from '../../../src/method/segments.ts';
import { loadList } from '../../../src/storage/lists.ts';
import { Store } from '../../../src/storage/store.ts';
import type { CustomerList } from '../../../src/table/list.ts';

export interface LeadTimes {
  /** From IndexedDB into memory, as columns. */
  readonly readMs: number[];
  /** Every cell of the columns in memory looked at once. */
  readonly passMs: number[];
  /** Scored, sorted into segments, and counted. */
  readonly scoreMs: number[];
  readonly orderMs: number[];
  readonly columns: number;
  readonly lines: number;
}

/** What looking at every cell comes to, so that the looking is not left out as useless. */
let seen = 0;

function passOver({ columns }: CustomerList): void {
  for (const { column } of columns) {
    let sum = 0;
    if (column.kind === 'number') for (const value of column.values) sum += value === value ? value : 0;
    else if (column.kind === 'date') for (const day of column.days) sum += day === day ? day : 0;
    else if (column.kind === 'category') for (const code of column.codes) sum += code;
    else for (const byte of column.bytes) sum += byte;
    seen += sum;
  }
}

async function timeLeads(listId: string, rounds: number): Promise<LeadTimes> {
  const times = {
    readMs: [] as number[],
    passMs: [] as number[],
    scoreMs: [] as number[],
    orderMs: [] as number[],
  };
  let shape = { columns: 0, lines: 0 };
  for (let round = -1; round < rounds; round++) {
    const clock = (): number => performance.now();
    const start = clock();
    const list = await loadList(new Store(), listId);
    const read = clock();
    passOver(list);
    const passed = clock();
    const scoring = prepareLeads(list, list, noDecisions, []);
    const prepared = clock();
    const parts = scoreLeads(scoring, list.rowCount);
    let step = parts.next();
    while (step.done !== true) step = parts.next();
    const summary = summarise(scoring, step.value, null);
    const scored = clock();
    orderLeads(
      list,
      step.value,
      null,
      { segment: null, customers: 'with', search: '', order: 'score', descending: true },
      'sv',
    );
    const ordered = clock();
    if (round < 0) {
      // Customers taken for leads come to the segments that they have as customers.
      const { sums } = sortCustomers(list, noDecisions, [], { segment: null, from: 0, size: 0 });
      for (const segment of segments)
        if (summary.sums[segment].leads !== sums[segment].customers)
          throw new Error(`${segment}: ${summary.sums[segment].leads} instead of ${sums[segment].customers}`);
      shape = { columns: list.columns.length, lines: summary.lines.length };
      continue;
    }
    times.readMs.push(read - start);
    times.passMs.push(passed - read);
    times.scoreMs.push(scored - prepared);
    times.orderMs.push(ordered - scored);
  }
  if (!Number.isFinite(seen)) throw new Error('Nothing was read');
  return { ...times, ...shape };
}

addEventListener('message', ({ data }: MessageEvent<{ listId: string; rounds: number }>) => {
  void timeLeads(data.listId, data.rounds).then((times) => {
    postMessage(times);
  });
});
