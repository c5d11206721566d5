import { parseStudy } from '../document/study.ts';
import type { Study } from '../document/types.ts';
import { refuse } from '../table/problem.ts';
import { leaveUncounted } from './generation.ts';
import { removeUnused, requireList } from './lists.ts';
import { fieldOf, isRemoved, parseRecord, parseRecords, type Loaded } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** Writes the study within a transaction on studies, checked by the rules of reading. */
export async function putStudy(tables: Tables, study: Study): Promise<void> {
  await tables.studies.put(parseRecord('studies', study.id, () => parseStudy(study)));
}

/**
 * Stores a study, new or changed. Refuses with 'list-not-found' {id} when its list is gone, and with 'study-not-found'
 * {id} when the study was removed, in another tab say: saving must not bring it back.
 */
export function saveStudy(store: Store, study: Study): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.lists, tables.studies], async () => {
      await requireList(tables, study.listId);
      const stored: unknown = await tables.studies.get(study.id);
      if (isRemoved(stored)) throw notFound(study.id);
      await putStudy(tables, withLeadsOf(stored, study));
    }),
  );
}

/** The leads are stored and taken away by themselves, also in another tab: whoever saves a study keeps those that it has. */
function withLeadsOf(stored: unknown, { leads, ...study }: Study): Study {
  const kept = stored === undefined ? leads : fieldOf(stored, 'leads');
  return typeof kept === 'string' ? { ...study, leads: kept } : study;
}

const notFound = (id: string) => refuse('study-not-found', {}, { id });

/** A stored study within a transaction on studies. Refuses as loadStudy does. */
export async function getStudy(tables: Tables, id: string): Promise<Study> {
  const record = await tables.studies.get(id);
  if (record === undefined || isRemoved(record)) throw notFound(id);
  return parseRecord('studies', id, () => parseStudy(record));
}

/** Changes a part of a study as it is stored, whatever else was changed meanwhile. Refuses as loadStudy does. */
function amend(store: Store, id: string, change: Partial<Study>, counts = true): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.studies], async () => {
      if (!counts) leaveUncounted();
      await putStudy(tables, { ...(await getStudy(tables, id)), ...change });
    }),
  );
}

/** Gives a stored study another name; it keeps its place among the others. Refuses as loadStudy does. */
export function renameStudy(store: Store, id: string, name: string): Promise<void> {
  return amend(store, id, { name });
}

/** Every stored study that is not removed, last changed first. */
export async function loadStudies(store: Store): Promise<Loaded<Study>> {
  const records = await store.run((tables) => tables.studies.toArray());
  const shown = records.filter((record) => !isRemoved(record));
  const { items, problems } = parseRecords('studies', 'id', shown, parseStudy);
  return { items: items.toSorted((a, b) => b.updatedAt - a.updatedAt), problems };
}

/** One study. Refuses with 'study-not-found' {id} or 'record-damaged' {table, id, where}. */
export function loadStudy(store: Store, id: string): Promise<Study> {
  return store.run((tables) => getStudy(tables, id));
}

/**
 * Deletes a study with its workshop, and its list, answers and leads when no other study has them, within a transaction on all
 * tables.
 * Profiles finished from it are kept. A damaged study can be deleted too.
 */
export async function dropStudy(tables: Tables, id: string): Promise<void> {
  const study: unknown = await tables.studies.get(id);
  await tables.studies.delete(id);
  await tables.workshops.delete(id);
  for (const list of [fieldOf(study, 'listId'), fieldOf(study, 'leads')])
    if (typeof list === 'string') await removeUnused(tables, list);
}
