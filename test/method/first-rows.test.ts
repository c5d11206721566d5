import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstRows } from '../../src/method/first-rows.ts';

it('is the beginning of the sorted rows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), fc.nat(70), (values, limit) => {
      const rows = Uint32Array.from(values.keys());
      const compare = (a: number, b: number) => values[a]! - values[b]! || a - b;
      expect(firstRows(rows, limit, compare)).toEqual([...rows].sort(compare).slice(0, limit));
    }),
    { seed: 24, numRuns: 500 },
  );
});

it('compares most rows only once', () => {
  const rows = Uint32Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 10_000);
  let compared = 0;
  const first = firstRows(rows, 20, (a, b) => {
    compared++;
    return a - b;
  });
  expect(first).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(compared).toBeLessThan(12_500);
});
