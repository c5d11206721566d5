import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/statistics/quantile.ts';
import { isNear } from './is-near.ts';
import { quantiles } from './reference/quantile.ts';

describe('quantile', () => {
  it.each(quantiles)('agrees with R on %j at %d', (values, share, value) => {
    expect(quantile(Float64Array.from(values), share)).toSatisfy(isNear(value, 1e-12));
  });

  it('knows nothing of nothing, and takes a share beyond 0 to 1 for its end', () => {
    expect(quantile(Float64Array.of(), 0.5)).toBeNaN();
    expect(quantile(Float64Array.of(2, 3), 7)).toBe(3);
    expect(quantile(Float64Array.of(2, 3), -1)).toBe(2);
  });
});
