import { keptTables } from '../kept-tables.ts';
import { fieldOf, parseRecord } from '../records.ts';
import type { Tables } from '../schema.ts';

type Changed = 'studies' | 'workshops' | 'profiles' | 'drafts' | 'lists' | 'answers';
type Key = string | [string, number];

/**
 * Changes a record, within a transaction on its table; what it becomes is checked by the rules of reading. One that was removed
 * and can still be brought back stays removed. One that is gone stays gone.
 */
export async function changeRecord(
  tables: Tables,
  table: Changed,
  key: Key,
  change: (record: unknown) => unknown,
): Promise<void> {
  const record: unknown = await tables[table].get(key as never);
  if (record === undefined) return;
  const changed = parseRecord(table, String(key), () => keptTables[table].parse(change(record)));
  const removedAt = fieldOf(record, 'removedAt');
  await tables[table].put(removedAt === undefined ? changed : { ...changed, removedAt });
}
