import { describe, expect, it } from 'vitest';
import { weightedMedian } from '../../src/statistics/weighted-median.ts';
import { weightedMedians } from './reference/weighted-median.ts';

describe('weightedMedian', () => {
  it.each(weightedMedians)('agrees with matrixStats on %j weighing %j', (values, weights, median) => {
    expect(weightedMedian(Float64Array.from(values), Float64Array.from(weights))).toBe(median);
  });

  it('is nothing when nothing weighs', () => {
    expect(weightedMedian(Float64Array.of(), Float64Array.of())).toBeNaN();
    expect(weightedMedian(Float64Array.of(1, 2), Float64Array.of(0, 0))).toBeNaN();
  });
});
