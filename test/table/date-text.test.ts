import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessDateOrder, parseDate, parseDateSerial, type DateOrder } from '../../src/table/date-text.ts';

/* 2024-03-01 is day 19783: 54 years of 365 days, 13 leap days before 2024, and 60 days of 2024. */
const firstOfMarch = 54 * 365 + 13 + 60;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** How each order writes a day. */
const writers: Record<DateOrder, (year: number, month: number, day: number) => string> = {
  ymd: (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  dmy: (year, month, day) => `${day}/${month}/${year}`,
  mdy: (year, month, day) => `${month}/${day}/${year}`,
};

describe('parseDate', () => {
  test.each([
    ['2024-03-01', 'dmy'],
    ['2024/3/1', 'mdy'],
    ['2024.03.01', 'dmy'],
    ['20240301', 'dmy'],
    ['2024-03-01T23:59:59Z', 'dmy'],
    ['2024-03-01T08:00:00.123+01:00', 'dmy'],
    ['2024-03-01 08:28:00 UTC', 'dmy'],
    ['2024-03-01 08:28', 'dmy'],
    ['01.03.2024', 'mdy'],
    ['1.3.24', 'mdy'],
    ['01/03/2024', 'dmy'],
    ['01-03-2024', 'dmy'],
    ['03/01/2024', 'mdy'],
    ['3/1/24', 'mdy'],
    ['3/1/2024 10:15 PM', 'mdy'],
    ['24-03-01', 'ymd'],
    [' 2024-03-01 ', 'ymd'],
  ] as const)('reads %s in order %s as 1 March 2024', (text, order) => {
    expect(parseDate(text, order)).toBe(firstOfMarch);
  });

  test.each([
    ...['2026-02-30', '2025-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-01-00', '2024-04-31'],
    ...[
      '31/02/2024',
      '275760-09-13',
      '1799-12-31',
      '2200-01-01',
      '',
      'idag',
      '2024',
      '2024-03',
      '03/04/',
      '45352',
    ],
    ...['2024-03/01', '1-2-3', '2024-03-01 nonsense', '2024-03-01T', '20241301', '2024-03-01-02', '1/2/024'],
  ])('finds no day in "%s"', (text) => {
    expect(parseDate(text, 'dmy')).toBeNaN();
  });

  test('two-digit years lie between 1969 and 2068', () => {
    expect(parseDate('1/1/69', 'dmy')).toBe(-365);
    expect(parseDate('1/1/70', 'dmy')).toBe(0);
    expect(parseDate('31/12/68', 'dmy')).toBe(Date.UTC(2068, 11, 31) / 86_400_000);
  });

  test('gives back every day of the calendar in every order', () => {
    const earliest = Date.UTC(1800, 0, 1) / 86_400_000;
    const latest = Date.UTC(2199, 11, 31) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: earliest, max: latest }), (days) => {
        const date = new Date(days * 86_400_000);
        const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
        for (const order of ['ymd', 'dmy', 'mdy'] as const) {
          expect(parseDate(writers[order](...parts), order)).toBe(days);
        }
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });

  test('accepts exactly the days that a calendar counted by hand has', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const year of [1900, 2000, 2023, 2024]) {
      const isLeap = year === 2000 || year === 2024;
      for (let month = 1; month <= 12; month++) {
        const length = (lengths[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
        for (let day = 1; day <= 31; day++) {
          expect(Number.isNaN(parseDate(writers.ymd(year, month, day), 'ymd'))).toBe(day > length);
        }
      }
    }
  });
});

describe('guessDateOrder', () => {
  test.each([
    [['2024-03-01', '2023-01-31'], 'ymd'],
    [['20240301'], 'ymd'],
    [['03/04/2024', '25/12/2023'], 'dmy'],
    [['03/04/2024', '12/25/2023'], 'mdy'],
    [['01.03.2024'], 'dmy'],
    [['75-03-01'], 'ymd'],
    [['01/01/2014', '01/06/2014', '01/12/2014'], 'dmy'],
    [['1/1/2014', '6/1/2014'], 'mdy'],
    [['03/04/2024', '05/06/2024'], null],
    [['', 'x'], null],
  ])('finds the order of %j', (samples, order) => {
    expect(guessDateOrder(samples)).toBe(order);
  });
});

test("a spreadsheet's day number is a day between 1954 and 2064", () => {
  expect(parseDateSerial('45352')).toBe(firstOfMarch);
  expect(parseDateSerial('25569')).toBe(0);
  for (const text of ['19999', '60001', '4535', '45352,5', 'abcde']) expect(parseDateSerial(text)).toBeNaN();
});
