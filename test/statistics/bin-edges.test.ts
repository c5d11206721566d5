import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binEdges, countInBins } from '../../src/statistics/bin-edges.ts';
import { countsOf } from '../../src/statistics/number-counts.ts';

const of = (...values: number[]) => binEdges(countsOf(Float64Array.from(values)));

describe('binEdges', () => {
  it('takes round steps of one size where the values are not far apart', () => {
    expect(of(21, 60, 35)).toMatchObject({ scale: 'linear', whole: true });
    expect(of(0.5, 9.75).edges.slice(0, 3)).toEqual([0.5, 1, 1.5]);
    expect(of(21, 24).edges).toEqual([21, 22, 23, 24, 25]);
  });

  it('goes to a log scale for a long tail, with edges that look evenly apart', () => {
    const found = of(0.5, 1.2, 2, 3, 250);
    expect(found).toMatchObject({ scale: 'log', whole: false });
    expect(found.edges.slice(0, 8)).toEqual([0.5, 0.7, 1, 1.5, 2, 3, 5, 7]);
    expect(found.edges.slice(-2)).toEqual([200, 300]);
  });

  it('gives whole numbers whole edges, and begins at zero for those that have none', () => {
    expect(of(0, 1, 2, 4, 80).edges.slice(0, 6)).toEqual([0, 1, 2, 3, 5, 7]);
    expect(of(0, 1, 2, 4, 80).edges.at(-1)).toBe(100);
  });

  it('stays linear below zero, when most have nothing, and for a single value', () => {
    expect(of(-1, 1, 2, 3, 1000).scale).toBe('linear');
    expect(of(0, 0, 0, 1, 1000).scale).toBe('linear');
    expect(of(0, 0).edges).toEqual([0, 1]);
    expect(of(7).edges).toEqual([7, 8]);
    expect(of().edges).toEqual([]);
  });

  it('decides by the median exactly', () => {
    expect(of(1, 1, 10, 10, 100).scale).toBe('log');
    expect(of(1, 1, 10.01, 11, 100).scale).toBe('linear');
  });

  it('counts every value once, in at most 40 bins', () => {
    const value = fc.oneof(
      fc.integer({ min: -50, max: 5000 }),
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 1, max: 14 }).map((power) => 10 ** power),
      fc.integer({ min: -14, max: 14 }).map((power) => 3 * 10 ** power),
      fc.double({ min: 0, max: 10, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (drawn) => {
        const values = countsOf(Float64Array.from(drawn));
        const { edges } = binEdges(values);
        expect(edges.length).toBeGreaterThan(1);
        expect(edges.length).toBeLessThanOrEqual(41);
        for (let index = 1; index < edges.length; index++)
          expect(edges[index]).toBeGreaterThan(edges[index - 1]!);
        expect(Math.min(...drawn)).toBeGreaterThanOrEqual(edges[0]!);
        expect(Math.max(...drawn)).toBeLessThanOrEqual(edges.at(-1)!);
        const slow = edges.slice(1).map((to, index) => {
          const isLast = index === edges.length - 2;
          return drawn.filter((one) => one >= edges[index]! && (one < to || (isLast && one === to))).length;
        });
        expect([...countInBins(values, edges)]).toEqual(slow);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
