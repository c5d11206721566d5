import { describe, expect, it } from 'vitest';
import { bootstrap, percentileInterval } from '../../src/statistics/bootstrap.ts';
import { Random } from '../../src/statistics/random.ts';
import { isNear } from './is-near.ts';
import { percentileIntervals } from './reference/percentile-interval.ts';

describe('percentileInterval', () => {
  it.each(percentileIntervals)('agrees with R on %j at %d', (redraws, level, low, high) => {
    const found = percentileInterval(redraws, level);
    expect(found.low).toSatisfy(isNear(low, 1e-12));
    expect(found.high).toSatisfy(isNear(high, 1e-12));
  });

  it('passes over what is not known, and knows nothing of nothing', () => {
    expect(percentileInterval([NaN, 3, NaN])).toEqual({ low: 3, high: 3 });
    expect(percentileInterval([])).toEqual({ low: NaN, high: NaN });
  });
});

describe('bootstrap', () => {
  const values = [12, 7, 9, 30, 15, 11, 8, 22, 14, 12, 19, 5];
  const mean = (drawn: Uint32Array) => drawn.reduce((sum, index) => sum + values[index]!, 0) / drawn.length;

  it('draws the same with the same seed', () => {
    const draw = (seed: number) => bootstrap(values.length, 20, new Random(seed), mean);
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it('spreads a mean as theory says: by the deviation over the root of the count', () => {
    const means = bootstrap(values.length, 20_000, new Random(1), mean);
    const all = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - all) ** 2, 0) / values.length ** 2;
    const spread = means.reduce((sum, value) => sum + (value - all) ** 2, 0) / means.length;
    expect(spread / variance).toBeGreaterThan(0.96);
    expect(spread / variance).toBeLessThan(1.04);
  });

  it('draws nothing of nothing', () => {
    expect(bootstrap(0, 2, new Random(1), ({ length }) => length)).toEqual([0, 0]);
  });
});
