import { columnRecord, parseColumnRecord } from '../document/column-record.ts';
import { parseListMeta, type ListMeta } from '../document/list-meta.ts';
import type { ImportProblemCode, ImportReport } from '../importing/types.ts';
import { columnLength } from '../table/column.ts';
import type { CustomerList } from '../table/list.ts';
import { refuse } from '../table/problem.ts';
import { fieldOf, parseRecord, parseRecords, type Loaded } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** A customer list about to be stored under an id of its own. */
export interface NewList {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly report: ImportReport | null;
  readonly list: CustomerList;
}

/** A stored list without its rows. */
export type StoredList = ListMeta<ImportProblemCode>;

const importProblemCodes: Readonly<Record<ImportProblemCode, true>> = {
  'row-too-long': true,
  'row-too-short': true,
  'cell-not-number': true,
  'cell-not-date': true,
  'cell-error': true,
  'cell-not-calculated': true,
  'totals-row': true,
};
const isImportProblemCode = (text: string): text is ImportProblemCode =>
  Object.hasOwn(importProblemCodes, text);

const parseMeta = (record: unknown): StoredList => parseListMeta(record, isImportProblemCode);

function metaOf({ id, name, createdAt, report, list }: NewList): StoredList {
  const columns = list.columns.map((one) => ({ name: one.name, role: one.role, kind: one.column.kind }));
  return parseMeta({ id, name, createdAt, rowCount: list.rowCount, columns, report });
}

/** Adds the list within a transaction on lists and columns. Fails when its id is taken: an import is immutable. */
export async function addList(tables: Tables, list: NewList): Promise<StoredList> {
  const meta = parseRecord('lists', list.id, () => metaOf(list));
  await tables.lists.add(meta);
  for (const [index, { name, column }] of list.list.columns.entries()) {
    if (columnLength(column) !== meta.rowCount) {
      throw refuse('record-damaged', {}, { table: 'columns', id: name, where: 'column' });
    }
    // One at a time, so that the browser copies one column at a time.
    await tables.columns.add({ listId: list.id, index, ...columnRecord(column) });
  }
  return meta;
}

/** Removes list, columns, answers and kept sources within a transaction on the four. */
export async function removeList(tables: Tables, id: string): Promise<void> {
  await tables.lists.delete(id);
  await tables.columns.where('listId').equals(id).delete();
  await tables.answers.where('listId').equals(id).delete();
  await tables.sources.delete(id);
}

/** Refuses with 'list-not-found' {id} when the list is not stored; within a transaction on lists. */
export async function requireList(tables: Tables, id: string): Promise<void> {
  if ((await tables.lists.where('id').equals(id).count()) === 0) throw refuse('list-not-found', {}, { id });
}

/** Stores a list and all its columns, or nothing. */
export function saveList(store: Store, list: NewList): Promise<StoredList> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.lists, tables.columns], () => addList(tables, list)),
  );
}

/** Every stored list without its rows, newest first. */
export async function loadLists(store: Store): Promise<Loaded<StoredList>> {
  const records = await store.run((tables) => tables.lists.toArray());
  const { items, problems } = parseRecords('lists', 'id', records, parseMeta);
  return { items: items.toSorted((a, b) => b.createdAt - a.createdAt), problems };
}

/** One stored list without its rows. Refuses with 'list-not-found' {id} or 'record-damaged' {table, id, where}. */
export async function loadListMeta(store: Store, id: string): Promise<StoredList> {
  const record = await store.run((tables) => tables.lists.get(id));
  if (record === undefined) throw refuse('list-not-found', {}, { id });
  return parseRecord('lists', id, () => parseMeta(record));
}

/** A stored list with its columns. Refuses with 'list-not-found' {id} or 'record-damaged' {table, id, where}. */
export async function loadList(store: Store, id: string): Promise<CustomerList> {
  const [record, columns] = await store.run((tables) =>
    tables.transaction(
      'r',
      [tables.lists, tables.columns],
      async () =>
        [await tables.lists.get(id), await tables.columns.where('listId').equals(id).toArray()] as const,
    ),
  );
  if (record === undefined) throw refuse('list-not-found', {}, { id });
  const meta = parseRecord('lists', id, () => parseMeta(record));
  return { rowCount: meta.rowCount, columns: namedColumns(meta, columns) };
}

function namedColumns(meta: StoredList, records: readonly unknown[]): CustomerList['columns'] {
  return meta.columns.map(({ name, role, kind }, index) => {
    const record = records.find((one) => fieldOf(one, 'index') === index);
    const column = parseRecord('columns', name, () => parseColumnRecord(record, meta.rowCount));
    if (column.kind === kind) return { name, role, column };
    throw refuse('record-damaged', { column: name }, { table: 'columns', id: name, where: 'column.kind' });
  });
}

/** Deletes a list with its columns, answers and kept sources. Refuses with 'list-in-use' {studies} while a study is made on it. */
export function deleteList(store: Store, id: string): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      const studies = await tables.studies.where('listId').equals(id).count();
      if (studies > 0) throw refuse('list-in-use', {}, { studies });
      await removeList(tables, id);
    }),
  );
}
