import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMerges } from '../../../src/importing/duplicates/choose-merges.ts';
import { foldCompanyName } from '../../../src/importing/duplicates/company-name.ts';
import { findDuplicates, guessIdentity } from '../../../src/importing/duplicates/find-duplicates.ts';
import { mergeCustomers } from '../../../src/importing/duplicates/merge-customers.ts';
import { sameCustomersOf } from '../../../src/importing/duplicates/same-customers.ts';
import type { SourceTable } from '../../../src/importing/rollup/source-table.ts';
import { cellsOf, makeTable } from '../rollup/make-table.ts';

const roles = { Kundnr: 'id', Kundnamn: 'name', Fakturerat: 'revenue', Bransch: 'company.industry' } as const;

const register = makeTable(
  {
    Kundnr: ['1', '2', '1', '4', '5', '6', '7', '8', '9', '10'],
    Kundnamn: [
      ...[
        'Alfa AB',
        'Beta',
        'ALFA Aktiebolag',
        'Gamma',
        'Gamma Lund',
        'Delta',
        'Delta',
        'Åsa Ek',
        'Åsas Snickeri',
      ],
      'Beta AB',
    ],
    'Org.nr': [
      ...['556016-0680', null, '5560160680', '556012-5790', '5560125790', '556703-7485', '556036-0793'],
      ...['811218-9876', '198112189876', null],
    ],
    Ort: ['Umeå', 'Kiruna', 'Umeå', 'Umeå', 'Lund', 'Ystad', 'Ystad', 'Boden', 'Boden', 'Kiruna'],
    Bransch: ['IT', 'Bygg', null, 'Vård', 'Vård', 'IT', 'IT', 'Bygg', 'Bygg', 'Bygg'],
    Fakturerat: [10, 5, 30, 1, 2, 3, 4, 6, 7, 5],
  },
  { roles, texts: ['Kundnr', 'Kundnamn', 'Org.nr'] },
);

describe('findDuplicates', () => {
  const identity = guessIdentity(register);
  const { groups, counts } = findDuplicates(register, identity);

  test('looks at number, organisation number and name', () => {
    expect(identity).toEqual({ id: 'Kundnr', organisationNumber: 'Org.nr', name: 'Kundnamn', place: 'Ort' });
    expect(groups.map(({ sign, value, rows }) => [sign, value, rows])).toEqual([
      ['id', '1', [0, 2]],
      ['organisationNumber', '556012-5790', [3, 4]],
      ['organisationNumber', '', [7, 8]],
      ['name', 'Beta', [1, 9]],
      ['name', 'Delta', [5, 6]],
    ]);
  });

  test('tells a group once, by its surest sign', () => {
    expect(counts).toEqual({
      id: { groups: 1, rows: 2 },
      organisationNumber: { groups: 2, rows: 4 },
      name: { groups: 2, rows: 4 },
    });
  });

  test('tells what differs, and suggests accordingly', () => {
    expect(groups[0]).toMatchObject({
      rowNumbers: [2, 4],
      names: ['Alfa AB', 'ALFA Aktiebolag'],
      differing: ['Kundnamn', 'Org.nr', 'Fakturerat'],
      severalSites: false,
    });
    expect(groups.map(({ suggestion }) => suggestion)).toEqual(['keep', 'keep', 'keep', 'sum', 'keep']);
  });

  test('keeps the sites of one company apart', () => {
    expect(groups[1]).toMatchObject({
      severalSites: true,
      names: ['Gamma', 'Gamma Lund'],
      suggestion: 'keep',
    });
  });

  test('never shows a personal identity number', () => {
    expect(groups[2]).toMatchObject({ isPersonal: true, value: '' });
    expect(JSON.stringify(groups)).not.toContain('8112');
  });

  test('suggests to say copied rows once', () => {
    const copied = makeTable({ Kundnr: ['1', '1', '2'], Fakturerat: [10, 10, 10] }, { roles });
    expect(findDuplicates(copied, guessIdentity(copied)).groups).toMatchObject([
      { rows: [0, 1], differing: [], suggestion: 'once' },
    ]);
  });

  test('lists so many of each and counts them all', () => {
    expect(findDuplicates(register, identity, 1).groups.map(({ sign }) => sign)).toEqual([
      ...['id', 'organisationNumber', 'name'],
    ]);
    expect(findDuplicates(register, identity, 1).counts).toEqual(counts);
  });
});

describe('chooseMerges', () => {
  const report = findDuplicates(register, guessIdentity(register));

  test('finds the groups of the decisions again, by the form that is compared', () => {
    const decisions = [
      { sign: 'name', value: 'beta aktiebolag', action: 'once' },
      { sign: 'organisationNumber', value: '5560125790', action: 'sum' },
      { sign: 'id', value: '1', action: 'keep' },
      { sign: 'organisationNumber', value: '', action: 'sum' },
    ] as const;
    expect(chooseMerges(report, decisions)).toEqual([
      { rows: [3, 4], amounts: 'sum' },
      { rows: [1, 9], amounts: 'once' },
    ]);
    expect(chooseMerges(report, [])).toEqual([]);
  });
});

describe('mergeCustomers', () => {
  test('sums what is paid, and lets the row that pays most say the rest; blanks are filled', () => {
    const { list, mergedRows, rows, conflicts } = mergeCustomers(register, [
      { rows: [0, 2], amounts: 'sum' },
      { rows: [9, 1], amounts: 'once' },
    ]);
    expect(mergedRows).toBe(2);
    expect([...rows]).toEqual([2, 1, 3, 4, 5, 6, 7, 8]);
    expect(cellsOf(list, 'Kundnamn').slice(0, 2)).toEqual(['ALFA Aktiebolag', 'Beta']);
    expect(cellsOf(list, 'Bransch').slice(0, 2)).toEqual(['IT', 'Bygg']);
    expect(cellsOf(list, 'Fakturerat').slice(0, 3)).toEqual([40, 5, 1]);
    expect(conflicts).toEqual([
      { column: 'Org.nr', row: 0, values: ['5560160680', '556016-0680'], taken: '5560160680' },
    ]);
  });

  const measures = makeTable(
    {
      Kund: ['A', 'A', 'A', 'B'],
      Omsättning: [100, 300, null, 7],
      Marginal: [50, 10, 99, 1],
      'Kund sedan': ['2020-05-01', '2019-01-01', null, '2018-01-01'],
      Kundtid: [5, 9, null, 1],
      Dagar: [10, 40, 20, 5],
      Affärer: [1, 2, 3, 4],
      Anställda: [10, 12, 30, 4],
    },
    {
      roles: {
        ...{ Kund: 'name', Omsättning: 'revenue', Marginal: 'margin', 'Kund sedan': 'customerSince' },
        ...{ Kundtid: 'relationship', Dagar: 'daysToClose', Anställda: 'company.employees' },
      },
      units: { Marginal: '%' },
    },
  );

  test('weighs margins, takes the earliest day, the longest time and the middle of days', () => {
    const { list } = mergeCustomers(measures, [{ rows: [0, 1, 2], amounts: 'sum' }], ['Affärer']);
    const first = list.columns.map(({ name }) => cellsOf(list, name)[0]);
    expect(first).toEqual(['A', 400, 20, '2019-01-01', 9, 20, 6, 12]);
    expect(cellsOf(list, 'Omsättning')).toEqual([400, 7]);
  });

  test('says amounts once when the rows are copies', () => {
    const { list, conflicts } = mergeCustomers(measures, [{ rows: [0, 1], amounts: 'once' }]);
    expect(list.columns.map(({ name }) => cellsOf(list, name)[0])).toEqual([
      ...['A', 300, 10, '2019-01-01', 9, 25, 2, 12],
    ]);
    expect(conflicts.map(({ column, values }) => [column, values])).toEqual([
      ['Omsättning', ['300', '100']],
      ['Marginal', ['10', '50']],
      ['Affärer', ['2', '1']],
      ['Anställda', ['12', '10']],
    ]);
  });

  test('lets the main row say the margin when the revenues come to nothing, and sums one in money', () => {
    const table = makeTable(
      { Kund: ['A', 'A'], Omsättning: [100, -100], TB: [50, 10], Vinst: [500, 20] },
      { roles: { Kund: 'name', Omsättning: 'revenue', TB: 'margin' } },
    );
    const choice = [{ rows: [0, 1], amounts: 'sum' as const }];
    expect(cellsOf(mergeCustomers(table, choice).list, 'TB')).toEqual([50]);
    const money = makeTable(
      { Kund: ['A', 'A'], Omsättning: [100, 900], TB: [50, 410] },
      { roles: { Kund: 'name', Omsättning: 'revenue', TB: 'margin' } },
    );
    expect(cellsOf(mergeCustomers(money, choice).list, 'TB')).toEqual([460]);
  });

  test('joins choices that share a row, and leaves the list that is given as it was', () => {
    const { list } = mergeCustomers(measures, [
      { rows: [0, 1], amounts: 'once' },
      { rows: [1, 2], amounts: 'sum' },
      { rows: [3, 99], amounts: 'sum' },
    ]);
    expect(cellsOf(list, 'Omsättning')).toEqual([400, 7]);
    expect(cellsOf(measures, 'Omsättning')).toEqual([100, 300, null, 7]);
  });

  test('merging all of one name leaves none to merge, and no money is lost', () => {
    const name = fc.constantFrom('Alfa AB', 'alfa', 'Beta', 'Beta HB', 'Gamma', 'Åke', 'AKE');
    const rows = fc.array(fc.tuple(name, fc.integer({ min: -50, max: 500 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (customers) => {
        const table: SourceTable = makeTable(
          { Kund: customers.map(([who]) => who), Fakturerat: customers.map(([, paid]) => paid) },
          { roles: { Kund: 'name', Fakturerat: 'revenue' }, texts: ['Kund'] },
        );
        const identity = { name: 'Kund' };
        const choices = findDuplicates(table, identity).groups.map((group) => {
          return { rows: group.rows, amounts: 'sum' as const };
        });
        const { list } = mergeCustomers(table, choices);
        const merged = { ...list, fileName: '', rowNumbers: new Uint32Array(list.rowCount) };
        expect(findDuplicates(merged, identity).groups).toEqual([]);
        expect(list.rowCount).toBe(new Set(customers.map(([who]) => foldCompanyName(who))).size);
        const paid = cellsOf(list, 'Fakturerat').reduce<number>((sum, cell) => sum + Number(cell), 0);
        expect(paid).toBe(customers.reduce((sum, [, each]) => sum + each, 0));
        expect(mergeCustomers(list, []).list).toEqual(list);
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });
});

test('sameCustomersOf says the same of the rows that were rolled up', () => {
  expect(sameCustomersOf(register, 'Kundnamn', [{ rows: [0, 2] }, { rows: [5, 6] }])).toEqual([
    { column: 'Kundnamn', into: 'Alfa AB', from: ['ALFA Aktiebolag'] },
  ]);
});
