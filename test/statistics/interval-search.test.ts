import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundInterval, findInterval } from '../../src/statistics/interval-search.ts';
import { countsOf } from '../../src/statistics/number-counts.ts';

/** Every interval between two values of the best, by the definition p(in) · (p(best | in) − p(best)). */
function searchSlowly(best: readonly number[], others: readonly number[]): FoundInterval | null {
  const points = [...new Set(best)].sort((a, b) => a - b);
  const all = best.length + others.length;
  const inside = (values: readonly number[], low: number, high: number) =>
    values.filter((value) => value >= low && value <= high).length;
  let found: (FoundInterval & { score: number }) | null = null;
  for (const high of points) {
    for (const low of points.filter((point) => point <= high).reverse()) {
      const b = inside(best, low, high);
      const o = inside(others, low, high);
      // The same quantity times all², in whole numbers, so that equals are equal.
      const score = b * all - best.length * (b + o);
      const accuracy = ((b + o) / all) * (b / (b + o) - best.length / all);
      if (found === null || score > found.score) found = { low, high, accuracy, score };
    }
  }
  return found;
}

describe('findInterval', () => {
  it('finds the interval by hand', () => {
    // Inside 20–40: 4 of 5 best, 1 of 10 others: (10 · 4 − 5 · 1) / 15² = 35 / 225.
    const best = Float64Array.of(30, 20, 40, 25, 90);
    const others = Float64Array.of(1, 2, 3, 4, 35, 50, 60, 70, 80, 95);
    const found = findInterval(best, countsOf(others));
    expect(found).toMatchObject({ low: 20, high: 40 });
    expect(found?.accuracy).toBeCloseTo(35 / 225, 15);
  });

  it('finds nothing without best values, and says nothing without others', () => {
    expect(findInterval(Float64Array.of(), countsOf(Float64Array.of(1, 2)))).toBeNull();
    expect(findInterval(Float64Array.of(1, 2), countsOf(Float64Array.of()))?.accuracy).toBe(0);
  });

  it('agrees with trying every interval', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 14 });
    fc.assert(
      fc.property(values, values, (best, others) => {
        const found = findInterval(Float64Array.from(best), countsOf(Float64Array.from(others)));
        const slow = searchSlowly(best, others);
        expect(found === null).toBe(slow === null);
        if (found === null || slow === null) return;
        expect([found.low, found.high]).toEqual([slow.low, slow.high]);
        expect(found.accuracy).toBeCloseTo(slow.accuracy, 12);
      }),
      { seed: 4, numRuns: 10_000 },
    );
  });
});
