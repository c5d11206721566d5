/*
 * The leads of a study: a list like any other, named by the study in `leads`. Lists never change once stored, so a copy
 * of a study shares its leads, and they are deleted with the last study that names them.
 */
import type { ListDocument } from '../document/list-json.ts';
import type { Study } from '../document/types.ts';
import { addList, loadList, loadListMeta, removeUnused, type NewList, type StoredList } from './lists.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { getStudy, putStudy } from './studies.ts';

/** Stores a list as the leads of a study, in place of those it had: all or nothing. Refuses with 'study-not-found' {id}. */
export function saveLeads(store: Store, studyId: string, leads: NewList): Promise<StoredList> {
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      const meta = await addList(tables, leads);
      await attachLeads(tables, studyId, leads.id);
      return meta;
    }),
  );
}

/** Takes the leads of a study away, and deletes them when no other study has them. Refuses with 'study-not-found' {id}. */
export function dropLeads(store: Store, studyId: string): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, () => attachLeads(tables, studyId, undefined)),
  );
}

/** Names a stored list as the leads of a study, or none, within a transaction on all tables. */
export async function attachLeads(
  tables: Tables,
  studyId: string,
  leadsId: string | undefined,
): Promise<void> {
  const { leads: before, ...study } = await getStudy(tables, studyId);
  await putStudy(tables, leadsId === undefined ? study : { ...study, leads: leadsId });
  if (before !== undefined && before !== leadsId) await removeUnused(tables, before);
}

/** The leads of a study as they stand in its file; undefined when it has none. Refuses as loadList does. */
export async function loadLeads(store: Store, { leads: id }: Study): Promise<ListDocument | undefined> {
  if (id === undefined) return undefined;
  const { name, createdAt } = await loadListMeta(store, id);
  return { name, createdAt, list: await loadList(store, id) };
}
