import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../src/statistics/histogram.ts';

function of(...values: number[]): ReturnType<typeof histogram> {
  return histogram(Float64Array.from(values).sort());
}

describe('histogram', () => {
  it('gives each whole number its own bar when there are few', () => {
    expect(of(1, 2, 2, 3)).toEqual({
      scale: 'linear',
      bars: [
        { from: 1, to: 2, count: 1 },
        { from: 2, to: 3, count: 2 },
        { from: 3, to: 4, count: 1 },
      ],
    });
  });

  it('goes to a log scale with round edges for a long tail', () => {
    const { scale, bars } = of(1, 2, 3, 4, 8, 15, 400);
    expect(scale).toBe('log');
    expect(bars.map(({ from }) => from)).toEqual([1, 2, 5, 10, 20, 50, 100, 200]);
    expect(bars.map(({ count }) => count)).toEqual([1, 3, 1, 1, 0, 0, 0, 1]);
  });

  it('begins the log scale at zero when somebody has nothing', () => {
    const { bars } = of(0, 1, 2, 400);
    expect(bars[0]).toEqual({ from: 0, to: 1, count: 1 });
  });

  it('stays linear below zero, and is empty without values', () => {
    expect(of(-5, 1, 2, 3, 1000).scale).toBe('linear');
    expect(of()).toEqual({ scale: 'linear', bars: [] });
  });

  it('draws a single value as one bar', () => {
    expect(of(7, 7).bars.filter(({ count }) => count > 0)).toEqual([{ from: 7, to: 8, count: 2 }]);
    expect(of(0.5).bars.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it('draws a large number that lies a hair below a round one', () => {
    expect(of(124_999_999_875).bars.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    expect(of(124_999_999_875).bars[0]?.from).toBeLessThan(124_999_999_875);
  });

  it('counts every value once, in bars that follow on each other and fit a screen', () => {
    const value = fc.oneof(
      fc.integer({ min: -50, max: 5000 }),
      fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100),
      fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 1000),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
        const { bars } = of(...values);
        expect(bars.length).toBeLessThanOrEqual(25);
        bars.forEach((bar, index) => {
          const isLast = index === bars.length - 1;
          const inside = values.filter((v) => v >= bar.from && (v < bar.to || (isLast && v === bar.to)));
          expect(bar.count).toBe(inside.length);
          expect(bar.to).toBeGreaterThan(bar.from);
          if (!isLast) expect(bars[index + 1]!.from).toBe(bar.to);
        });
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
