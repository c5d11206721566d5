import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conversionFactors,
  convertColumn,
  countCurrencies,
} from '../../../src/importing/currency/convert.ts';
import { currencyOf } from '../../../src/importing/currency/currency-of.ts';
import { readMoney } from '../../../src/importing/currency/read-money.ts';
import type { NumberColumn } from '../../../src/table/column.ts';
import { GrowingText } from '../../../src/table/growing.ts';
import { columnCells, makeColumn } from '../rollup/make-table.ts';

const currency = makeColumn(['SEK', 'kr', '€', 'usd', null, 'SEK']);
const amounts: NumberColumn = { kind: 'number', values: Float64Array.of(0.1, 0.2, 5, 7, 9, NaN), unit: null };

test.each([
  ['SEK', 'SEK'],
  ['kr', 'SEK'],
  [' € ', 'EUR'],
  ['usd', 'USD'],
  ['Dkk', 'DKK'],
  ['%', null],
  ['kronor och ören', null],
  ['12', null],
  ['', null],
])('currencyOf %s is %s', (text, code) => {
  expect(currencyOf(text)).toBe(code);
});

describe('readMoney', () => {
  function read(cells: readonly string[], headerUnit: string | null = null): ReturnType<typeof readMoney> {
    const text = new GrowingText();
    for (const cell of cells) text.append(cell);
    return readMoney(text.freeze(), ',', 0, headerUnit);
  }

  test('keeps the currency of each cell beside its amount', () => {
    const { amounts: read1, currency: read2 } = read([
      '1 200,50 kr',
      '€300',
      '(45 USD)',
      'okänt',
      '12',
      '5 %',
    ]);
    expect(columnCells(read1)).toEqual([1200.5, 300, -45, null, 12, null]);
    expect(columnCells(read2)).toEqual(['SEK', 'EUR', 'USD', null, null, null]);
    expect(read1.unit).toBeNull();
  });

  test('takes the header’s currency for cells that say none, and one currency as the unit', () => {
    const { amounts: numbers, currency: codes } = read(['1 kr', '2', ''], 'SEK');
    expect(columnCells(codes)).toEqual(['SEK', 'SEK', null]);
    expect(numbers.unit).toBe('SEK');
    expect(read(['1 kr', '2 EUR'], 'SEK').amounts.unit).toBeNull();
  });
});

describe('countCurrencies', () => {
  test('sums each currency by itself, most rows first', () => {
    expect(countCurrencies(amounts.values, currency)).toEqual([
      { currency: 'SEK', rows: 2, sum: 0.1 + 0.2 },
      { currency: '', rows: 1, sum: 9 },
      { currency: 'EUR', rows: 1, sum: 5 },
      { currency: 'USD', rows: 1, sum: 7 },
    ]);
  });
});

describe('conversion', () => {
  const rates = [
    { currency: 'EUR', rate: 11 },
    { currency: 'USD', rate: 0 },
  ];

  test('multiplies by the rates, and leaves missing what has none', () => {
    const { column, withoutRate } = convertColumn(amounts, currency, { into: 'SEK', rates, blank: null });
    expect(columnCells(column)).toEqual([0.1, 0.2, 55, null, null, null]);
    expect(column.unit).toBe('SEK');
    expect(withoutRate).toBe(2);
  });

  test('takes blanks for the currency that the user says, and nothing for one without a rate', () => {
    const factors = conversionFactors(currency, { into: 'SEK', rates, blank: 'EUR' });
    expect([...factors]).toEqual([1, 1, 11, NaN, 11, 1]);
    expect(conversionFactors(currency, { into: 'SEK', rates, blank: 'GBP' })[4]).toBeNaN();
  });

  test('a rate of one for all changes nothing', () => {
    const code = fc.constantFrom('SEK', 'EUR', 'NOK');
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.integer()), { minLength: 1 }), (rows) => {
        const values = Float64Array.from(rows, ([, amount]) => amount);
        const codes = makeColumn(rows.map(([name]) => name));
        const ones = ['SEK', 'EUR', 'NOK'].map((name) => ({ currency: name, rate: 1 }));
        const column: NumberColumn = { kind: 'number', values, unit: null };
        expect(convertColumn(column, codes, { into: 'SEK', rates: ones, blank: null }).column.values).toEqual(
          values,
        );
      }),
      { seed: 20261123, numRuns: 50 },
    );
  });
});
