import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSum } from '../../src/table/exact-sum.ts';

function sumOf(values: readonly number[]): number {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.total;
}

describe('ExactSum', () => {
  it('is 0 when nothing was added', () => {
    expect(new ExactSum().total).toBe(0);
  });

  it('begins anew when cleared', () => {
    const sum = new ExactSum();
    for (const value of [1e100, 1, 3]) sum.add(value);
    sum.clear();
    expect(sum.total).toBe(0);
    sum.add(0.1);
    sum.add(0.2);
    expect(sum.total).toBe(0.1 + 0.2);
  });

  it('keeps what a plain sum loses', () => {
    expect(sumOf([1e100, 1, -1e100])).toBe(1);
    expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(Array.from({ length: 10 }, () => 0.1).reduce((a, b) => a + b)).not.toBe(1);
  });

  it('rounds half-way cases by what lies below them', () => {
    // 2^53 + 1 lies half-way between two doubles; a crumb decides.
    expect(sumOf([2 ** 53, 1, 2 ** -60])).toBe(2 ** 53 + 2);
    expect(sumOf([2 ** 53, 1, -(2 ** -60)])).toBe(2 ** 53);
    expect(sumOf([2 ** 53, 1])).toBe(2 ** 53);
  });

  it('is the double nearest to the sum in whole numbers without limit', () => {
    // Numbers of the form m · 2^e, added as BigInt in units of 2^-40; Number() of a BigInt rounds to nearest.
    const parts = fc.array(
      fc.tuple(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), fc.integer({ min: -40, max: 40 })),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(parts, (pairs) => {
        const units = pairs.reduce((sum, [m, e]) => sum + (BigInt(m) << BigInt(e + 40)), 0n);
        expect(sumOf(pairs.map(([m, e]) => m * 2 ** e))).toBe(Number(units) * 2 ** -40);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('does not depend on the order, to the last bit', () => {
    const value = fc.tuple(fc.double({ min: -1e300, max: 1e300, noNaN: true }), fc.nat());
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (keyed) => {
        const shuffled = keyed.toSorted(([, a], [, b]) => a - b);
        expect(sumOf(shuffled.map(([number]) => number))).toBe(sumOf(keyed.map(([number]) => number)));
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
