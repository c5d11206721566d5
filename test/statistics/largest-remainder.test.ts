import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPercentages } from '../../src/statistics/largest-remainder.ts';

describe('toPercentages', () => {
  it('gives the points left over to the largest remainders', () => {
    expect(toPercentages([0.6, 0.25, 0.15])).toEqual([60, 25, 15]);
    // 33.33, 33.33, 33.33: one point left, to the first.
    expect(toPercentages([1, 1, 1])).toEqual([34, 33, 33]);
    // 14.6, 14.6, 70.8: two points left.
    expect(toPercentages([146, 146, 708])).toEqual([15, 14, 71]);
  });

  it('adds up to 100 with a negative share too', () => {
    expect(toPercentages([1.255, 0, -0.255])).toEqual([126, 0, -26]);
  });

  it('is NaN when there is nothing to share', () => {
    expect(toPercentages([0, 0])).toEqual([NaN, NaN]);
    expect(toPercentages([NaN, 1])).toEqual([NaN, NaN]);
    expect(toPercentages([])).toEqual([]);
  });

  it('adds up to 100 and stays within a point of the truth', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shares, (weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const percentages = toPercentages(weights);
        expect(percentages.reduce((a, b) => a + b, 0)).toBe(100);
        percentages.forEach((value, index) => {
          expect(Math.abs(value - (100 * weights[index]!) / sum)).toBeLessThan(1);
        });
      }),
      { seed: 3 },
    );
  });
});
