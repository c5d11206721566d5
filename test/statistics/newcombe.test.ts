import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../src/statistics/newcombe.ts';
import { isNear } from './is-near.ts';
import { newcombeIntervals } from './reference/newcombe.ts';

describe('newcombeInterval', () => {
  it.each(newcombeIntervals)('agrees with R on %i of %i less %i of %i', (...row) => {
    const [count, of, otherCount, otherOf, low, high] = row;
    const interval = newcombeInterval(count, of, otherCount, otherOf);
    expect(interval.low).toSatisfy(isNear(low, 1e-12));
    expect(interval.high).toSatisfy(isNear(high, 1e-12));
  });

  it('gives the limits that Newcombe printed', () => {
    const { low, high } = newcombeInterval(56, 70, 48, 80);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  });

  it('knows nothing when either side is empty', () => {
    expect(newcombeInterval(0, 0, 3, 9)).toEqual({ low: -1, high: 1 });
    expect(newcombeInterval(3, 9, 0, 0)).toEqual({ low: -1, high: 1 });
  });
});
