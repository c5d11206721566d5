import { columnRecord, parseColumnRecord } from '../document/column-record.ts';
import { listMetaSchema, parseListMeta, type ListMeta, type StoredReport } from '../document/list-meta.ts';
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
  /** Companies that never bought, kept apart with the list. */
  readonly neverBought?: CustomerList | null;
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

export const listSchema = listMetaSchema(isImportProblemCode);

/** A list's description from its stored form. Refuses with 'file-damaged' {where}. */
export const parseMeta = (record: unknown): StoredList => parseListMeta(record, isImportProblemCode);

/** Columns of companies that never bought lie beside those of the list, from this index on. */
export const besideFrom = 100_000;

function metaOf({ id, name, createdAt, report, list, neverBought }: NewList): StoredList {
  const stored: StoredReport<ImportProblemCode> | null = report;
  const apart =
    neverBought === undefined || neverBought === null ? {} : { neverBought: shapeOf(neverBought) };
  return parseMeta({ id, name, createdAt, ...shapeOf(list), report: stored, ...apart });
}

function shapeOf({ rowCount, columns }: CustomerList): Pick<StoredList, 'rowCount' | 'columns'> {
  return {
    rowCount,
    columns: columns.map(({ name, role, column }) => ({ name, role, kind: column.kind })),
  };
}

/** Adds the list within a transaction on lists and columns. Fails when its id is taken: an import is immutable. */
export async function addList(tables: Tables, list: NewList): Promise<StoredList> {
  const meta = parseRecord('lists', list.id, () => metaOf(list));
  await tables.lists.add(meta);
  await addColumns(tables, list.id, list.list, 0);
  if (list.neverBought) await addColumns(tables, list.id, list.neverBought, besideFrom);
  return meta;
}

async function addColumns(
  tables: Tables,
  listId: string,
  { rowCount, columns }: CustomerList,
  from: number,
): Promise<void> {
  for (const { name, column } of columns) {
    if (columnLength(column) !== rowCount)
      throw refuse('record-damaged', {}, { table: 'columns', id: name, where: 'column' });
  }
  // Two at a time: one column is packed while the browser writes another, and it holds no more copies than that.
  let adding: PromiseLike<unknown> = Promise.resolve();
  for (const [index, { column }] of columns.entries()) {
    const record = { listId, index: from + index, ...columnRecord(column) };
    await adding;
    adding = tables.columns.add(record);
  }
  await adding;
}

/** Removes list, columns, answers and kept sources within a transaction on the four. */
export async function removeList(tables: Tables, id: string): Promise<void> {
  await tables.lists.delete(id);
  await tables.columns.where('listId').equals(id).delete();
  await tables.answers.where('listId').equals(id).delete();
  await tables.sources.delete(id);
}

/** Removes a list that no study is made on or has as its leads, within a transaction on all tables. */
export async function removeUnused(tables: Tables, id: string): Promise<void> {
  // Hidden studies count, since they may be brought back. Studies are few.
  const studies: unknown[] = await tables.studies.toArray();
  const isUsed = studies.some((one) => fieldOf(one, 'listId') === id || fieldOf(one, 'leads') === id);
  if (!isUsed) await removeList(tables, id);
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
  const { meta, records } = await readColumns(store, id, 0);
  return { rowCount: meta.rowCount, columns: namedColumns(meta, records, 0) };
}

/** The companies that never bought, kept apart with a list; null without any. Refuses as loadList does. */
export async function loadNeverBought(store: Store, id: string): Promise<CustomerList | null> {
  const { meta, records } = await readColumns(store, id, besideFrom);
  const { neverBought: shape } = meta;
  if (shape === undefined) return null;
  return { rowCount: shape.rowCount, columns: namedColumns(shape, records, besideFrom) };
}

/** What a list is, and its columns whose index is `from` or one of those that follow it. */
async function readColumns(
  store: Store,
  id: string,
  from: number,
): Promise<{ readonly meta: StoredList; readonly records: readonly unknown[] }> {
  const [record, records] = await store.run((tables) =>
    tables.transaction('r', [tables.lists, tables.columns], async () => {
      const own = tables.columns.where('[listId+index]').between([id, from], [id, from + besideFrom]);
      return [await tables.lists.get(id), await own.toArray()] as const;
    }),
  );
  if (record === undefined) throw refuse('list-not-found', {}, { id });
  return { meta: parseRecord('lists', id, () => parseMeta(record)), records };
}

function namedColumns(
  meta: Pick<StoredList, 'rowCount' | 'columns'>,
  records: readonly unknown[],
  from: number,
): CustomerList['columns'] {
  return meta.columns.map(({ name, role, kind }, at) => {
    const record = records.find((one) => fieldOf(one, 'index') === from + at);
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
