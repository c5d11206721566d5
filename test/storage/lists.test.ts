import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { ImportReport } from '../../src/importing/types.ts';
import { saveAnswers } from '../../src/storage/answers.ts';
import {
  deleteList,
  loadList,
  loadListMeta,
  loadLists,
  loadNeverBought,
  saveList,
} from '../../src/storage/lists.ts';
import { saveStudy } from '../../src/storage/studies.ts';
import { refusalOf } from '../document/refusal.ts';
import { answers, sampleList, study } from '../document/samples.ts';
import { countAll, failWrite, freshStore, newList } from './fresh-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const report: ImportReport = {
  fileName: 'kunder.csv',
  rowsStored: 3,
  blankRows: 1,
  problems: [{ code: 'cell-not-date', place: { row: 4, column: 'Kund sedan' }, data: { found: 'i fjol' } }],
  problemCount: 1,
  byColumn: [{ column: 'Kund sedan', kind: 'date', notUnderstood: 1 }],
};

const meta = {
  id: 'list-1',
  name: 'Kunder',
  createdAt: 1_794_800_000_000,
  rowCount: 3,
  columns: [
    { name: 'Kund', role: 'name', kind: 'text' },
    { name: 'Licenser', role: 'metric', kind: 'number' },
    { name: 'Kund sedan', role: 'customerSince', kind: 'date' },
    { name: 'Bransch', role: 'company.industry', kind: 'category' },
  ],
  report,
};

it('gives back a list as it was stored, with typed columns in their order', async () => {
  const { store } = freshStore();
  expect(await saveList(store, { ...newList(), report })).toEqual(meta);
  expect(await loadList(store, 'list-1')).toEqual(sampleList().list);
  expect(await loadListMeta(store, 'list-1')).toEqual(meta);
});

const intake: NonNullable<ImportReport['intake']> = {
  files: [
    {
      fileName: 'affärer.csv',
      use: 'rows',
      rowsRead: 5,
      rowsUsed: 3,
      blankRows: 0,
      left: [{ reason: 'lost', rows: 2, rowNumbers: [4, 6] }],
    },
  ],
  unmatched: [
    { fileName: 'affärer.csv', keys: [{ key: 'Alpha', rows: 1, rowNumber: 3 }], count: 1, added: 0 },
  ],
  merged: [{ customer: 'Alfa AB', rowNumbers: [2, 9], amounts: 'sum' }],
  mergedRows: 1,
  merges: [{ column: 'Bransch', into: 'IT', from: ['it'], rows: 4 }],
  conversions: [
    {
      fileName: 'affärer.csv',
      into: 'SEK',
      rates: [{ currency: 'EUR', rate: 11.2 }],
      blank: null,
      withoutRate: { rows: 0, rowNumbers: [] },
    },
  ],
  period: { from: 19_000, to: 19_365 },
  neverBought: 2,
};

it('gives back all that was said of the files', async () => {
  const { store } = freshStore();
  const stored = await saveList(store, { ...newList(), report: { ...report, intake } });
  expect(stored.report).toEqual({ ...report, intake });
  expect(await loadListMeta(store, 'list-1')).toEqual(stored);
});

it('keeps companies that never bought beside the list, and removes them with it', async () => {
  const { store } = freshStore();
  const neverBought = {
    rowCount: 2,
    columns: [
      {
        name: 'Kund',
        role: 'name' as const,
        column: { kind: 'number' as const, values: Float64Array.of(1, 2), unit: null },
      },
    ],
  };
  const stored = await saveList(store, { ...newList(), neverBought });
  expect(stored.neverBought).toEqual({
    rowCount: 2,
    columns: [{ name: 'Kund', role: 'name', kind: 'number' }],
  });
  expect(await loadNeverBought(store, 'list-1')).toEqual(neverBought);
  expect(await loadList(store, 'list-1')).toEqual(sampleList().list);
  expect(await countAll(store)).toMatchObject({ columns: 5 });
  await deleteList(store, 'list-1');
  expect(await countAll(store)).toMatchObject({ lists: 0, columns: 0 });
});

it('knows of no companies that never bought when none were kept', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  expect(await loadNeverBought(store, 'list-1')).toBeNull();
  expect((await refusalOf(() => loadNeverBought(store, 'list-9'))).code).toBe('list-not-found');
});

it('keeps the columns of two lists apart', async () => {
  const { store } = freshStore();
  const other = { ...newList('list-10'), list: { rowCount: 0, columns: [] }, createdAt: 1 };
  await saveList(store, other);
  await saveList(store, newList());
  expect((await loadList(store, 'list-10')).columns).toEqual([]);
  expect((await loadLists(store)).items.map(({ id }) => id)).toEqual(['list-1', 'list-10']);
});

it('orders more than ten columns by their place', async () => {
  const { store } = freshStore();
  const columns = Array.from({ length: 12 }, (_, index) => ({
    name: `c${index}`,
    role: null,
    column: { kind: 'number' as const, values: Float64Array.of(index), unit: null },
  }));
  await saveList(store, { ...newList(), list: { rowCount: 1, columns } });
  expect((await loadList(store, 'list-1')).columns).toEqual(columns);
});

it('stores nothing of a list when one column fails', async () => {
  const { store } = freshStore();
  await countAll(store);
  const writes = failWrite(4, new Error('The fourth write fails'));
  await expect(saveList(store, newList())).rejects.toThrow('The fourth write fails');
  expect(writes()).toBe(4);
  expect(await countAll(store)).toMatchObject({ lists: 0, columns: 0 });
});

it('never writes over a list: an import is immutable', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  await expect(saveList(store, { ...newList(), name: 'Andra' })).rejects.toThrow();
  expect((await loadListMeta(store, 'list-1')).name).toBe('Kunder');
});

it('refuses to store a column of another length than the list', async () => {
  const { store } = freshStore();
  const short = { kind: 'number' as const, values: Float64Array.of(1), unit: null };
  const list = { rowCount: 2, columns: [{ name: 'Kort', role: null, column: short }] };
  expect(await refusalOf(() => saveList(store, { ...newList(), list }))).toEqual({
    code: 'record-damaged',
    place: {},
    data: { table: 'columns', id: 'Kort', where: 'column' },
  });
  expect(await countAll(store)).toMatchObject({ lists: 0, columns: 0 });
});

it('says which list is not there', async () => {
  const { store } = freshStore();
  const missing = { code: 'list-not-found', place: {}, data: { id: 'nowhere' } };
  expect(await refusalOf(() => loadList(store, 'nowhere'))).toEqual(missing);
  expect(await refusalOf(() => loadListMeta(store, 'nowhere'))).toEqual(missing);
});

it('names a damaged list, and still loads the others', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  await store.run((tables) => tables.lists.put({ ...meta, id: 'list-2', rowCount: '3' }));
  const { items, problems } = await loadLists(store);
  expect(items.map(({ id }) => id)).toEqual(['list-1']);
  expect(problems).toEqual([
    { code: 'record-damaged', place: {}, data: { table: 'lists', id: 'list-2', where: 'list.rowCount' } },
  ]);
});

it.each<[string, unknown]>([
  ['is missing', null],
  ['is too short', { kind: 'number', unit: null, values: new ArrayBuffer(8) }],
  ['is of another kind', { kind: 'date', days: new ArrayBuffer(24) }],
])('names a column that %s', async (_, record) => {
  const { store } = freshStore();
  await saveList(store, newList());
  await store.run(async (tables) => {
    await tables.columns.delete(['list-1', 1]);
    if (record !== null) await tables.columns.put({ listId: 'list-1', index: 1, ...(record as object) });
  });
  const problem = await refusalOf(() => loadList(store, 'list-1'));
  expect(problem).toMatchObject({ code: 'record-damaged', data: { table: 'columns', id: 'Licenser' } });
});

it('deletes a list with its columns and answers, and no other', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  await saveList(store, newList('list-2'));
  await saveAnswers(store, 'list-1', [answers]);
  await saveAnswers(store, 'list-2', [answers]);
  await deleteList(store, 'list-1');
  expect(await countAll(store)).toMatchObject({ lists: 1, columns: 4, answers: 1 });
  expect(await loadList(store, 'list-2')).toEqual(sampleList().list);
});

it('keeps a list that a study is made on', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  await saveStudy(store, study);
  expect(await refusalOf(() => deleteList(store, 'list-1'))).toEqual({
    code: 'list-in-use',
    place: {},
    data: { studies: 1 },
  });
  expect(await countAll(store)).toMatchObject({ lists: 1, columns: 4 });
});
