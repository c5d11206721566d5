import { parseStudy } from '../document/study.ts';
import type { Study } from '../document/types.ts';
import { refuse } from '../table/problem.ts';
import { removeList, requireList } from './lists.ts';
import { fieldOf, parseRecord, parseRecords, type Loaded } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** Writes the study within a transaction on studies, checked by the rules of reading. */
export async function putStudy(tables: Tables, study: Study): Promise<void> {
  await tables.studies.put(parseRecord('studies', study.id, () => parseStudy(study)));
}

/** Stores a study, new or changed. Refuses with 'list-not-found' {id} when its list is gone. */
export function saveStudy(store: Store, study: Study): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.lists, tables.studies], async () => {
      await requireList(tables, study.listId);
      await putStudy(tables, study);
    }),
  );
}

/** Every stored study, last changed first. */
export async function loadStudies(store: Store): Promise<Loaded<Study>> {
  const records = await store.run((tables) => tables.studies.toArray());
  const { items, problems } = parseRecords('studies', 'id', records, parseStudy);
  return { items: items.toSorted((a, b) => b.updatedAt - a.updatedAt), problems };
}

/** One study. Refuses with 'study-not-found' {id} or 'record-damaged' {table, id, where}. */
export async function loadStudy(store: Store, id: string): Promise<Study> {
  const record = await store.run((tables) => tables.studies.get(id));
  if (record === undefined) throw refuse('study-not-found', {}, { id });
  return parseRecord('studies', id, () => parseStudy(record));
}

/**
 * Deletes a study, and its list and answers when no other study is made on that list, in one step. Profiles finished
 * from it are kept unless `alsoProfiles`. A damaged study can be deleted too.
 */
export function deleteStudy(store: Store, id: string, alsoProfiles = false): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      const listId = fieldOf(await tables.studies.get(id), 'listId');
      await tables.studies.delete(id);
      if (alsoProfiles) await tables.profiles.where('studyId').equals(id).delete();
      if (typeof listId !== 'string') return;
      if ((await tables.studies.where('listId').equals(listId).count()) === 0)
        await removeList(tables, listId);
    }),
  );
}
