import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from '../../../src/importing/excel/plain-number.ts';
import { parseNumber } from '../../../src/table/number-text.ts';

test.each([
  [0, 0, '0'],
  [-0, 0, '0'],
  [1234, 0, '1234'],
  [1.234, 0, '1.2340'],
  [-1.234, 0, '-1.2340'],
  [0.1 + 0.2, 0, '0.30000000000000004'],
  [1e21, 0, '1000000000000000000000'],
  [2.5e-7, 0, '0.00000025'],
  [0.32, 2, '32'],
  [0.3215, 2, '32.15'],
  [0.07, 2, '7'],
  [1.005, 2, '100.5'],
  [1, 2, '100'],
  [0.00007, 2, '0.0070'],
  [1234567, -3, '1234.5670'],
  [5, -3, '0.0050'],
  [2297200.8603, 0, '2297200.8603'],
])('%d shifted by %d is %s', (value, shift, text) => {
  expect(plainNumber(value, shift)).toBe(text);
});

const amounts = fc
  .double({
    noNaN: true,
    noDefaultInfinity: true,
    min: -1e15,
    max: 1e15,
    maxExcluded: true,
    minExcluded: true,
  })
  .filter((value) => value === 0 || Math.abs(value) > 1e-20);

test('reads back as the same number, whatever decimal mark the column has', () => {
  fc.assert(
    fc.property(amounts, (value) => {
      const text = plainNumber(value);
      expect(Number(text)).toBe(value + 0);
      if (text.length > 60) return;
      expect(parseNumber(text, '.')?.value).toBe(value + 0);
      expect(parseNumber(text, ',')?.value).toBe(value + 0);
    }),
  );
});

test('a shift moves the digits and rounds nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
      expect(Number(plainNumber(Number(`${whole}e-${places}`), 2))).toBe(
        Number(`${whole}e${2 - places}`) + 0,
      );
    }),
  );
});
