import { expect, it } from 'vitest';
import { compareLists } from '../../../src/importing/again/compare-lists.ts';
import { matchCustomers } from '../../../src/importing/again/match-customers.ts';
import type { SourceTable } from '../../../src/importing/rollup/source-table.ts';
import { makeTable } from '../rollup/make-table.ts';

const roles = { Kund: 'name', Omsättning: 'revenue', Summa: 'revenue' } as const;
const compare = (older: SourceTable, newer: SourceTable) =>
  compareLists(older, newer, matchCustomers(older, newer));

const older = makeTable(
  {
    Kund: ['Alfa AB', 'Beta', 'Gamma'],
    Omsättning: [100, 200, null],
    Sedan: ['2020-01-01', '2021-01-01', null],
    Bransch: ['IT', 'Bank', 'IT'],
    Ort: ['Umeå', 'Luleå', 'Kiruna'],
  },
  { roles, texts: ['Kund', 'Ort'], units: { Omsättning: 'SEK' } },
);

it('says what is new, gone and changed, by column with examples', () => {
  const newer = makeTable(
    {
      Kund: ['Delta', 'Beta', 'Alfa'],
      Omsättning: [5, 250, 100],
      Sedan: ['2024-01-01', '2021-01-01', '2020-01-02'],
      Bransch: ['IT', '', 'IT'],
      Ort: ['Umeå', 'Luleå', 'Umeå'],
      Region: ['N', 'N', 'S'],
    },
    { roles, texts: ['Kund', 'Ort'], units: { Omsättning: 'SEK' } },
  );
  expect(compare(older, newer)).toEqual({
    olderCustomers: 3,
    newerCustomers: 3,
    matched: 2,
    by: { id: 0, organisationNumber: 0, name: 2, row: 0 },
    added: { count: 1, first: ['Delta'] },
    gone: { count: 1, first: ['Gamma'] },
    alike: { count: 0, first: [] },
    changed: {
      customers: 2,
      columns: [
        {
          column: 'Kund',
          customers: 1,
          examples: [
            {
              customer: 'Alfa',
              before: { kind: 'words', text: 'Alfa AB' },
              after: { kind: 'words', text: 'Alfa' },
            },
          ],
        },
        {
          column: 'Omsättning',
          customers: 1,
          examples: [
            {
              customer: 'Beta',
              before: { kind: 'number', value: 200, unit: 'SEK' },
              after: { kind: 'number', value: 250, unit: 'SEK' },
            },
          ],
        },
        {
          column: 'Sedan',
          customers: 1,
          examples: [
            { customer: 'Alfa', before: { kind: 'day', day: 18262 }, after: { kind: 'day', day: 18263 } },
          ],
        },
        {
          column: 'Bransch',
          customers: 1,
          examples: [{ customer: 'Beta', before: { kind: 'words', text: 'Bank' }, after: { kind: 'blank' } }],
        },
      ],
    },
    columns: { added: ['Region'], gone: [], reread: [] },
  });
});

it('finds a renamed column by its meaning, and compares nothing that is read as another kind', () => {
  const newer = makeTable(
    { Kund: ['Alfa AB', 'Beta', 'Gamma'], Summa: [100, 201, null], Sedan: ['i fjol', 'nyss', ''] },
    { roles, texts: ['Kund'] },
  );
  const { changed, columns } = compare(older, newer);
  expect(changed.columns.map(({ column, customers }) => [column, customers])).toEqual([['Summa', 1]]);
  expect(columns).toEqual({ added: [], gone: ['Bransch', 'Ort'], reread: ['Sedan'] });
});

it('never shows a personal identity number', () => {
  const numbers = (cell: string) => makeTable({ Kund: ['Alfa'], Orgnr: [cell] }, { roles });
  const { changed } = compare(numbers(''), numbers('811228-9874'));
  expect(JSON.stringify(changed)).not.toContain('811228');
});
