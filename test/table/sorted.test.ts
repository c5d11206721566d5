import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedRows } from '../../src/table/sorted.ts';

test('orders rows by value and leaves out the missing', () => {
  expect([...sortedRows(Float64Array.of(3, NaN, 1, 2))]).toEqual([2, 3, 0]);
});

test('keeps the row order of equal values', () => {
  expect([...sortedRows(Float64Array.of(5, 1, 5, 1))]).toEqual([1, 3, 0, 2]);
});

test('agrees with a stable sort of the values themselves', () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(NaN), fc.constant(Infinity));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), (values) => {
      const slow = values
        .map((one, row) => ({ one, row }))
        .filter(({ one }) => !Number.isNaN(one))
        .sort((a, b) => (a.one < b.one ? -1 : a.one > b.one ? 1 : 0))
        .map(({ row }) => row);
      expect([...sortedRows(Float64Array.from(values))]).toEqual(slow);
    }),
    { seed: 20261123 },
  );
});
