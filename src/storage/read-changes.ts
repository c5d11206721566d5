import type { Study } from '../document/types.ts';
import type { CustomerAnswers } from '../method/decisions.ts';
import { answersOf, readAnswers } from './answers.ts';
import { isRemoved } from './records.ts';
import type { Store } from './store.ts';
import { getStudy } from './studies.ts';

/** Which answers to read: those about some customers, by row, and perhaps all that there are. */
export interface WantedAnswers {
  readonly rows: readonly number[];
  readonly all: boolean;
}

/**
 * A study as it is stored at one moment, with the answers wanted; an empty one for a customer about whom there are none.
 * Null when it is not there any more.
 */
export function readChanges(
  store: Store,
  { id, listId }: Pick<Study, 'id' | 'listId'>,
  { rows, all }: WantedAnswers,
): Promise<{ readonly study: Study; readonly answers: readonly CustomerAnswers[] } | null> {
  return store.run((tables) =>
    tables.transaction('r', [tables.studies, tables.answers], async () => {
      const record = await tables.studies.get(id);
      if (record === undefined || isRemoved(record)) return null;
      const answers = new Map<number, CustomerAnswers>();
      for (const row of rows) answers.set(row, await answersOf(tables, listId, { row, key: '' }));
      if (all) for (const one of await readAnswers(tables, listId)) answers.set(one.customer.row, one);
      return { study: await getStudy(tables, id), answers: [...answers.values()] };
    }),
  );
}
