import { bestSpan } from './best-span.ts';
import { countBelow, countUpTo } from './count-below.ts';
import { isRising } from './is-rising.ts';

export interface FoundInterval {
  /** Both ends are included, and are values of the best. */
  readonly low: number;
  readonly high: number;
  /** Weighted relative accuracy: 0 says nothing, 0.25 is the most there can be. */
  readonly accuracy: number;
}

/**
 * The interval with the highest weighted relative accuracy of the best against the others; null without best values.
 * Among equals the one that ends first, then the shortest. Values in any order, no NaN. O((n + m) log n) for n best
 * and m others; exact as long as n · m < 2^53.
 *
 * WRAcc (Lavrač, Flach & Zupan 1999) = p(in) · (p(best | in) − p(best)) = (O·b − B·o) / (B + O)² for b of B best and
 * o of O others inside. That is a sum over the values, so the maximum subarray (Kadane) finds it; and others only
 * lower it, so both ends are values of the best, and only the others between those need counting.
 */
export function findInterval(best: Float64Array, others: Float64Array): FoundInterval | null {
  const points = Float64Array.from(new Set(best)).sort();
  const bestAt = countAt(points, best).at;
  const { at: othersAt, before: othersBefore } = countAt(points, others);
  const counts = { length: points.length, bestAt, othersAt, othersBefore };
  const span = bestSpan(counts, best.length, others.length);
  if (span === null) return null;
  const accuracy = span.score / (best.length + others.length) ** 2;
  return { low: points[span.start] ?? NaN, high: points[span.end] ?? NaN, accuracy };
}

/** How many values lie at each point, and how many between the point before it and the point itself. */
function countAt(points: Float64Array, values: Float64Array): { at: Uint32Array; before: Uint32Array } {
  const at = new Uint32Array(points.length);
  const before = new Uint32Array(points.length);
  if (isRising(values)) {
    // Many values in order need no pass: two searches a point.
    let passed = 0;
    points.forEach((point, index) => {
      const below = countBelow(values, point);
      before[index] = below - passed;
      passed = countUpTo(values, point);
      at[index] = passed - below;
    });
    return { at, before };
  }
  for (const value of values) {
    let low = 0;
    let high = points.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((points[middle] ?? NaN) < value) low = middle + 1;
      else high = middle;
    }
    if (low === points.length) continue;
    const counts = points[low] === value ? at : before;
    counts[low] = (counts[low] ?? 0) + 1;
  }
  return { at, before };
}
