import { describe, expect, test } from 'vitest';
import { columnLength, type Column } from '../../src/table/column.ts';
import { GrowingCategory, GrowingText } from '../../src/table/growing.ts';
import { isMissing, numberAt, numbersOf, textAt } from '../../src/table/read.ts';

const numbers: Column = { kind: 'number', values: Float64Array.of(1.5, NaN, 0), unit: 'SEK' };
const dates: Column = { kind: 'date', days: Float64Array.of(19_783, NaN, 0) };

function texts(...values: string[]) {
  const column = new GrowingText();
  for (const value of values) column.append(value);
  return column.freeze();
}

function categories(...values: string[]) {
  const column = new GrowingCategory();
  for (const value of values) column.append(value);
  return column.freeze();
}

describe('reading cells', () => {
  test('a text keeps its byte order mark and non-ASCII characters', () => {
    expect(textAt(texts('\ufeffÅke', '', '日本'), 0)).toBe('\ufeffÅke');
    expect(textAt(texts('\ufeffÅke', '', '日本'), 2)).toBe('日本');
  });

  test('a missing text, and a row beyond the end, read as empty', () => {
    const column = texts('a', '');
    expect(textAt(column, 1)).toBe('');
    expect(textAt(column, 2)).toBe('');
    expect(textAt(categories('a', ''), 1)).toBe('');
  });

  test('numbers and days are read by row, words are not numbers', () => {
    expect(numberAt(numbers, 0)).toBe(1.5);
    expect(numberAt(dates, 0)).toBe(19_783);
    expect(numberAt(texts('7'), 0)).toBeNaN();
    expect(numberAt(numbers, 9)).toBeNaN();
  });

  test('numbers and dates lie in one array, words in none', () => {
    expect(numbersOf(numbers)).toHaveLength(3);
    expect(numbersOf(dates)).toHaveLength(3);
    expect(numbersOf(categories('a'))).toBeUndefined();
  });

  test('each kind has its own sign for missing, and zero is none of them', () => {
    expect([0, 1, 2].map((row) => isMissing(numbers, row))).toEqual([false, true, false]);
    expect([0, 1, 2].map((row) => isMissing(dates, row))).toEqual([false, true, false]);
    expect([0, 1].map((row) => isMissing(texts('a', ''), row))).toEqual([false, true]);
    expect([0, 1].map((row) => isMissing(categories('a', ''), row))).toEqual([false, true]);
  });

  test('every kind tells its length', () => {
    expect([numbers, dates, texts('a', 'b', ''), categories('a', '', 'a')].map(columnLength)).toEqual([
      3, 3, 3, 3,
    ]);
  });
});
