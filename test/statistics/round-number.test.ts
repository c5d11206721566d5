import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ceilTo,
  floorTo,
  roundestWithin,
  stepAt,
  stepNumberWithin,
} from '../../src/statistics/round-number.ts';

describe('steps', () => {
  it('run 1, 2, 5, 10 in both directions', () => {
    const sizes = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((n) => stepAt(n).size);
    expect(sizes).toEqual([0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]);
  });

  it('finds the coarsest step within a size', () => {
    const within = (size: number) => stepAt(stepNumberWithin(size)).size;
    expect([1, 1.9, 2, 4.9, 5, 9.9, 10, 0.3, 43e6].map(within)).toEqual([1, 1, 2, 2, 5, 5, 10, 0.2, 20e6]);
  });

  it('rounds decimals that are whole steps to themselves', () => {
    const tenth = stepAt(-3);
    for (const value of [0.1, 0.3, 0.7, 1.1, 2.3]) {
      expect(ceilTo(tenth, value)).toBe(value);
      expect(floorTo(tenth, value)).toBe(value);
    }
    expect(floorTo(stepAt(4), 39)).toBe(20);
    expect(ceilTo(stepAt(4), 41)).toBe(60);
  });
});

describe('roundestWithin', () => {
  it('picks the number with the coarsest step, nearest to the target', () => {
    expect(roundestWithin(18, 23, 21)).toBe(20);
    expect(roundestWithin(5.0001, 6, 6)).toBe(6);
    expect(roundestWithin(11, 29, 17)).toBe(20);
    expect(roundestWithin(41, 79, 62)).toBe(50);
    expect(roundestWithin(-3, 4, 2)).toBe(0);
    expect(roundestWithin(7, 7, 7)).toBe(7);
    expect(roundestWithin(4.7, 5.3, 5.2)).toBe(5);
  });

  it('always stays within', () => {
    const end = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(end, end, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const round = roundestWithin(low, high, high);
        expect(round).toBeGreaterThanOrEqual(low);
        expect(round).toBeLessThanOrEqual(high);
      }),
      { seed: 6 },
    );
  });
});
