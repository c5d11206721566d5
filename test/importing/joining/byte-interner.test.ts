import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteInterner } from '../../../src/importing/joining/byte-interner.ts';

const runs = { seed: 20261123, numRuns: 100 };

test('gives equal runs one code, in the order first seen, and gives them back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 200 }), (texts) => {
      const interner = new ByteInterner();
      const codeOf = new Map<string, number>([['', 0]]);
      for (const text of texts) {
        const bytes = new TextEncoder().encode(`x${text}y`);
        const known = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, known);
        expect(interner.intern(bytes, 1, bytes.length - 1)).toBe(known);
      }
      expect(interner.count).toBe(codeOf.size - 1);
      for (const [text, code] of codeOf) expect(interner.textOf(code)).toBe(text);
    }),
    runs,
  );
});

test('holds more than its first table and its first bytes', () => {
  const interner = new ByteInterner();
  const bytes = Array.from({ length: 20_000 }, (_, at) =>
    new TextEncoder().encode(`kund ${at} ${'å'.repeat(at % 9)}`),
  );
  bytes.forEach((run, at) => {
    expect(interner.intern(run, 0, run.length)).toBe(at + 1);
  });
  bytes.forEach((run, at) => {
    expect(interner.intern(run, 0, run.length)).toBe(at + 1);
  });
  expect(interner.textOf(20_000)).toBe(`kund 19999 ${'å'.repeat(19_999 % 9)}`);
});
