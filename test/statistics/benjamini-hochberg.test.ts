import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { isInProportion } from './is-near.ts';
import { adjustedPs } from './reference/benjamini-hochberg.ts';

describe('benjaminiHochberg', () => {
  it.each(adjustedPs)('agrees with R on %j of %i', (p, tests, adjusted) => {
    const found = benjaminiHochberg(p, tests);
    expect(found).toHaveLength(adjusted.length);
    found.forEach((value, index) => {
      expect(value).toSatisfy(isInProportion(adjusted[index]!, 1e-14));
    });
  });

  it('never makes a p smaller, keeps the order, and rejects what the step-up rule does', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 30 }), (values) => {
        const adjusted = benjaminiHochberg(values);
        const sorted = values.toSorted((a, b) => a - b);
        const last = sorted.findLastIndex((value, index) => value * (values.length / (index + 1)) <= 0.05);
        values.forEach((value, index) => {
          expect(adjusted[index]!).toBeGreaterThanOrEqual(value);
          expect(adjusted[index]!).toBeLessThanOrEqual(1);
          expect(adjusted[index]! <= 0.05).toBe(last >= 0 && value <= sorted[last]!);
        });
      }),
      { seed: 52 },
    );
  });
});
