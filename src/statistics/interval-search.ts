import { bestSpan } from './best-span.ts';
import type { NumberCounts } from './number-counts.ts';

export interface FoundInterval {
  /** Both ends are included, and are values of the best. */
  readonly low: number;
  readonly high: number;
  /** Weighted relative accuracy: 0 says nothing, 0.25 is the most there can be. */
  readonly accuracy: number;
}

/**
 * The interval with the highest weighted relative accuracy of the best against the others; null without best values.
 * Among equals the one that ends first, then the shortest. The best in any order, no NaN. O(n log m) for n best and m
 * others; exact as long as n · m < 2^53.
 *
 * WRAcc (Lavrač, Flach & Zupan 1999) = p(in) · (p(best | in) − p(best)) = (O·b − B·o) / (B + O)² for b of B best and
 * o of O others inside. That is a sum over the values, so the maximum subarray (Kadane) finds it; and others only
 * lower it, so both ends are values of the best, and only the others between those need counting.
 */
export function findInterval(best: Float64Array, others: NumberCounts): FoundInterval | null {
  const sorted = best.toSorted();
  const points = new Float64Array(best.length);
  const scratch = () => new Uint32Array(best.length);
  const counts = { length: 0, bestAt: scratch(), othersAt: scratch(), othersBefore: scratch() };
  let end = 0;
  for (let index = 0; index < sorted.length; counts.length++) {
    const value = sorted[index] ?? NaN;
    const begin = index;
    while (index < sorted.length && sorted[index] === value) index++;
    const first = others.below(value);
    const after = others.upTo(value);
    points[counts.length] = value;
    counts.bestAt[counts.length] = index - begin;
    counts.othersAt[counts.length] = after - first;
    counts.othersBefore[counts.length] = first - end;
    end = after;
  }
  const span = bestSpan(counts, best.length, others.length);
  if (span === null) return null;
  const accuracy = span.score / (best.length + others.length) ** 2;
  return { low: points[span.start] ?? NaN, high: points[span.end] ?? NaN, accuracy };
}
