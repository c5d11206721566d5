import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInterval } from '../../src/statistics/interval-search.ts';
import { findIntervalSorted } from '../../src/statistics/interval-search-sorted.ts';

describe('findIntervalSorted', () => {
  it('finds what findInterval does', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(values, values, (best, others) => {
        const sorted = Float64Array.from(others).sort();
        expect(findIntervalSorted(Float64Array.from(best), sorted)).toEqual(
          findInterval(Float64Array.from(best), Float64Array.from(others)),
        );
      }),
      { seed: 62, numRuns: 2000 },
    );
  });
});
