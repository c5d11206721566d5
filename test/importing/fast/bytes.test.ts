/* The small parts of the fast reader, each against the slow thing that it stands in for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteForms } from '../../../src/importing/fast/byte-forms.ts';
import { dateFromBytes } from '../../../src/importing/fast/date-bytes.ts';
import { NumberBytes } from '../../../src/importing/fast/number-bytes.ts';
import { RowNumbers } from '../../../src/importing/fast/row-numbers.ts';
import { invalidUtf8, kindOfUtf8, simpleUtf8 } from '../../../src/importing/fast/utf8-kind.ts';
import { parseDate } from '../../../src/table/date-text.ts';
import { parseNumber } from '../../../src/table/number-text.ts';
import { cutTo, widen } from '../../../src/table/widen.ts';

const runs = { seed: 20261124, numRuns: 3000 };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (units: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...units), { maxLength }).map((list) => list.join(''));

describe('NumberBytes', () => {
  const units = [
    '0',
    '1',
    '9',
    '12',
    '345',
    '000',
    ',',
    '.',
    ' ',
    '\u00a0',
    '\u202f',
    '\u2009',
    "'",
    '-',
    '−',
    '+',
  ];
  const words = ['kr', 'SEK', 'tkr', '%', '$', '(', ')', 'M', 'K', 'st', ':-', ',-', 'x'];

  test('reads nothing that parseNumber does not read as the same', () => {
    const read = fc.tuple(
      textOf([...units, ...words], 9),
      fc.constantFrom(',' as const, '.' as const),
      fc.nat(6),
    );
    fc.assert(
      fc.property(fc.array(read, { maxLength: 8 }), (cells) => {
        const [, mark = ',', exponent = 0] = cells[0] ?? [];
        // One reader for several cells, since it remembers what stands around their digits.
        const reader = new NumberBytes(mark, 'SEK', exponent);
        for (const [text] of cells) {
          const bytes = bytesOf(text);
          const value = reader.read(bytes, 0, bytes.length);
          if (Number.isNaN(value)) continue;
          const parsed = parseNumber(text, mark, exponent);
          expect(parsed?.value).toBe(value);
          expect([null, 'SEK']).toContain(parsed?.unit);
        }
      }),
      runs,
    );
  });

  test.each([
    ['1234', 1234],
    ['-1234.5', -1234.5],
    ['1 234 567,89', 1_234_567.89],
    ['1\u00a0234,50 kr', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234.50', 1234.5],
    ['12,5 tkr', 12_500],
    ['(500)', -500],
    ['0,123', 0.123],
    ['1,234', 1.234],
    ['1.234', 1234],
    ['12 EUR', NaN],
    ['1e5', NaN],
    ['', NaN],
    ['1234567890123456', NaN],
  ])('reads %s under a decimal comma', (text, value) => {
    const bytes = bytesOf(text);
    expect(new NumberBytes(',', 'SEK', 0).read(bytes, 0, bytes.length)).toBe(value);
  });
});

describe('dateFromBytes', () => {
  test('reads nothing that parseDate does not read as the same', () => {
    const units = [
      '1',
      '2',
      '31',
      '29',
      '02',
      '12',
      '13',
      '24',
      '2024',
      '1900',
      '1799',
      '-',
      '/',
      '.',
      'T',
      ' ',
      ':',
      'Z',
    ];
    const text = fc.oneof(
      textOf(units, 9),
      textOf(['2024-02-29', '1/2/24', '31.12.1999', 'T08:00', ' 8:15:30.5', 'Z', '+02:00', ' '], 3),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('ymd' as const, 'dmy' as const, 'mdy' as const), (cell, order) => {
        const day = dateFromBytes(bytesOf(cell), 0, bytesOf(cell).length, order);
        if (!Number.isNaN(day)) expect(day).toBe(parseDate(cell, order));
      }),
      runs,
    );
  });

  test('reads every day from 1800 to 2199', () => {
    const wrong: string[] = [];
    for (let day = Date.UTC(1800, 0) / 86_400_000; day < Date.UTC(2200, 0) / 86_400_000; day++) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (dateFromBytes(bytesOf(text), 0, 10, 'ymd') !== day) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    for (const text of ['2023-02-29', '2024-13-01', '1799-12-31', '2200-01-01', '2024-04-31'])
      expect(dateFromBytes(bytesOf(text), 0, 10, 'ymd')).toBeNaN();
  });
});

describe('ByteForms', () => {
  test('numbers different bytes apart and the same bytes alike', () => {
    const texts = fc.array(textOf(['a', 'b', 'ab', 'abcd', '\u0001', 'å', ''], 6), { maxLength: 300 });
    fc.assert(
      fc.property(texts, (list) => {
        const forms = new ByteForms();
        const known = new Map<string, number>();
        for (const text of list) {
          // Other bytes stand around the text, as in a file.
          const bytes = bytesOf(`x${text}yzzz`);
          const number = forms.numberOf(new DataView(bytes.buffer), 1, bytes.length - 4);
          expect(number).toBe(known.get(text) ?? known.size);
          known.set(text, number);
        }
        expect(forms.count).toBe(known.size);
      }),
      { ...runs, numRuns: 300 },
    );
  });
});

test('kindOfUtf8 knows what the strict decoder knows, and what needs no normalising', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }).map(bytesOf),
    fc
      .string({ unit: fc.constantFrom('a', 'å', 'ĳ', '\u0301', '\u00a0', '日', '𝄞'), maxLength: 5 })
      .map(bytesOf),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const kind = kindOfUtf8(given, 0, given.length);
      let text: string | null = null;
      try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(given);
      } catch {
        // Not UTF-8.
      }
      expect(kind === invalidUtf8).toBe(text === null);
      if (text === null || kind !== simpleUtf8) return;
      expect(text.normalize('NFC')).toBe(text);
      expect(text.replace(/[^\s]/gu, '')).toMatch(/^[ \t\n\v\f\r]*$/u);
    }),
    runs,
  );
});

test('RowNumbers tells where each row stands', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 60 }), (steps) => {
      const rows = new RowNumbers();
      const numbers: number[] = [];
      for (const step of steps) numbers.push((numbers.at(-1) ?? 5) + (step < 3 ? 1 : 4));
      for (const number of numbers) rows.append(number);
      expect(numbers.map((_, row) => rows.at(row))).toEqual(numbers);
    }),
    { ...runs, numRuns: 300 },
  );
});

test('an array is widened only when it must be, and cut without a copy when little is left over', () => {
  const array = Uint8Array.of(1, 2, 3);
  expect(widen(array, 3)).toBe(array);
  expect([...widen(array, 4).subarray(0, 4)]).toEqual([1, 2, 3, 0]);
  expect(cutTo(array, 2).buffer).toBe(array.buffer);
  expect(cutTo(new Uint8Array(10_000), 2).buffer.byteLength).toBe(2);
});
