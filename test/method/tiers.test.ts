import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTiers } from './naive/first-steps.ts';
import { assignTiers, proposeCuts } from '../../src/method/tiers.ts';

const cuts = { medium: 6, large: 21 };

function propose(...values: number[]): { medium: number; large: number } {
  return proposeCuts(Float64Array.from(values).sort());
}

describe('assignTiers', () => {
  it('puts a lower bound in the group above it', () => {
    const codes = assignTiers(Float64Array.of(1, 5, 6, 20, 21, 400, NaN, -3), cuts);
    expect([...codes]).toEqual([1, 1, 2, 2, 3, 3, 0, 1]);
    expect(countTiers(codes)).toEqual({ customers: { small: 3, medium: 2, large: 2 }, withoutMetric: 1 });
  });

  it('moves only the customers between the old and the new cut', () => {
    const value = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(fc.array(value), value, value, value, (values, a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const before = assignTiers(Float64Array.from(values), { medium: low, large: high });
        const after = assignTiers(Float64Array.from(values), { medium: middle, large: high });
        values.forEach((v, row) => {
          const isBetween = v >= low && v < middle && v < high;
          expect(after[row] !== before[row]).toBe(isBetween);
          if (isBetween) expect([before[row], after[row]]).toEqual([2, 1]);
        });
      }),
      { seed: 21 },
    );
  });
});

describe('proposeCuts', () => {
  it('parts whole numbers in near equal thirds', () => {
    // Thirds of 1..9 begin at 4 and 7; no leeway in nine customers.
    expect(propose(1, 2, 3, 4, 5, 6, 7, 8, 9)).toEqual({ medium: 4, large: 7 });
  });

  it('prefers a round number that moves few customers', () => {
    // Thirds of 1..100 begin at 34 and 67; within five customers of them lie 30 (29 below) and 70 (69 below).
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(propose(...values)).toEqual({ medium: 30, large: 70 });
  });

  it('takes any round number between two neighbours', () => {
    expect(propose(1.3, 1.4, 17.2, 18.9, 43.7, 48.1)).toEqual({ medium: 10, large: 40 });
  });

  it('leaves a group empty only when there are fewer than three values', () => {
    expect(propose()).toEqual({ medium: 0, large: 0 });
    expect(propose(5, 5)).toEqual({ medium: 5, large: 5 });
    expect(propose(5, 8, 8)).toEqual({ medium: 8, large: 8 });
  });

  it('fills every group of any three values, near a third each when the values allow', () => {
    const value = fc.oneof(
      fc.integer({ min: -20, max: 60 }),
      fc.integer({ min: 0, max: 1e6 }).map((v) => v / 100),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 80 }), (values) => {
        const distinct = new Set(values).size;
        fc.pre(distinct >= 3);
        const { customers } = countTiers(assignTiers(Float64Array.from(values), propose(...values)));
        expect(Math.min(...Object.values(customers))).toBeGreaterThan(0);
        if (distinct < values.length) return;
        // Each cut misses its third by at most half a customer and the leeway of 5 %.
        const miss = 0.5 + values.length * 0.05;
        expect(Math.abs(customers.small - values.length / 3)).toBeLessThanOrEqual(miss);
        expect(Math.abs(customers.large - values.length / 3)).toBeLessThanOrEqual(miss);
      }),
      { seed: 22, numRuns: 500 },
    );
  });
});
