import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldPlain, plainFold } from '../../../src/importing/joining/plain-fold.ts';

function foldBytes(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const target = new Uint8Array(plainFold.longest(bytes.length));
  return new TextDecoder().decode(target.subarray(0, plainFold.write(bytes, 0, bytes.length, target)));
}

describe('plainFold', () => {
  test('looks beyond letter case and space, and no further', () => {
    expect(foldBytes('  ÅKES \t ÅKERI\u00a0AB ')).toBe('åkes åkeri ab');
    expect(foldBytes('Åke')).not.toBe(foldBytes('Ake'));
    expect(foldBytes('A-B')).not.toBe(foldBytes('AB'));
    expect(foldBytes('   ')).toBe('');
  });

  test('is the same byte by byte as over a string', () => {
    const letters = fc.constantFrom(
      ...Array.from('aBcÅÄÖåäöÉß×÷ÿÞ '),
      '\u00a0',
      '\t',
      'Ł',
      'İ',
      'e\u0301',
      '😀',
      '−',
    );
    const text = fc.string({ unit: fc.oneof(letters, fc.constantFrom('-', '1', 'Z')), maxLength: 12 });
    fc.assert(
      fc.property(text, (sample) => {
        expect(foldBytes(sample)).toBe(foldPlain(sample));
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
