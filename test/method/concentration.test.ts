import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConcentration } from '../../src/method/concentration.ts';

const of = (...revenue: number[]) => findConcentration(Float64Array.from(revenue));
const shares = (...revenue: number[]) => of(...revenue)?.points.map(({ revenueShare }) => revenueShare);

describe('findConcentration', () => {
  it('adds up the largest customers first', () => {
    expect(of(5, 30, 50, NaN, 10, 5)).toEqual({
      customers: 5,
      points: [
        { customers: 0, revenueShare: 0 },
        { customers: 1, revenueShare: 0.5 },
        { customers: 2, revenueShare: 0.8 },
        { customers: 3, revenueShare: 0.9 },
        { customers: 4, revenueShare: 0.95 },
        { customers: 5, revenueShare: 1 },
      ],
      topFifth: { customers: 1, revenueShare: 0.5 },
      fourFifths: { customers: 2, revenueShare: 0.8 },
      inCredit: 0,
    });
  });

  it('counts a fifth in whole customers, to the nearest, and at least one', () => {
    const equal = (customers: number) => of(...new Array<number>(customers).fill(7))?.topFifth;
    expect(equal(1)).toEqual({ customers: 1, revenueShare: 1 });
    expect(equal(2)).toEqual({ customers: 1, revenueShare: 0.5 });
    expect(equal(12)).toEqual({ customers: 2, revenueShare: 14 / 84 });
    expect(equal(13)?.customers).toBe(3);
    expect(equal(85)?.customers).toBe(17);
  });

  it('says that eight of ten equal customers make 80 %, whatever binary makes of their revenue', () => {
    expect(of(...new Array<number>(10).fill(0.1))?.fourFifths).toEqual({ customers: 8, revenueShare: 0.8 });
    expect(of(...new Array<number>(10).fill(1.1))?.fourFifths.customers).toBe(8);
  });

  it('takes credit notes last: the curve passes 1 and comes back', () => {
    expect(shares(60, -20, 60)).toEqual([0, 0.6, 1.2, 1]);
    expect(of(60, -20, 60)).toMatchObject({ inCredit: 1, fourFifths: { customers: 2, revenueShare: 1.2 } });
  });

  it('has nothing to say without revenue, of nothing, or of a sum that is not positive', () => {
    expect(of()).toBeNull();
    expect(of(NaN, NaN)).toBeNull();
    expect(of(0, 0)).toBeNull();
    expect(of(5, -5)).toBeNull();
    expect(of(5, -9)).toBeNull();
  });

  it('keeps customers who paid nothing: they are customers', () => {
    expect(of(10, 0, 0, 0, 0)).toMatchObject({
      customers: 5,
      topFifth: { customers: 1, revenueShare: 1 },
      fourFifths: { customers: 1 },
    });
  });

  it('sorts a column once', () => {
    const revenue = Float64Array.of(3, 1, 2);
    expect(findConcentration(revenue)).toBe(findConcentration(revenue));
    const nothing = Float64Array.of(0);
    expect(findConcentration(nothing)).toBe(findConcentration(nothing));
  });

  it('agrees with a slow count, rises to its top, and ends at all', () => {
    const value = fc.oneof(fc.constant(NaN), fc.integer({ min: -2000, max: 100_000 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 400 }), (revenue) => {
        const found = of(...revenue);
        const known = revenue.filter((one) => !Number.isNaN(one)).sort((a, b) => b - a);
        const total = known.reduce((sum, one) => sum + one, 0);
        const slow = (customers: number) =>
          known.slice(0, customers).reduce((sum, one) => sum + one, 0) / total;
        expect(found === null).toBe(!(total > 0));
        if (found === null) return;
        expect(found.points.length).toBeLessThanOrEqual(103);
        expect(found.points[0]).toEqual({ customers: 0, revenueShare: 0 });
        expect(found.points.at(-1)).toEqual({ customers: known.length, revenueShare: 1 });
        found.points.forEach((point, index) => {
          expect(point.revenueShare).toBe(slow(point.customers));
          if (index > 0) expect(point.customers).toBeGreaterThan(found.points[index - 1]!.customers);
        });
        expect(found.points).toContainEqual(found.topFifth);
        expect(found.points).toContainEqual(found.fourFifths);
        expect(found.fourFifths.revenueShare).toBeGreaterThanOrEqual(0.8);
        expect(slow(found.fourFifths.customers - 1)).toBeLessThan(0.8);
        expect(found.inCredit).toBe(known.filter((one) => one < 0).length);
        expect(of(...revenue.toReversed())).toEqual(found);
      }),
      { seed: 41 },
    );
  });
});
