import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessRollUp } from '../../../src/importing/rollup/guess-roll-up.ts';
import { guessRowFields } from '../../../src/importing/rollup/recognise-fields.ts';
import { rollUp, type RollUpResult } from '../../../src/importing/rollup/roll-up.ts';
import { currenciesOfRows } from '../../../src/importing/rollup/row-money.ts';
import type { SourceTable } from '../../../src/importing/rollup/source-table.ts';
import type { RollUpSettings } from '../../../src/importing/rollup/types.ts';
import { ProblemError } from '../../../src/table/problem.ts';
import { cellsOf, day, makeTable, names, type Cell } from './make-table.ts';

function roll(table: SourceTable, change: Partial<RollUpSettings> = {}): RollUpResult {
  const { settings } = guessRollUp(table, guessRowFields(table), names);
  return rollUp(table, { ...settings, ...change });
}

function leftOf({ report }: RollUpResult): Record<string, number> {
  return Object.fromEntries(report.left.map(({ reason, rows }) => [reason, rows]));
}

const deals = makeTable({
  'Deal ID': ['1', '2', '3', '4', '5', '6', '7', '8'],
  Kund: ['Alfa', 'Beta', 'Alfa', null, 'Alfa', 'Beta', 'Gamma', 'Alfa'],
  Fas: ['Vunnen', 'Won', 'Förlorad', 'Vunnen', 'Vunnen', 'Offert', 'Lost', 'Vunnen'],
  Skapad: [
    ...['2024-01-01', '2024-01-05', '2024-01-01', '2024-01-01', '2024-02-01', '2024-03-01', '2024-03-01'],
    '2024-03-01',
  ],
  Stängningsdatum: [
    ...['2024-01-11', '2024-01-06', '2024-02-01', '2024-01-02', '2024-02-21', null, '2024-04-01'],
    '2024-04-10',
  ],
  Belopp: [100, 50, 999, 70, 20.5, 10, 400, -20],
});

describe('deals', () => {
  const rolled = roll(deals);

  test('are summed by customer, the won ones only', () => {
    expect(cellsOf(rolled.list, 'Kund')).toEqual(['Alfa', 'Beta']);
    expect(cellsOf(rolled.list, 'Omsättning')).toEqual([100.5, 50]);
    expect(rolled.list.columns.map(({ role }) => role)).toEqual([
      ...['name', 'revenue', null, 'customerSince', null, 'daysToClose', null, null, null],
    ]);
  });

  test('give first and last purchase, and the median of days to close, without credit notes', () => {
    expect(cellsOf(rolled.list, 'Köp')).toEqual([2, 1]);
    expect(cellsOf(rolled.list, 'Kund sedan')).toEqual(['2024-01-11', '2024-01-06']);
    expect(cellsOf(rolled.list, 'Senaste köp')).toEqual(['2024-02-21', '2024-01-06']);
    expect(cellsOf(rolled.list, 'Dagar till avslut')).toEqual([15, 1]);
    expect(rolled.report.negative).toEqual({ rows: 1, amount: -20, rowNumbers: [9] });
  });

  test('have days to close as median or as mean, each deal once', () => {
    const table = makeTable({
      Ordernr: ['1', '2', '3', '3'],
      Kund: ['Alfa', 'Alfa', 'Alfa', 'Alfa'],
      Skapad: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'],
      Avslutad: ['2024-01-11', '2024-01-21', '2024-03-01', '2024-02-01'],
      Belopp: [1, 1, 1, 1],
    });
    expect(cellsOf(roll(table).list, 'Dagar till avslut')).toEqual([20]);
    expect(cellsOf(roll(table, { daysToClose: 'mean' }).list, 'Dagar till avslut')).toEqual([30]);
    expect(roll(table).report.repeatedDeals).toEqual({ rows: 1, amount: 1, rowNumbers: [5] });
  });

  test('keep to the period with what was lost too, and count by the day they closed', () => {
    const table = makeTable({
      Kund: ['Alfa', 'Alfa', 'Alfa', 'Alfa', 'Alfa'],
      Fas: ['Vunnen', 'Vunnen', 'Förlorad', 'Förlorad', 'Vunnen'],
      Skapad: ['2023-01-01', '2023-01-01', '2023-01-01', '2023-01-01', '2023-01-01'],
      Datum: ['2024-12-31', '2023-01-01', '2024-01-01', '2024-01-01', '2023-01-01'],
      Avslutad: ['2023-03-10', '2023-03-11', '2023-03-10', '2023-03-11', '2024-03-10'],
      Belopp: [1, 2, 4, 8, 16],
    });
    const { list, report } = roll(table, { period: { kind: 'lastMonths', months: 12 } });
    expect(report.period).toEqual({ from: day('2023-03-11'), to: day('2024-03-10') });
    expect(cellsOf(list, 'Omsättning')).toEqual([18]);
    expect(cellsOf(list, 'Förlorade affärer')).toEqual([1]);
    expect(cellsOf(list, 'Förlorat belopp')).toEqual([8]);
  });

  test('that were lost or are open are kept apart', () => {
    expect(cellsOf(rolled.list, 'Förlorade affärer')).toEqual([1, 0]);
    expect(cellsOf(rolled.list, 'Förlorat belopp')).toEqual([999, null]);
    expect(cellsOf(rolled.list, 'Öppna affärer')).toEqual([0, 1]);
  });

  test('of a company that never bought make it no customer, but a list of its own', () => {
    expect(cellsOf(rolled.neverBought, 'Kund')).toEqual(['Gamma']);
    expect(cellsOf(rolled.neverBought, 'Förlorat belopp')).toEqual([400]);
    expect(cellsOf(rolled.neverBought, 'Omsättning')).toEqual([null]);
  });

  test('are accounted for, every row', () => {
    expect(rolled.report).toMatchObject({ rowsRead: 8, rowsUsed: 4, revenue: 150.5, customers: 3 });
    expect(rolled.report.left).toEqual([
      { reason: 'no-customer', rows: 1, amount: 70, rowNumbers: [5] },
      { reason: 'lost', rows: 2, amount: 1399, rowNumbers: [4, 8] },
      { reason: 'open', rows: 1, amount: 10, rowNumbers: [7] },
    ]);
    expect(rolled.report.daysToClose).toEqual({
      won: { deals: 5, mean: 14.4, median: 10, fastest: 1, slowest: 40 },
      lost: { deals: 2, mean: 31, median: 31, fastest: 31, slowest: 31 },
    });
  });

  test('with a stage that nobody knows are listed, and count when the user says what it means', () => {
    const table = makeTable({
      Kund: ['Alfa', 'Alfa', 'Beta'],
      Fas: ['Vunnen', 'Klubbad', 'Vunnen'],
      Belopp: [1, 2, 4],
    });
    const guessed = roll(table);
    expect(leftOf(guessed)).toEqual({ 'outcome-unknown': 1 });
    expect(guessed.report.unknownOutcomes).toEqual([{ value: 'Klubbad', rows: 1 }]);
    const told = roll(table, {
      outcomes: [
        { value: 'Vunnen', outcome: 'won' },
        { value: 'Klubbad', outcome: 'won' },
      ],
    });
    expect(cellsOf(told.list, 'Omsättning')).toEqual([3, 4]);
  });

  test('that closed before they opened, or lack an amount, are told', () => {
    const table = makeTable({
      Kund: ['Alfa', 'Alfa'],
      Fas: ['Vunnen', 'Vunnen'],
      Skapad: ['2024-02-01', '2024-01-01'],
      Avslutad: ['2024-01-01', '2024-01-31'],
      Belopp: [10, null],
    });
    const { list, report } = roll(table);
    expect(report.closedBeforeOpened).toMatchObject({ rows: 1, rowNumbers: [2] });
    expect(report.left).toEqual([{ reason: 'no-amount', rows: 1, amount: 0, rowNumbers: [3] }]);
    expect(cellsOf(list, 'Dagar till avslut')).toEqual([30]);
    expect(cellsOf(list, 'Köp')).toEqual([2]);
  });
});

describe('orders', () => {
  const lines = makeTable({
    Ordernr: ['A1', 'A1', 'A2', 'B1', 'B2'],
    Kundnr: [10, 10, 10, 20, 20],
    Kundnamn: ['Alfa AB', 'Alfa AB', 'ALFA', 'Beta', 'Alltid Beta'],
    Orderdatum: ['2023-01-31', '2023-01-31', '2024-01-31', '2022-05-01', '2022-06-01'],
    Belopp: [100, 50, 200, 10, 20],
    Täckningsbidrag: [50, 25, 20, null, 5],
    Licenser: [1, 2, 3, 4, 5],
    Land: ['Sverige', 'Norge', 'Sverige', 'Norge', 'Norge'],
    Bransch: ['IT', 'IT', null, 'Bygg', 'Bygg'],
  });

  test('have their customer by number, and the name that most rows give', () => {
    const { list } = roll(lines);
    expect(cellsOf(list, 'Kundnr')).toEqual(['10', '20']);
    expect(cellsOf(list, 'Kundnamn')).toEqual(['Alfa AB', 'Alltid Beta']);
    expect(cellsOf(list, 'Köp')).toEqual([2, 2]);
    expect(cellsOf(list, 'Antal')).toEqual([6, 9]);
  });

  test('have a margin that is weighed by the amounts of the rows that have both', () => {
    expect(cellsOf(roll(lines).list, 'Marginal')).toEqual([(100 * 95) / 350, 25]);
  });

  test('sum the last 12 months back from the newest purchase; first purchase looks at all', () => {
    const { list, report } = roll(lines, { period: { kind: 'lastMonths', months: 12 } });
    expect(report.period).toEqual({ from: day('2023-02-01'), to: day('2024-01-31') });
    expect(cellsOf(list, 'Omsättning')).toEqual([200, null]);
    expect(cellsOf(list, 'Köp')).toEqual([1, 0]);
    expect(cellsOf(list, 'Kund sedan')).toEqual(['2023-01-31', '2022-05-01']);
    expect(report.customersWithoutPurchase).toBe(1);
    expect(report.left).toEqual([
      { reason: 'outside-period', rows: 4, amount: 180, rowNumbers: [2, 3, 5, 6] },
    ]);
  });

  test('sum calendar years, and leave out rows without a date', () => {
    const period = { kind: 'years', first: 2022, last: 2023 } as const;
    expect(cellsOf(roll(lines, { period }).list, 'Omsättning')).toEqual([150, 30]);
    const undated = makeTable({ Kund: ['A', 'A'], Datum: ['2023-05-01', null], Belopp: [1, 2] });
    expect(leftOf(roll(undated, { period }))).toEqual({ 'no-date': 1 });
  });

  test('carry what is the same within customers, and leave what varies', () => {
    const guess = guessRollUp(lines, guessRowFields(lines), names);
    expect(
      guess.carry.map(({ column, rule, compared, varying }) => [column, rule, compared, varying]),
    ).toEqual([
      ['Land', 'leave', 2, 1],
      ['Bransch', 'common', 2, 0],
    ]);
    expect(cellsOf(roll(lines).list, 'Bransch')).toEqual(['IT', 'Bygg']);
    const rules = [{ column: 'Land', rule: 'common' } as const];
    expect(cellsOf(roll(lines, { rules }).list, 'Land')).toEqual(['Sverige', 'Norge']);
    const constant = [{ column: 'Land', rule: 'constant' } as const];
    expect(cellsOf(roll(lines, { rules: constant }).list, 'Land')).toEqual([null, 'Norge']);
  });

  test('are price times quantity less discount where there is no amount', () => {
    const prices = { Kund: ['A', 'A'], Pris: [10, 8], Antal: [2, 1] };
    expect(cellsOf(roll(makeTable({ ...prices, Rabatt: [0.25, null] })).list, 'Omsättning')).toEqual([23]);
    expect(cellsOf(roll(makeTable({ ...prices, Rabatt: [25, 0] })).list, 'Omsättning')).toEqual([23]);
  });

  test('have a margin from their cost, or from a share of the amount', () => {
    const cost = makeTable({ Kund: ['A', 'A'], Belopp: [100, 300], Kostnad: [50, 250] });
    expect(cellsOf(roll(cost).list, 'Marginal')).toEqual([25]);
    const share = makeTable(
      { Kund: ['A', 'A'], Belopp: [100, 300], Täckningsgrad: [50, 10] },
      { units: { Täckningsgrad: '%' } },
    );
    expect(cellsOf(roll(share).list, 'Marginal')).toEqual([20]);
  });

  test('that come to nothing or less have no margin', () => {
    const table = makeTable({ Kund: ['A', 'A'], Belopp: [100, -100], TB: [10, -5] });
    expect(cellsOf(roll(table).list, 'Marginal')).toEqual([null]);
    expect(cellsOf(roll(table).list, 'Omsättning')).toEqual([0]);
  });

  test('of customers that the user says are one are summed as one', () => {
    const sameCustomers = [{ column: 'Kundnr', into: '10', from: ['20'] }];
    const { list } = roll(lines, { sameCustomers });
    expect(cellsOf(list, 'Kundnr')).toEqual(['10']);
    expect(cellsOf(list, 'Omsättning')).toEqual([380]);
  });
});

describe('amounts in several currencies', () => {
  const orders = makeTable({
    Kund: ['A', 'A', 'B', 'B', 'A'],
    Belopp: [100, 10, 5, 7, 3],
    TB: [50, 1, 1, 1, 1],
    Valuta: ['SEK', 'EUR', 'EUR', 'USD', null],
  });

  test('are never summed as they stand', () => {
    const refused = (): unknown => roll(orders);
    expect(refused).toThrow(ProblemError);
    try {
      refused();
    } catch (error) {
      expect(error).toMatchObject({
        problem: {
          code: 'several-currencies',
          place: { file: 'fil.csv', column: 'Valuta' },
          data: { currencies: 'EUR, SEK, USD' },
        },
      });
    }
  });

  test('are counted, each by itself', () => {
    expect(currenciesOfRows(orders, guessRowFields(orders))).toEqual([
      { currency: 'EUR', rows: 2, sum: 15 },
      { currency: '', rows: 1, sum: 3 },
      { currency: 'SEK', rows: 1, sum: 100 },
      { currency: 'USD', rows: 1, sum: 7 },
    ]);
    expect(currenciesOfRows(deals, guessRowFields(deals))).toEqual([]);
  });

  test('are converted by the rates given; an amount without a rate is listed', () => {
    const conversion = { into: 'SEK', rates: [{ currency: 'EUR', rate: 11.5 }], blank: null };
    const { list, report } = roll(orders, { conversion });
    expect(cellsOf(list, 'Omsättning')).toEqual([215, 57.5]);
    expect(list.columns.find(({ role }) => role === 'revenue')?.column).toMatchObject({ unit: 'SEK' });
    expect(report.left.map(({ reason, rowNumbers }) => [reason, rowNumbers])).toEqual([['no-rate', [5, 6]]]);
    expect(cellsOf(list, 'Marginal')).toEqual([(100 * 61.5) / 215, (100 * 11.5) / 57.5]);
  });

  test('count what has no currency as the user says', () => {
    const rates = [
      { currency: 'EUR', rate: 10 },
      { currency: 'USD', rate: 9 },
    ];
    const { list } = roll(orders, { conversion: { into: 'SEK', rates, blank: 'SEK' } });
    expect(cellsOf(list, 'Omsättning')).toEqual([203, 113]);
  });
});

describe('for any rows', () => {
  const row = fc.record({
    customer: fc.constantFrom<string | null>('A', 'B', 'C', 'a b', 'constructor', null),
    stage: fc.constantFrom('Won', 'Lost', 'Open', 'Hm'),
    opened: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 4 }),
    closed: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 4 }),
    amount: fc.option(fc.integer({ min: -500, max: 5000 }), { freq: 4 }),
    deal: fc.integer({ min: 1, max: 12 }),
    country: fc.constantFrom('SE', 'NO', null),
  });
  type Row = Parameters<Parameters<typeof row.map>[0]>[0];
  const date = (days: number | null): Cell =>
    days === null ? null : new Date((19_000 + days) * 86_400_000).toISOString().slice(0, 10);

  function tableOf(rows: readonly Row[]): SourceTable {
    // A first row of each kind keeps the kinds of the columns, whatever the rest holds.
    const all = [
      { customer: 'A', stage: 'Won', opened: 0, closed: 1, amount: 1, deal: 99, country: 'SE' },
      { customer: 'B', stage: 'Lost', opened: 0, closed: 1, amount: 1, deal: 98, country: 'SE' },
      ...rows,
    ];
    return makeTable({
      Ordernr: all.map(({ deal }) => `D${deal}`),
      Kund: all.map(({ customer }) => customer),
      Fas: all.map(({ stage }) => stage),
      Skapad: all.map(({ opened }) => date(opened)),
      Avslutad: all.map(({ closed }) => date(closed)),
      Belopp: all.map(({ amount }) => amount),
      Land: all.map(({ country }) => country),
    });
  }

  const settings: Partial<RollUpSettings> = {
    rules: [{ column: 'Land', rule: 'common' }],
    period: { kind: 'lastMonths', months: 6 },
  };

  test('rows read are rows used and rows listed, and customers sum to what was used', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const { list, neverBought, report } = roll(tableOf(rows), settings);
        const left = report.left.reduce((sum, { rows: count }) => sum + count, 0);
        expect(report.rowsUsed + left).toBe(report.rowsRead);
        const sum = cellsOf(list, 'Omsättning').reduce<number>((all, cell) => all + Number(cell ?? 0), 0);
        expect(sum).toBe(report.revenue);
        expect(list.rowCount + neverBought.rowCount).toBe(report.customers);
        expect(cellsOf(neverBought, 'Köp').every((count) => count === 0)).toBe(true);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  test('the order of the rows changes nothing but the order of the customers', () => {
    const byKey = ({ list }: RollUpResult): unknown =>
      cellsOf(list, 'Kund')
        .map((key, at) => [key, list.columns.map(({ name }) => cellsOf(list, name)[at])])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.nat()), { maxLength: 60 }), (keyed) => {
        const one = roll(tableOf(keyed.map(([value]) => value)), settings);
        const shuffled = keyed.toSorted(([, a], [, b]) => a - b).map(([value]) => value);
        const other = roll(tableOf(shuffled), settings);
        expect(byKey(other)).toEqual(byKey(one));
        expect(other.report.revenue).toBe(one.report.revenue);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
