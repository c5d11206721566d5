import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, lorenzCurve } from '../../src/statistics/gini.ts';
import { isNear } from './is-near.ts';
import { ginis } from './reference/gini.ts';

describe('gini and lorenzCurve', () => {
  it.each(ginis)('agree with R on %j', (values, coefficient, lorenz) => {
    const sorted = Float64Array.from(values);
    expect(gini(sorted)).toSatisfy(isNear(coefficient, 1e-12));
    const points = lorenzCurve(sorted, values.length);
    expect(points.map(({ count }) => count)).toEqual(
      lorenz.length === 0 ? [] : [0, ...values.map((_, i) => i + 1)],
    );
    points.slice(1).forEach(({ share }, index) => {
      expect(share).toSatisfy(isNear(lorenz[index]!, 1e-12));
    });
  });

  it('say nothing of nothing', () => {
    expect(gini(Float64Array.of())).toBeNaN();
    expect(lorenzCurve(Float64Array.of())).toEqual([]);
  });

  it('measure the same: the coefficient is twice the area above the curve', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 90 }), (values) => {
        const sorted = Float64Array.from(values).sort();
        const curve = lorenzCurve(sorted, values.length);
        if (curve.length === 0) return;
        let area = 0;
        for (let i = 1; i < curve.length; i++)
          area += (curve[i]!.share + curve[i - 1]!.share) / 2 / values.length;
        expect(gini(sorted)).toBeCloseTo(1 - 2 * area, 9);
      }),
      { seed: 55 },
    );
  });

  it('draw at most so many steps', () => {
    const curve = lorenzCurve(new Float64Array(1000).fill(1), 4);
    expect(curve).toEqual([0, 250, 500, 750, 1000].map((count) => ({ count, share: count / 1000 })));
  });
});
