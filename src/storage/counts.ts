import { readGeneration } from './generation.ts';
import { fieldOf, isRemoved } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** How much is kept: no names, no contents. */
export interface Counts {
  readonly studies: number;
  readonly lists: number;
  readonly profiles: number;
  /** Customers that something was answered about. */
  readonly answers: number;
}

export interface Kept {
  readonly generation: number;
  readonly counts: Counts;
  /** Whether there is anything that is not the example company. */
  readonly isOwn: boolean;
}

export const isNothing = ({ studies, lists, profiles }: Counts): boolean =>
  studies === 0 && lists === 0 && profiles === 0;

/** Whether there is less of anything: what is emptier must not take the place of what is fuller unasked. */
export const isEmptier = (now: Counts, before: Counts): boolean =>
  now.studies < before.studies ||
  now.lists < before.lists ||
  now.profiles < before.profiles ||
  now.answers < before.answers;

/** What is kept, within a transaction on studies, lists, profiles, answers and keeping. */
export async function countKept(tables: Tables): Promise<Kept> {
  const shown = async (table: 'studies' | 'profiles') =>
    (await tables[table].toArray()).filter((record) => !isRemoved(record));
  const [studies, profiles] = [await shown('studies'), await shown('profiles')];
  return {
    generation: await readGeneration(tables),
    counts: {
      studies: studies.length,
      lists: await tables.lists.count(),
      profiles: profiles.length,
      answers: await tables.answers.count(),
    },
    isOwn: profiles.length > 0 || studies.some((record) => fieldOf(record, 'isExample') !== true),
  };
}

/** How much is kept now, and how many changes there have been. */
export function loadKept(store: Store): Promise<Kept> {
  return store.run((tables) =>
    tables.transaction(
      'r',
      [tables.studies, tables.lists, tables.profiles, tables.answers, tables.keeping],
      () => countKept(tables),
    ),
  );
}
