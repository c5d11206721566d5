import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseListDocument, type ListDocument } from '../../src/document/list-json.ts';
import { listParts } from '../../src/document/write-list.ts';
import type { Column } from '../../src/table/column.ts';
import { GrowingCategory, GrowingText } from '../../src/table/growing.ts';
import { refusalOf } from './refusal.ts';
import { sampleList } from './samples.ts';

const jsonOf = (document: ListDocument): string => [...listParts(document)].join('');

/** The sample's JSON with one change, given as path and value. */
function changed(column: number, field: string, value: unknown): unknown {
  const json = JSON.parse(jsonOf(sampleList())) as { columns: Record<string, unknown>[] };
  json.columns[column]![field] = value;
  return json;
}

it('writes readable JSON: null for what is missing, dates as dates, a dictionary and codes', () => {
  expect(JSON.parse(jsonOf(sampleList()))).toEqual({
    name: 'Kunder',
    createdAt: 1_794_800_000_000,
    rowCount: 3,
    columns: [
      {
        name: 'Kund',
        role: 'name',
        kind: 'text',
        strings: ['Norrköpings Bygg', 'Övre Gården', 'Ängö & Co "AB"'],
      },
      { name: 'Licenser', role: 'metric', kind: 'number', unit: 'SEK', values: [5, null, 40.5] },
      { name: 'Kund sedan', role: 'customerSince', kind: 'date', dates: ['2024-10-04', null, '1969-12-31'] },
      {
        name: 'Bransch',
        role: 'company.industry',
        kind: 'category',
        dictionary: ['IT', '__proto__'],
        codes: [1, 0, 2],
      },
    ],
  });
});

it('reads back the list that it wrote', () => {
  expect(parseListDocument(JSON.parse(jsonOf(sampleList())))).toEqual(sampleList());
});

function columnArbitrary(rows: number): fc.Arbitrary<Column> {
  const exactly = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: rows, maxLength: rows });
  const missingOr = (value: fc.Arbitrary<number>) =>
    fc.oneof(
      fc.constant(NaN),
      value.map((one) => one + 0),
    );
  const cells = exactly(fc.string({ unit: 'grapheme' }));
  const grown = (growing: GrowingText | GrowingCategory, words: string[]) => {
    for (const word of words) growing.append(word);
    return growing.freeze();
  };
  return fc.oneof(
    fc
      .tuple(exactly(missingOr(fc.double({ noNaN: true, noDefaultInfinity: true }))), fc.option(fc.string()))
      .map(([values, unit]): Column => ({ kind: 'number', values: Float64Array.from(values), unit })),
    exactly(missingOr(fc.integer({ min: -1_000_000, max: 1_000_000 }))).map((days): Column => ({
      kind: 'date',
      days: Float64Array.from(days),
    })),
    cells.map((words) => grown(new GrowingText(), words)),
    cells.map((words) => grown(new GrowingCategory(), words)),
  );
}

it('reads back any list that it wrote', () => {
  const lists = fc.nat(30).chain((rowCount) =>
    fc.array(columnArbitrary(rowCount), { maxLength: 5 }).map((columns) => ({
      name: 'x',
      createdAt: 1,
      list: {
        rowCount,
        columns: columns.map((column, index) => ({ name: `c${index}`, role: null, column })),
      },
    })),
  );
  fc.assert(
    fc.property(lists, (document) => {
      expect(parseListDocument(JSON.parse(jsonOf(document)))).toEqual(document);
    }),
    { seed: 4, numRuns: 100 },
  );
});

it('writes a long column in many parts and no part twice', () => {
  const rowCount = 25_001;
  const values = Float64Array.from({ length: rowCount }, (_, row) => row);
  const column = { name: 'n', role: null, column: { kind: 'number' as const, values, unit: null } };
  const document = { name: 'x', createdAt: 1, list: { rowCount, columns: [column] } };
  expect(Math.max(...[...listParts(document)].map((part) => part.length))).toBeLessThan(100_000);
  expect(parseListDocument(JSON.parse(jsonOf(document)))).toEqual(document);
});

it('chooses the width of the codes by the dictionary', () => {
  const words = Array.from({ length: 256 }, (_, index) => `w${index}`);
  const json = { name: 'c', role: null, kind: 'category', dictionary: words, codes: [256] };
  const { list } = parseListDocument({ name: '', createdAt: 0, rowCount: 1, columns: [json] });
  expect(list.columns[0]?.column).toEqual({
    kind: 'category',
    dictionary: words,
    codes: Uint16Array.of(256),
  });
});

const damaged: [string, unknown, string, string | undefined][] = [
  ['too few values', changed(1, 'values', [1, 2]), 'list.columns.1.values', 'Licenser'],
  ['a value that is no number', changed(1, 'values', [1, '2', 3]), 'list.columns.1.values.1', 'Licenser'],
  ['an endless number', changed(1, 'values', [1, 2, Infinity]), 'list.columns.1.values.2', 'Licenser'],
  [
    'a date that does not exist',
    changed(2, 'dates', [null, null, '2026-02-30']),
    'list.columns.2.dates.2',
    'Kund sedan',
  ],
  ['a code without a word', changed(3, 'codes', [0, 1, 3]), 'list.columns.3.codes.2', 'Bransch'],
  ['half a code', changed(3, 'codes', [0, 1, 0.5]), 'list.columns.3.codes.2', 'Bransch'],
  ['a word twice', changed(3, 'dictionary', ['a', 'a']), 'list.columns.3.dictionary.1', 'Bransch'],
  ['an empty word', changed(3, 'dictionary', ['a', '']), 'list.columns.3.dictionary.1', 'Bransch'],
  ['a text that is none', changed(0, 'strings', ['a', null, 'b']), 'list.columns.0.strings.1', 'Kund'],
  ['two columns of one name', changed(0, 'name', 'Bransch'), 'list.columns', undefined],
  ['two columns of one role', changed(0, 'role', 'metric'), 'list.columns', undefined],
  ['an unknown role', changed(0, 'role', 'toString'), 'list.columns.0.role', undefined],
  ['an unknown kind', changed(0, 'kind', 'blob'), 'list.columns.0.kind', undefined],
];

it.each(damaged)('refuses %s, naming the place', async (_, input, where, column) => {
  expect(await refusalOf(() => parseListDocument(input))).toEqual({
    code: 'file-damaged',
    place: column === undefined ? {} : { column },
    data: { where },
  });
});

it('lets several columns be own traits', () => {
  const own = ['a', 'b'].map((name) => ({ name, role: 'own', kind: 'text', strings: [] }));
  expect(parseListDocument({ name: '', createdAt: 0, rowCount: 0, columns: own }).list.columns).toHaveLength(
    2,
  );
});
