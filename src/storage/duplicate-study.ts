import { refuse } from '../table/problem.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { getStudy, putStudy } from './studies.ts';

/** The copy: its ids must be new. Times are milliseconds since 1970. */
export interface NewCopy {
  readonly studyId: string;
  readonly listId: string;
  readonly name: string;
  readonly now: number;
}

const answersAtOnce = 500;

/**
 * Stores a study once more under another name, on a copy of its list with its kept sources and a copy of every answer, so
 * that neither touches the other from then on: all or nothing. Leads never change, so both name the same. Finished profiles stay with the study that they were made from.
 * Records are copied one by one as they are stored; columns are never taken apart. Refuses with 'study-not-found' {id},
 * 'list-not-found' {id} or 'record-damaged' {table, id, where}.
 */
export function duplicateStudy(store: Store, id: string, copy: NewCopy): Promise<void> {
  return store.run((tables) => tables.transaction('rw', tables.tables, () => copyStudy(tables, id, copy)));
}

/** The same within a transaction on all tables. */
export async function copyStudy(tables: Tables, id: string, copy: NewCopy): Promise<void> {
  const study = await getStudy(tables, id);
  const list = await tables.lists.get(study.listId);
  if (list === undefined) throw refuse('list-not-found', {}, { id: study.listId });
  await tables.lists.add(withFields(list, { id: copy.listId }));
  await copyColumns(tables, study.listId, copy.listId);
  await copyAnswers(tables, study.listId, copy.listId);
  await copySources(tables, study.listId, copy.listId);
  const { studyId, listId, name, now } = copy;
  await putStudy(tables, { ...study, id: studyId, listId, name, createdAt: now, updatedAt: now });
}

async function copyColumns(tables: Tables, from: string, to: string): Promise<void> {
  for (const key of await tables.columns.where('listId').equals(from).primaryKeys())
    await tables.columns.add(withFields(await tables.columns.get(key), { listId: to }));
}

async function copyAnswers(tables: Tables, from: string, to: string): Promise<void> {
  const keys = await tables.answers.where('listId').equals(from).primaryKeys();
  for (let at = 0; at < keys.length; at += answersAtOnce) {
    const records = await tables.answers.bulkGet(keys.slice(at, at + answersAtOnce));
    await tables.answers.bulkAdd(records.map((record) => withFields(record, { listId: to })));
  }
}

async function copySources(tables: Tables, from: string, to: string): Promise<void> {
  const kept = await tables.sources.get(from);
  if (kept !== undefined) await tables.sources.add(withFields(kept, { listId: to }));
}

/** A stored record with some fields changed; what is no record is copied as nothing but those. */
function withFields(record: unknown, fields: Readonly<Record<string, string>>): object {
  return typeof record === 'object' && record !== null ? { ...record, ...fields } : fields;
}
