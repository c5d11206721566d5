import { fieldOf } from '../records.ts';
import { removeList } from '../lists.ts';
import type { Store } from '../store.ts';
import { dropStudy } from '../studies.ts';

/** Deletes a list with the studies made on it, their answers and the kept files: all or nothing. Profiles stay. */
export function dropList(store: Store, listId: string): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      for (const study of await tables.studies.where('listId').equals(listId).toArray())
        await dropStudy(tables, String(fieldOf(study, 'id')));
      await removeList(tables, listId);
    }),
  );
}
