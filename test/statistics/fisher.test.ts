import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherGreater, fisherLess, fisherTwoSided } from '../../src/statistics/fisher.ts';
import { hypergeometric } from '../../src/statistics/hypergeometric.ts';
import { isInProportion } from './is-near.ts';
import { fisherTables } from './reference/fisher.ts';

describe('Fisher’s exact test', () => {
  it.each(fisherTables)('agrees with R on %i of %i against %i of %i', (...table) => {
    const [count, of, otherCount, otherOf, greater, less, twoSided] = table;
    const share = of + otherOf >= 100_000 ? 1e-8 : 1e-11;
    expect(fisherGreater(count, of, otherCount, otherOf)).toSatisfy(isInProportion(greater, share));
    expect(fisherLess(count, of, otherCount, otherOf)).toSatisfy(isInProportion(less, share));
    expect(fisherTwoSided(count, of, otherCount, otherOf)).toSatisfy(isInProportion(twoSided, share));
  });

  it('agrees with adding up all tables, and does not care which way round they are written', () => {
    const margin = fc.integer({ min: 0, max: 25 });
    fc.assert(
      fc.property(margin, margin, fc.nat(), fc.nat(), (of, otherOf, a, b) => {
        const count = a % (of + 1);
        const otherCount = b % (otherOf + 1);
        const marked = count + otherCount;
        const chance = (x: number) => hypergeometric(x, of, marked, of + otherOf);
        let [greater, twoSided] = [0, 0];
        for (let x = 0; x <= of; x++) {
          if (x >= count) greater += chance(x);
          if (chance(x) <= chance(count) * (1 + 1e-7)) twoSided += chance(x);
        }
        expect(fisherGreater(count, of, otherCount, otherOf)).toBeCloseTo(greater, 10);
        expect(fisherTwoSided(count, of, otherCount, otherOf)).toBeCloseTo(twoSided, 10);
        expect(fisherTwoSided(otherCount, otherOf, count, of)).toBeCloseTo(twoSided, 10);
        expect(fisherLess(otherCount, otherOf, count, of)).toBeCloseTo(greater, 10);
      }),
      { seed: 51, numRuns: 2000 },
    );
  });
});
