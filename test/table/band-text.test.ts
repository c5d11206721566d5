import { describe, expect, test } from 'vitest';
import { isBand } from '../../src/table/band-text.ts';

describe('isBand', () => {
  test.each([
    '20–49',
    '51-200 employees',
    '10 001+',
    '10,001+',
    '1 till 4',
    '5 to 9 people',
    '100+ anställda',
  ])('%s is a band', (text) => {
    expect(isBand(text)).toBe(true);
  });

  test.each(['20', '-20', '2020-01-31', 'many', '–', '20–', '20–49–60', '', '+46 70 123'])(
    '%s is none',
    (text) => {
      expect(isBand(text)).toBe(false);
    },
  );

  test('a long cell is none, at once', () => {
    expect(isBand(`1${' 1'.repeat(20_000)}`)).toBe(false);
  });
});
