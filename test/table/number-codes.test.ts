import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../src/table/number-text.ts';

describe('codes that look like numbers', () => {
  test('a letter before the digits makes a code, though the letter scales a number when it follows', () => {
    expect(parseNumber('K12', '.')).toBeNull();
    expect(parseNumber('M7', '.')).toBeNull();
    expect(parseNumber('st 4', '.')).toBeNull();
    expect(parseNumber('12k', '.')?.value).toBe(12_000);
  });

  test('money may stand on either side', () => {
    expect(parseNumber('SEK 12', '.')).toMatchObject({ value: 12, unit: 'SEK' });
    expect(parseNumber('$12', '.')).toMatchObject({ value: 12, unit: 'USD' });
    expect(parseNumber('MSEK 12', '.')).toMatchObject({ value: 12_000_000, unit: 'SEK' });
  });
});
