import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GrowingCategory, GrowingNumbers, GrowingText } from '../../src/table/growing.ts';
import { textAt } from '../../src/table/read.ts';

const runs = { seed: 20261123, numRuns: 100 };

describe('GrowingNumbers', () => {
  test('keeps every value, also beyond its first thousand', () => {
    const column = new GrowingNumbers();
    for (let value = 0; value < 5000; value++) column.append(value / 4);
    const values = column.freeze();
    expect(values).toHaveLength(5000);
    expect(values[1023]).toBe(255.75);
    expect(values[1024]).toBe(256);
    expect(values[4999]).toBe(1249.75);
  });
});

describe('GrowingText', () => {
  test('gives back the strings that went in, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 60 }), (texts) => {
        const column = new GrowingText();
        for (const text of texts) column.append(text);
        const frozen = column.freeze();
        expect(texts.map((_, row) => textAt(frozen, row))).toEqual(texts);
      }),
      runs,
    );
  });

  test('writes the replacement character for a lone surrogate', () => {
    const column = new GrowingText();
    column.append('a\ud800b');
    expect(textAt(column.freeze(), 0)).toBe('a\ufffdb');
  });

  test('grows past its first bytes and rows', () => {
    const column = new GrowingText();
    for (let row = 0; row < 3000; row++) column.append(`Åkeri nummer ${row}`);
    const frozen = column.freeze();
    expect(frozen.offsets).toHaveLength(3001);
    expect(textAt(frozen, 0)).toBe('Åkeri nummer 0');
    expect(textAt(frozen, 2999)).toBe('Åkeri nummer 2999');
  });
});

describe('GrowingCategory', () => {
  test('gives codes in order of appearance and 0 for missing', () => {
    const column = new GrowingCategory();
    for (const text of ['IT', '', 'Bygg', 'IT']) column.append(text);
    const frozen = column.freeze();
    expect(frozen.dictionary).toEqual(['IT', 'Bygg']);
    expect([...frozen.codes]).toEqual([1, 0, 2, 1]);
  });

  test('keeps names that objects treat as their own', () => {
    const column = new GrowingCategory();
    for (const text of ['__proto__', 'constructor', '__proto__']) column.append(text);
    expect(column.freeze().dictionary).toEqual(['__proto__', 'constructor']);
  });

  test.each([
    [255, Uint8Array],
    [256, Uint16Array],
    [65_535, Uint16Array],
    [65_536, Uint32Array],
  ])('holds %i different strings in the narrowest array', (count, kind) => {
    const column = new GrowingCategory();
    for (let value = 0; value < count; value++) column.append(`v${value}`);
    const { codes } = column.freeze();
    expect(codes).toBeInstanceOf(kind);
    expect(codes[count - 1]).toBe(count);
  });
});
