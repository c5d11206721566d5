import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWhaleCurve, profitByTier } from '../../src/method/whale-curve.ts';

describe('findWhaleCurve', () => {
  it('rises over those who leave something and falls over those who cost', () => {
    expect(findWhaleCurve(Float64Array.of(-30, 100, NaN, 40, 0, -10))).toEqual({
      customers: 5,
      points: [
        { customers: 0, profit: 0 },
        { customers: 1, profit: 100 },
        { customers: 2, profit: 140 },
        { customers: 3, profit: 140 },
        { customers: 4, profit: 130 },
        { customers: 5, profit: 100 },
      ],
      total: 100,
      peak: { customers: 2, profit: 140 },
      losing: 2,
    });
  });

  it('has its peak at nobody when all cost, and at all when nobody does', () => {
    expect(findWhaleCurve(Float64Array.of(-1, -2))).toMatchObject({
      peak: { customers: 0, profit: 0 },
      losing: 2,
      total: -3,
    });
    expect(findWhaleCurve(Float64Array.of(1, 2))).toMatchObject({
      peak: { customers: 2, profit: 3 },
      losing: 0,
    });
    expect(findWhaleCurve(Float64Array.of(NaN))).toBeNull();
  });

  it('agrees with a slow count, peaks at its highest point, and ends at the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 900 }), { minLength: 1, maxLength: 300 }),
        (profits) => {
          const found = findWhaleCurve(Float64Array.from(profits))!;
          const falling = profits.toSorted((a, b) => b - a);
          const slow = (customers: number) => falling.slice(0, customers).reduce((sum, one) => sum + one, 0);
          for (const { customers, profit } of found.points) expect(profit).toBe(slow(customers));
          expect(found.peak.profit).toBe(Math.max(0, ...falling.map((_, index) => slow(index + 1))));
          expect(found.points).toContainEqual(found.peak);
          expect(found.points.at(-1)).toEqual({ customers: profits.length, profit: found.total });
          expect(found.points.length).toBeLessThanOrEqual(102);
          expect(found.losing).toBe(profits.filter((one) => one < 0).length);
        },
      ),
      { seed: 81 },
    );
  });
});

describe('profitByTier', () => {
  it('shows a group that loses money', () => {
    const tierOf = Uint8Array.of(1, 1, 2, 3, 3, 0);
    expect(profitByTier(tierOf, Float64Array.of(-5, 2, NaN, 10, -1, 99))).toEqual([
      { tier: 'small', profit: -3, losing: 1, withoutProfit: 0 },
      { tier: 'medium', profit: 0, losing: 0, withoutProfit: 1 },
      { tier: 'large', profit: 9, losing: 1, withoutProfit: 0 },
    ]);
  });
});
