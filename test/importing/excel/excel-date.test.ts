import { describe, expect, test } from 'vitest';
import { dateText } from '../../../src/importing/excel/excel-date.ts';

const date = { date: true, time: false, elapsed: false };
const both = { date: true, time: true, elapsed: false };
const time = { date: false, time: true, elapsed: false };
const elapsed = { date: false, time: true, elapsed: true };

describe('the 1900 system', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [45352, '2024-03-01'],
    [45352.75, '2024-03-01'],
    [45351.9999999, '2024-03-01'],
    [2958465, '9999-12-31'],
  ])('%d is %s', (serial, text) => {
    expect(dateText(serial, false, date)).toBe(text);
  });

  test('day 0 is what a formula on a blank cell gives: nothing', () => {
    expect(dateText(0, false, date)).toBe('');
  });
});

describe('the 1904 system', () => {
  test.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [35064, '2000-01-01'],
    [43890, '2024-03-01'],
  ])('%d is %s', (serial, text) => {
    expect(dateText(serial, true, date)).toBe(text);
  });
});

test.each([-1, NaN, Infinity, 2958466, 1e12])('%d is no date', (serial) => {
  expect(dateText(serial, false, date)).toBeNull();
});

describe('times', () => {
  test('are told to the nearest second, and not at midnight', () => {
    expect(dateText(45352.354166666664, false, both)).toBe('2024-03-01 08:30:00');
    expect(dateText(45352, false, both)).toBe('2024-03-01');
    expect(dateText(42488.479166666664, false, both)).toBe('2016-04-28 11:30:00');
  });

  test('without a day, and beyond a day', () => {
    expect(dateText(0.3541666667, false, time)).toBe('08:30');
    expect(dateText(0.35417824, false, time)).toBe('08:30:01');
    expect(dateText(1.5208333333, false, elapsed)).toBe('36:30');
    expect(dateText(45352.5, false, time)).toBe('2024-03-01 12:00:00');
  });
});
