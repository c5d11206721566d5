/*
 * Everything that is kept, for a backup: the small records in one moment, the lists one after the other. What is damaged is
 * left out, or nothing of the backup could be read.
 */
import { ProblemError } from '../table/problem.ts';
import { countKept, type Kept } from './counts.ts';
import {
  keptNames,
  listsOf,
  RecordChecker,
  stateTables,
  type KeptName,
  type KeptRecord,
} from './kept-tables.ts';
import { fieldOf, isRemoved } from './records.ts';
import type { Store } from './store.ts';

/** Everything but the lists, as it was at one moment. What was removed and waits to be deleted is not part of it. */
export interface KeptState extends Kept {
  readonly records: readonly KeptRecord[];
  /** Ids of the lists, without those that only a removed study is made on. */
  readonly lists: readonly string[];
}

/** The record as it was checked; null when it is damaged. */
function checked(checker: RecordChecker, table: KeptName, record: unknown): KeptRecord | null {
  try {
    return checker.check(table, record);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

export function readState(store: Store): Promise<KeptState> {
  return store.run((tables) =>
    tables.transaction('r', [...keptNames.map((name) => tables[name]), tables.keeping], async () => {
      const kept = await countKept(tables);
      const all = await tables.studies.toArray();
      const used = new Set(all.filter((study) => !isRemoved(study)).flatMap(listsOf));
      const removed = new Set(all.filter(isRemoved).flatMap(listsOf));
      const lists = (await tables.lists.toCollection().primaryKeys()).filter(
        (id) => used.has(id) || !removed.has(id),
      );
      const known = new Set(lists);
      const records: KeptRecord[] = [];
      const checker = new RecordChecker();
      for (const table of stateTables)
        for (const record of await tables[table].toArray()) {
          if (isRemoved(record)) continue;
          if (table === 'answers' && !known.has(String(fieldOf(record, 'listId')))) continue;
          const sound = checked(checker, table, record);
          if (sound !== null) records.push(sound);
        }
      const answers = records.filter(({ table }) => table === 'answers').length;
      return { ...kept, counts: { ...kept.counts, lists: lists.length, answers }, records, lists };
    }),
  );
}

/** A list with its columns and what it was made of; nothing when it is damaged, or was removed meanwhile. */
export async function readList(store: Store, id: string): Promise<readonly KeptRecord[]> {
  const [list, columns, sources] = await store.run((tables) =>
    tables.transaction('r', [tables.lists, tables.sources, tables.columns], async () => [
      await tables.lists.get(id),
      await tables.columns.where('listId').equals(id).toArray(),
      await tables.sources.get(id),
    ]),
  );
  const checker = new RecordChecker();
  const whole = list === undefined ? null : checked(checker, 'lists', list);
  if (whole === null) return [];
  const records: KeptRecord[] = [whole];
  for (const column of Array.isArray(columns) ? columns : []) {
    const sound = checked(checker, 'columns', column);
    if (sound === null) return [];
    records.push(sound);
  }
  if (!checker.isWhole(id)) return [];
  const made = sources === undefined ? null : checked(checker, 'sources', sources);
  return made === null ? records : [...records, made];
}
