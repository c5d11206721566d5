import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessDecimalMark, isLeadingZeroCode, parseNumber } from '../../src/table/number-text.ts';
import { workedMs } from '../support/measured.ts';

const hard = '\u00a0';
const narrow = '\u202f';

describe('parseNumber', () => {
  test.each([
    ['1 234,50 kr', 1234.5, 'SEK'],
    [`108${hard}113,74${hard}kr`, 108_113.74, 'SEK'],
    [`1${narrow}234${narrow}567`, 1_234_567, null],
    ['1.234,50', 1234.5, null],
    ['1,234.50', 1234.5, null],
    ["1'234.50", 1234.5, null],
    ['1’234’567', 1_234_567, null],
    ['$1,234.5', 1234.5, 'USD'],
    ['€ 99', 99, 'EUR'],
    ['£12.50', 12.5, 'GBP'],
    ['1 500 EUR', 1500, 'EUR'],
    ['NOK 1 500', 1500, 'NOK'],
    ['250 DKK', 250, 'DKK'],
    ['499:-', 499, 'SEK'],
    ['(500)', -500, null],
    ['$(4,533.75)', -4533.75, 'USD'],
    ['(500) kr', -500, 'SEK'],
    ['−500', -500, null],
    ['-500', -500, null],
    ['–500', -500, null],
    ['500-', -500, null],
    ['-$500', -500, 'USD'],
    ['$-500', -500, 'USD'],
    ['$-', 0, 'USD'],
    ['37,3 %', 37.3, '%'],
    ['37.3%', 37.3, '%'],
    ['113,5 MSEK', 113_500_000, 'SEK'],
    ['207,9 MSEK', 207_900_000, 'SEK'],
    ['12 tkr', 12_000, 'SEK'],
    ['12 kkr', 12_000, 'SEK'],
    ['1,5 mkr', 1_500_000, 'SEK'],
    ['2,5 MEUR', 2_500_000, 'EUR'],
    ['3 mn', 3_000_000, null],
    ['3,2 miljoner kr', 3_200_000, 'SEK'],
    ['1,1 miljarder', 1_100_000_000, null],
    ['50k', 50_000, null],
    ['$1.2M', 1_200_000, 'USD'],
    ['12 st', 12, null],
    ['34 dagar', 34, null],
    ['0,5', 0.5, null],
    ['.5', 0.5, null],
    ['0016556', 16_556, null],
  ])('reads %s', (text, value, unit) => {
    for (const decimal of [',', '.'] as const) {
      expect(parseNumber(text, decimal)).toMatchObject({ value, unit });
    }
  });

  test.each([
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['12.500', '.', 12.5],
    ['12.500', ',', 12_500],
    ['0.125', ',', 0.125],
    ['1234,567', '.', 1234.567],
  ] as const)('reads %s under a decimal %s as %d', (text, decimal, value) => {
    expect(parseNumber(text, decimal)?.value).toBe(value);
  });

  test.each([
    ...['', ' ', '-', 'kr', '%', '1e5', '0x10', 'Infinity', 'NaN', '20–49', '20-49', '500+', '< 10', '12 m'],
    ...[
      '2024-03-01',
      '551814-0869',
      '+46701234123',
      '12345678901234567890',
      '1.2.3',
      '1,23,456',
      '1 23',
      '12,3,4',
    ],
    ...['1.234.56', '1 234.567.890', '--5', '(-5)', '(5', '5)', '5 EUR kr', '1 tkr tusen', 'IT', '1 234,5 6'],
  ])('finds no number in "%s"', (text) => {
    expect(parseNumber(text, ',')).toBeNull();
    expect(parseNumber(text, '.')).toBeNull();
  });

  test('a scale from the header applies unless the cell has its own', () => {
    expect(parseNumber('113,5', ',', 6)).toEqual({ value: 113_500_000, unit: null, scaled: false });
    expect(parseNumber('113,5 MSEK', ',', 6)).toEqual({ value: 113_500_000, unit: 'SEK', scaled: true });
    expect(parseNumber('250', '.', 3)?.value).toBe(250_000);
  });

  test('a long hostile text costs no more than its length', () => {
    const started = workedMs();
    expect(parseNumber(`${'1 '.repeat(500_000)}x`, ',')).toBeNull();
    expect(parseNumber('('.repeat(1_000_000), ',')).toBeNull();
    expect(workedMs() - started).toBeLessThan(1000);
  });

  test('gives back every amount in every way of writing it', () => {
    const writing = fc.record({
      cents: fc.integer({ min: 0, max: 10 ** 13 }),
      group: fc.constantFrom('', ' ', hard, narrow, "'"),
      mark: fc.constantFrom(',', '.'),
      sign: fc.constantFrom(['', ''], ['-', ''], ['−', ''], ['', '-'], ['(', ')']),
      before: fc.constantFrom('', '$', 'SEK '),
      after: fc.constantFrom('', ' kr', ' %'),
    });
    fc.assert(
      fc.property(writing, fc.constantFrom(',', '.'), (way, decimal) => {
        fc.pre(way.before === '' || way.after === '');
        const [open = '', close = ''] = way.sign;
        const digits = String(Math.floor(way.cents / 100)).replace(/\B(?=(\d{3})+$)/g, way.group);
        const amount = `${digits}${way.mark}${String(way.cents % 100).padStart(2, '0')}`;
        const text = `${way.before}${open}${amount}${close}${way.after}`;
        const value = way.cents / 100;
        expect(parseNumber(text, decimal)?.value).toBe(open + close === '' ? value : 0 - value);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });

  test('reads plain digits as the language does', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const text = value.toFixed(2);
        expect(parseNumber(text, '.')?.value).toBe(0 + Number(text));
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});

describe('guessDecimalMark', () => {
  test.each([
    [['1,234', '2,5', '10'], ','],
    [['1,234', '2.5', '10'], '.'],
    [['1.234,50'], ','],
    [['1,234,567'], '.'],
    [['1 234,567'], ','],
    [['12,75 kr', '3,10 kr', '4.5'], ','],
    [['1,234', '56,789'], null],
    [['1', 'x', ''], null],
  ])('finds the mark of %j', (samples, mark) => {
    expect(guessDecimalMark(samples)).toBe(mark);
  });
});

test('a leading zero makes digits a code', () => {
  expect(['0016556', '00', '0', '0,5', '10', '0a'].map(isLeadingZeroCode)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
