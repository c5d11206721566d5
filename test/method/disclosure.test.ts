import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tier } from '../../src/method/decisions.ts';
import { shareDiscloses } from '../../src/method/disclosure.ts';

/** The metric is the tier's own code, so that the cuts are known; 0 is none. */
function disclosed(tiers: readonly number[], revenue: readonly number[], focus: Tier = 'large') {
  const metric = Float64Array.from(tiers, (code) => (code === 0 ? NaN : code));
  return shareDiscloses(metric, Float64Array.from(revenue), { medium: 2, large: 3 }, focus);
}
const many = (count: number, value: number): number[] => Array.from({ length: count }, () => value);
const inLarge = (revenue: readonly number[]) =>
  disclosed([...many(revenue.length, 3), ...many(10, 1)], [...revenue, ...many(10, 5)]);

describe('what a share of revenue tells of single customers', () => {
  it.each([
    // [revenue of the group, what its share tells]
    [[70, 10, 10, 5, 5], 'dominated'],
    [[7, 1, 1, 0.5, 0.5], 'dominated'],
    [[69, 10, 10, 5, 6], null],
    [[45, 40, 5, 5, 5], 'dominated'],
    [[45, 39, 6, 5, 5], null],
    [[20, 20, 20, 20, 20], null],
    [[50, 50, 50, 50], 'few'],
    [[50], 'few'],
    // A credit note makes the largest a larger part of what is left.
    [[60, 20, 20, 15, -30], 'dominated'],
    // All but one bought nothing.
    [[10, 0, 0, 0, 0, 0], 'dominated'],
    [[0, 0, 0], null],
    [[NaN, NaN], null],
    [[NaN, 20, 20, 20, 20, 20], null],
  ])('%j: %s', (revenue, tells) => {
    expect(inLarge(revenue)).toBe(tells);
  });

  it('is judged by all that is left, too: it follows from the share', () => {
    const large = many(10, 20);
    expect(disclosed([...many(10, 3), 1, 1], [...large, 10, 10])).toBe('few');
    expect(disclosed([...many(10, 3), ...many(6, 2)], [...large, 90, 2, 2, 2, 2, 2])).toBe('dominated');
    // Of two groups of few customers only their sum follows.
    expect(disclosed([...many(10, 3), ...many(4, 1), ...many(4, 2)], [...large, ...many(8, 9)])).toBeNull();
  });

  it('leaves out those who are in no group, and the whole when all are in one', () => {
    expect(disclosed([...many(6, 3), 0, 0], [...many(6, 10), 5000, 1])).toBeNull();
  });

  it('knows every group as the focus', () => {
    const tiers = [...many(6, 1), ...many(6, 2), ...many(6, 3)];
    const revenue = [...many(6, 10), 900, ...many(5, 10), ...many(6, 10)];
    expect((['small', 'medium', 'large'] as const).map((tier) => disclosed(tiers, revenue, tier))).toEqual([
      'dominated',
      'dominated',
      'dominated',
    ]);
  });

  it('agrees with a plain reading of the rule', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2000 }));
    const row = fc.tuple(fc.constantFrom(0, 1, 2, 3), value);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const tells = [3, 0].map((focus) => {
          const cell = rows.filter(([tier]) => tier !== 0 && (tier === 3) === (focus === 3));
          const [first = 0, second = 0] = cell.map(([, size]) => size).toSorted((a, b) => b - a);
          const sum = cell.reduce((all, [, size]) => all + size, 0);
          if (sum === 0) return null;
          if (cell.length < 5) return 'few';
          return first * 10 >= sum * 7 || (first + second) * 20 >= sum * 17 ? 'dominated' : null;
        });
        const found = disclosed(
          rows.map(([tier]) => tier),
          rows.map(([, size]) => size),
        );
        expect(found).toBe(tells[0] ?? tells[1]);
      }),
      { seed: 3 },
    );
  });
});
