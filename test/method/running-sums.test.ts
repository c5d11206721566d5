import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownBetween, runningSums, sumBetween } from '../../src/method/running-sums.ts';
import { ExactSum } from '../../src/table/exact-sum.ts';

describe('running sums', () => {
  it('lose nothing of small values among large ones', () => {
    const sums = runningSums(Float64Array.of(0.1, 1e15, 0.2, -1e15, NaN), Uint32Array.of(0, 1, 2, 3, 4));
    expect(sumBetween(sums, 2, 3)).toBe(0.2);
    expect(sumBetween(sums, 0, 5)).toBeCloseTo(0.3, 15);
    expect([knownBetween(sums, 0, 5), knownBetween(sums, 4, 5), sumBetween(sums, 4, 5)]).toEqual([4, 0, 0]);
  });

  it('give the double that exact sums give, between any two places of amounts in öre', () => {
    const amount = fc.integer({ min: -1e9, max: 1e11 }).map((ore) => ore / 100);
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), fc.nat(), fc.nat(), (values, a, b) => {
        const sums = runningSums(Float64Array.from(values), Uint32Array.from(values.keys()));
        const [from, to] = [a % (values.length + 1), b % (values.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const exact = new ExactSum();
        for (const value of values.slice(from, to)) exact.add(value);
        expect(sumBetween(sums, from, to)).toBe(exact.total);
      }),
      { seed: 72, numRuns: 1000 },
    );
  });
});
