import { describe, expect, it } from 'vitest';
import { cutStep, tidyCut, withinCuts } from '../../src/charts/cut-values.ts';

describe('where a cut comes to rest', () => {
  it('is a whole number where the metric is, with at most three figures', () => {
    expect(tidyCut(20.6, true)).toBe(21);
    expect(tidyCut(184_213, true)).toBe(184_000);
    expect(tidyCut(999.7, true)).toBe(1000);
    expect(tidyCut(-3.2, true)).toBe(-3);
  });

  it('has two figures otherwise, without the crumbs of binary', () => {
    expect(tidyCut(0.30000000000000004, false)).toBe(0.3);
    expect(tidyCut(0.0714, false)).toBe(0.071);
    expect(tidyCut(10.57, false)).toBe(11);
  });

  it('moves by one in small whole numbers, and by a figure that shows in large ones', () => {
    expect([1, 21, 250, 1000, 184_000].map((value) => cutStep(value, true))).toEqual([1, 1, 1, 10, 1000]);
    expect([0, 0.35, 7].map((value) => cutStep(value, false))).toEqual([0.1, 0.01, 0.1]);
  });

  it('stops short of the other cut', () => {
    const cuts = { medium: 6, large: 21 };
    expect(withinCuts('large', 2, cuts, true)).toBe(7);
    expect(withinCuts('medium', 90, cuts, true)).toBe(20);
    expect(withinCuts('medium', 9, cuts, true)).toBe(9);
    expect(withinCuts('large', 0, { medium: 0.3, large: 0.9 }, false)).toBe(0.31);
  });
});
