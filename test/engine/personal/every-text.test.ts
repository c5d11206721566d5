/*
 * A person is found in, and erased from, every place that can hold a text: each table of the database, and each text
 * that its schema knows. Whoever adds a table or a text has to fill it in full-records.ts, or this fails.
 */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { erasePerson } from '../../../src/engine/personal/erase-person.ts';
import { findPerson, tellPerson } from '../../../src/engine/personal/find-person.ts';
import { rawTexts } from '../../../src/engine/personal/record-texts.ts';
import { isSound, tableTexts } from '../../../src/storage/erase/table-texts.ts';
import type { TableName } from '../../../src/storage/records.ts';
import type { Store } from '../../../src/storage/store.ts';
import { freshStore } from '../../storage/fresh-store.ts';
import { fullColumns, fullRecords } from './full-records.ts';
import { plant, schemaPaths } from './schema-paths.ts';

const tables = Object.keys(fullRecords) as TableName[];
const person = 'Qvyxo Whjklzu';

/** Paths that are read by no schema: the name of the chosen file. */
const without: Partial<Record<TableName, readonly string[]>> = { keeping: ['.name'] };
const pathsOf = (table: TableName): readonly string[] => [
  ...new Set(tableTexts[table] === null ? (without[table] ?? []) : schemaPaths(tableTexts[table])),
];

/** Stores every record with these words in some of its texts. Returns the paths that had one. */
async function fill(
  store: Store,
  text: (table: TableName, path: string) => string,
  words: string,
): Promise<ReadonlySet<string>> {
  const filled = new Set<string>();
  await store.run(async (all) => {
    for (const table of tables)
      for (const record of fullRecords[table]) {
        const planted = plant(record, new Set(pathsOf(table)), (path) => {
          filled.add(`${table}${path}`);
          return text(table, path);
        });
        // Otherwise it would be searched as it lies, and prove nothing.
        if (table !== 'columns' && table !== 'keeping')
          expect([table, isSound(table, planted)]).toEqual([table, true]);
        await all.table(table).put(planted);
      }
    for (const column of fullColumns(words)) await all.columns.put(column);
  });
  return filled;
}

/** A number in letters, so that none is a part of another; what tells lines, columns and choices apart stays apart. */
const letters = (count: number): string =>
  String(count)
    .padStart(4, '0')
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

const wholeText = (store: Store): Promise<string> =>
  store.run(async (all) => {
    const texts: string[] = [];
    for (const table of all.tables)
      for (const record of await table.toArray()) texts.push(...rawTexts(record));
    return texts.join('\n');
  });

it('looks in every table', async () => {
  const { store } = freshStore();
  const names = await store.run((all) => Promise.resolve(all.tables.map(({ name }) => name)));
  expect(names.toSorted()).toEqual(Object.keys(tableTexts).toSorted());
  expect(tables.toSorted()).toEqual(names.toSorted());
});

it('finds a word in each text of each table', async () => {
  const { store } = freshStore();
  const words = new Map<string, string>();
  let count = 0;
  const wordOf = (place: string): string => {
    const word = words.get(place) ?? `Qzx${letters(words.size)}w`;
    words.set(place, word);
    return `${word} ${letters(++count)}`;
  };
  const filled = await fill(store, (table, path) => wordOf(`${table}${path}`), person);
  const known = tables.flatMap((table) => pathsOf(table).map((path) => `${table}${path}`));
  expect(known.length).toBeGreaterThan(100);
  expect(known.filter((path) => !filled.has(path))).toEqual([]);

  const lost: string[] = [];
  for (const [place, word] of words) if ((await findPerson(store, word)).count === 0) lost.push(place);
  expect(lost).toEqual([]);
  expect((await findPerson(store, person)).places.map(({ kind }) => kind)).toEqual([
    'customer',
    'cells',
    'cells',
  ]);
});

it('erases a person from every text at once, and all records can still be read', async () => {
  const { store } = freshStore();
  let count = 0;
  await fill(store, () => `${person} ${letters(++count)}`, person);
  const { places } = await findPerson(store, 'qvyxo  WHJKLZU');
  await erasePerson(store, person, places);

  expect(await wholeText(store)).not.toContain('Qvyxo');
  expect((await findPerson(store, person)).places).toEqual([]);
  await store.run(async (all) => {
    // Of the answers none is left: each was the person's.
    for (const table of ['studies', 'workshops', 'profiles', 'drafts', 'lists'] as const) {
      const records = await all[table].toArray();
      expect(records.length).toBeGreaterThan(0);
      expect(records.filter((record) => !isSound(table, record))).toEqual([]);
    }
  });
});

it('tells all that it holds about a person, uncut', async () => {
  const { store } = freshStore();
  await fill(store, () => '', person);
  const long = `${person} ${'och mer '.repeat(30)}`;
  await store.run((all) =>
    all.answers.put({ listId: 'list-1', row: 2, key: person, traits: [['own.Not', long]], buyers: [] }),
  );
  const { entries, isWhole } = await tellPerson(store, person);
  expect(isWhole).toBe(true);
  const texts = entries.flatMap(({ told }) => told.map(({ text }) => text));
  expect(texts).toContain(long);
  // The whole row of the customer, also what does not name it.
  expect(entries[0]?.told.map(({ of, text }) => [of, text])).toEqual([
    ['Kund', person],
    ['Referens', 'Ada'],
    ['Mått', '3'],
    [null, long],
  ]);
});

it('finds and erases what cannot be read any more', async () => {
  const { store } = freshStore();
  await store.run(async (all) => {
    await all.studies.put({ id: 's', listId: 'gone', name: person });
    await all.profiles.put({ id: 'p', profile: { name: person } });
    await all.columns.put({ listId: 'gone', index: 0, kind: 'text', dictionary: [person] });
    await all.lists.put({ id: 'l', name: person, columns: 7 });
    await all.workshops.put({ studyId: 's', rounds: [], said: person, rest: 1, studyName: person });
  });
  const { places } = await findPerson(store, person);
  expect(places.map((place) => (place.kind === 'damaged' ? place.table : place.kind)).toSorted()).toEqual(
    ['columns', 'lists', 'profiles', 'studies', 'workshop'].toSorted(),
  );
  await erasePerson(store, person, places);
  expect(await wholeText(store)).not.toContain('Qvyxo');
});
