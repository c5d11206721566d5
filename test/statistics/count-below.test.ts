import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBelow, countUpTo } from '../../src/statistics/count-below.ts';

describe('countBelow and countUpTo', () => {
  it('count as a look at each does', () => {
    const value = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(value), value, (values, at) => {
        const sorted = Float64Array.from(values).sort();
        expect(countBelow(sorted, at)).toBe(values.filter((one) => one < at).length);
        expect(countUpTo(sorted, at)).toBe(values.filter((one) => one <= at).length);
      }),
      { seed: 63 },
    );
  });
});
