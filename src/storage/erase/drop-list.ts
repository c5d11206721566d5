import { removeList } from '../lists.ts';
import { fieldOf } from '../records.ts';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';
import { dropStudy } from '../studies.ts';

/**
 * Deletes a list with the studies made on it, their answers and the kept files: all or nothing. A study that has it as its
 * leads loses them. Profiles stay.
 */
export function dropList(store: Store, listId: string): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      await dropListIn(tables, listId);
    }),
  );
}

/** The same within a transaction on all tables. What is damaged, or was removed, goes along. */
export async function dropListIn(tables: Tables, listId: string): Promise<void> {
  for (const study of await tables.studies.where('listId').equals(listId).toArray())
    await dropStudy(tables, String(fieldOf(study, 'id')));
  for (const study of await tables.studies.toArray()) {
    if (fieldOf(study, 'leads') !== listId) continue;
    const fields = Object.entries(study as object).filter(([name]) => name !== 'leads');
    await tables.studies.put(Object.fromEntries(fields));
  }
  await removeList(tables, listId);
}
