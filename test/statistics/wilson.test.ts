import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/statistics/wilson.ts';
import { isNear } from './is-near.ts';
import { wilsonIntervals } from './reference/wilson.ts';

describe('wilsonInterval', () => {
  // Newcombe 1998, method 3; the last two from the contingencytables package's examples.
  it.each([
    [81, 263, 0.2553, 0.3662, 4],
    [15, 148, 0.0624, 0.1605, 4],
    [0, 20, 0, 0.1611, 4],
    [1, 29, 0.0061, 0.1718, 4],
    [250, 533, 0.42705, 0.51148, 5],
    [13, 16, 0.569911, 0.934084, 6],
  ])('gives the published limits for %i of %i', (count, of, low, high, digits) => {
    const interval = wilsonInterval(count, of);
    expect(interval.low).toBeCloseTo(low, digits);
    expect(interval.high).toBeCloseTo(high, digits);
  });

  it.each(wilsonIntervals)('agrees with R on %i of %i', (count, of, low, high) => {
    const interval = wilsonInterval(count, of);
    expect(interval.low).toSatisfy(isNear(low, 1e-12));
    expect(interval.high).toSatisfy(isNear(high, 1e-12));
  });

  it('never leaves 0 to 1, and knows nothing of nobody', () => {
    expect(wilsonInterval(0, 5).low).toBe(0);
    expect(wilsonInterval(5, 5).high).toBe(1);
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
