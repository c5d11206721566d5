import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalBreaks } from '../../src/statistics/natural-breaks.ts';
import { Random } from '../../src/statistics/random.ts';
import { isNear } from './is-near.ts';
import { naturalClasses } from './reference/natural-breaks.ts';

function sizesOf(starts: readonly number[], count: number): number[] {
  return starts.map((start, index) => (starts[index + 1] ?? count) - start);
}

function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** The least sum of squares, by trying every way to cut. */
function leastWithin(sorted: readonly number[], classes: number): number {
  if (classes === 1 || sorted.length <= 1) return squares(sorted);
  let least = squares(sorted);
  for (let cut = 1; cut < sorted.length; cut++)
    least = Math.min(least, squares(sorted.slice(0, cut)) + leastWithin(sorted.slice(cut), classes - 1));
  return least;
}

describe('naturalBreaks', () => {
  it.each(naturalClasses)('agrees with classInt on %j in %i classes', (values, classes, sizes, within) => {
    const found = naturalBreaks(Float64Array.from(values), classes);
    expect(sizesOf(found.starts, values.length)).toEqual(sizes);
    expect(found.within).toSatisfy(isNear(within, 1e-12));
  });

  it('makes no more classes than there are different values, and none of nothing', () => {
    expect(naturalBreaks(Float64Array.of(), 3)).toEqual({ starts: [], within: 0 });
    expect(naturalBreaks(Float64Array.of(4, 4, 4), 3)).toEqual({ starts: [0], within: 0 });
    expect(naturalBreaks(Float64Array.of(4, 4, 9), 3)).toEqual({ starts: [0, 2], within: 0 });
    expect(naturalBreaks(Float64Array.of(1, 2), 0).starts).toEqual([]);
  });

  it('is as good as trying every cut', () => {
    const values = fc.array(fc.integer({ min: -20, max: 40 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 4 }), (unsorted, classes) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const { starts, within } = naturalBreaks(Float64Array.from(sorted), classes);
        const parts = starts.map((start, index) => sorted.slice(start, starts[index + 1]));
        expect(within).toBeCloseTo(leastWithin(sorted, classes), 8);
        expect(parts.reduce((sum, part) => sum + squares(part), 0)).toBeCloseTo(within, 8);
        // Equal values stay together.
        for (const start of starts.slice(1)) expect(sorted[start]).not.toBe(sorted[start - 1]);
      }),
      { seed: 54, numRuns: 500 },
    );
  });

  it('parts a million values that lie in three heaps', () => {
    const random = new Random(1);
    const sorted = Float64Array.from({ length: 1_000_000 }, (_, index) =>
      random.normal([10, 50, 90][index % 3] ?? 0, 1),
    ).sort();
    const sizes = sizesOf(naturalBreaks(sorted, 3).starts, sorted.length);
    expect(sizes).toEqual([333_334, 333_333, 333_333]);
  });
});
