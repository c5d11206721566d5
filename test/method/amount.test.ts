import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../src/method/amount.ts';

describe('parseAmount', () => {
  it.each([
    ['35', 35, 35, null],
    ['1 200', 1200, 1200, null],
    ['1\u00a0200', 1200, 1200, null],
    ['1,200', 1200, 1200, null],
    ['1,5', 1.5, 1.5, null],
    ['1.5', 1.5, 1.5, null],
    ['12.500,50', 12500.5, 12500.5, null],
    ['1,234,567.89', 1234567.89, 1234567.89, null],
    ['-4', -4, -4, null],
    ['ca 35 anställda', 35, 35, null],
    ['50 MSEK', 50e6, 50e6, 'SEK'],
    ['1,2 mdkr', 1.2e9, 1.2e9, 'SEK'],
    ['900 tkr', 900e3, 900e3, 'SEK'],
    ['€ 5m', 5e6, 5e6, 'EUR'],
    ['40 %', 40, 40, '%'],
    ['500+', 500, 500, null],
    ['20–50', 20, 50, null],
    ['20 - 50', 20, 50, null],
    ['20 till 50 st', 20, 50, null],
    ['50–100 MSEK', 50e6, 100e6, 'SEK'],
    ['500 tkr – 2 mkr', 500e3, 2e6, 'SEK'],
    ['1 000–4 999', 1000, 4999, null],
  ])('reads "%s"', (text, low, high, unit) => {
    expect(parseAmount(text)).toEqual({ low, high, unit });
  });

  it.each(['', 'många', 'N-2', '2024-05-01', '50–20', '35 hundar', '1 2 3', '<10', '50 SEK USD x'])(
    'does not take "%s" for an amount',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it('reads back what Swedish and English formats write', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(value, (number) => {
        const swedish = new Intl.NumberFormat('sv').format(number).replace('−', '-');
        const english = new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(number);
        expect(parseAmount(swedish)?.low).toBe(number);
        expect(parseAmount(english)?.low).toBe(number);
      }),
      { seed: 26 },
    );
  });
});
