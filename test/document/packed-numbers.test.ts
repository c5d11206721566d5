import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packNumbers, packOffsets, unpackNumbers, unpackOffsets } from '../../src/document/packed-numbers.ts';

const runs = { seed: 20261124, numRuns: 500 };

describe('packed numbers', () => {
  const amount = fc
    .tuple(fc.integer({ min: -40_000_000, max: 40_000_000 }), fc.integer({ min: 0, max: 3 }))
    .map(([whole, decimals]) => Number(`${whole}e-${decimals}`));
  const value = fc.oneof(amount, fc.constant(NaN), fc.constantFrom(-128, 127, 32_767, -32_768, 2 ** 31));

  test('come back as they were, or are not packed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 20, arbitrary: value }, fc.double()), { maxLength: 20 }),
        (list) => {
          const values = Float64Array.from(list);
          const packed = packNumbers(values);
          if (packed === null) return;
          expect(unpackNumbers(packed.values, packed.packing)).toEqual(values);
        },
      ),
      runs,
    );
  });

  test.each([
    [[1, NaN, -127], { bits: 8, decimals: 0 }],
    [[-128], { bits: 16, decimals: 0 }],
    [[0.5, 12.25], { bits: 16, decimals: 2 }],
    [[19_783, NaN], { bits: 16, decimals: 0 }],
    [[1_234_567.89], { bits: 32, decimals: 2 }],
    [[], { bits: 8, decimals: 0 }],
  ])('%j take %j', (list, packing) => {
    expect(packNumbers(Float64Array.from(list))?.packing).toEqual(packing);
  });

  test.each([[[0.1 + 0.2]], [[2 ** 31]], [[-0]], [[Infinity]], [[1 / 3]]])('%j stay as they are', (list) => {
    expect(packNumbers(Float64Array.from(list))).toBeNull();
  });
});

test('packed offsets come back as they were', () => {
  const lengths = fc.array(fc.oneof(fc.nat(20), fc.nat(300), fc.nat(70_000)), { maxLength: 20 });
  fc.assert(
    fc.property(lengths, (steps) => {
      const offsets = Uint32Array.from([0, ...steps]);
      for (let row = 1; row < offsets.length; row++) offsets[row]! += offsets[row - 1]!;
      const packed = packOffsets(offsets);
      expect(unpackOffsets(packed.lengths, packed.bits)).toEqual(offsets);
    }),
    runs,
  );
});
