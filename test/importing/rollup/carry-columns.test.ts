import { describe, expect, test } from 'vitest';
import { carryColumn, guessCarryRules, pickCommon } from '../../../src/importing/rollup/carry-columns.ts';
import { groupRows } from '../../../src/importing/rollup/group-rows.ts';
import { columnCells, makeColumn, makeTable } from './make-table.ts';

// Customers 1, 1, 1, 2, 2, and a row without one.
const grouped = groupRows([1, 1, 1, 2, 2, 0], 2);
const numbers = makeColumn([1, 0.1, 0.2, null, null, 9], false, 'SEK');
const dates = makeColumn(['2024-05-01', null, '2023-01-01', '2022-02-02', '2022-02-02', '2000-01-01']);
const words = makeColumn(['b', 'a', 'a', 'x', null, 'z']);

describe('carryColumn', () => {
  test('sums and averages numbers exactly, missing where a customer has none', () => {
    expect(columnCells(carryColumn(numbers, 'sum', grouped))).toEqual([1.3, null]);
    expect(columnCells(carryColumn(numbers, 'mean', grouped))).toEqual([1.3 / 3, null]);
    expect(carryColumn(numbers, 'sum', grouped)).toMatchObject({ unit: 'SEK' });
  });

  test('takes the first or last date', () => {
    expect(columnCells(carryColumn(dates, 'first', grouped))).toEqual(['2023-01-01', '2022-02-02']);
    expect(columnCells(carryColumn(dates, 'last', grouped))).toEqual(['2024-05-01', '2022-02-02']);
  });

  test('takes what all rows, or more than half of them, say', () => {
    expect(columnCells(carryColumn(words, 'constant', grouped))).toEqual([null, 'x']);
    expect(columnCells(carryColumn(words, 'common', grouped))).toEqual(['a', 'x']);
    expect(columnCells(carryColumn(numbers, 'common', grouped))).toEqual([null, null]);
  });
});

test('pickCommon settles a tie by the order of the words', () => {
  const tie = makeColumn(['b', 'a', null, 'y', 'x', 'z']);
  expect(columnCells(pickCommon(tie, 'most', grouped))).toEqual(['a', 'x']);
  expect(columnCells(pickCommon(tie, 'half', grouped))).toEqual([null, null]);
});

describe('guessCarryRules', () => {
  test('keeps a trait with few slips, leaves what varies, what is ours, and what has a meaning', () => {
    const customers = Array.from({ length: 60 }, (_, row) => (row >> 1) + 1);
    const table = makeTable(
      {
        Kund: customers.map(String),
        Bransch: customers.map((customer, row) => (row === 0 ? 'Slarv' : `B${customer % 3}`)),
        Land: customers.map((_, row) => `L${row % 2}`),
        Säljare: customers.map(() => 'Åsa'),
        Anmärkning: customers.map((_, row) => `not ${row}`),
      },
      { roles: { Bransch: 'company.industry' }, texts: ['Anmärkning'] },
    );
    const found = guessCarryRules(table, { customerName: 'Kund' }, groupRows(customers, 30));
    expect(found.map(({ column, rule, compared, varying }) => [column, rule, compared, varying])).toEqual([
      ['Bransch', 'common', 30, 1],
      ['Land', 'leave', 30, 30],
      ['Säljare', 'leave', 0, 0],
      ['Anmärkning', 'leave', 30, 30],
    ]);
    expect(found[0]).toMatchObject({ role: 'company.industry', rules: ['leave', 'constant', 'common'] });
  });
});
