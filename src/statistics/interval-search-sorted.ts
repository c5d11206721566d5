import { bestSpan } from './best-span.ts';
import { countBelow, countUpTo } from './count-below.ts';
import type { FoundInterval } from './interval-search.ts';

/** As `findInterval`, for others that are sorted (ascending), so that many sets of best are searched in O(n log m) each. */
export function findIntervalSorted(best: Float64Array, sortedOthers: Float64Array): FoundInterval | null {
  const sorted = best.toSorted();
  const points = new Float64Array(best.length);
  const scratch = () => new Uint32Array(best.length);
  const counts = { length: 0, bestAt: scratch(), othersAt: scratch(), othersBefore: scratch() };
  let end = 0;
  for (let index = 0; index < sorted.length; counts.length++) {
    const value = sorted[index] ?? NaN;
    const begin = index;
    while (index < sorted.length && sorted[index] === value) index++;
    const first = countBelow(sortedOthers, value);
    const after = countUpTo(sortedOthers, value);
    points[counts.length] = value;
    counts.bestAt[counts.length] = index - begin;
    counts.othersAt[counts.length] = after - first;
    counts.othersBefore[counts.length] = first - end;
    end = after;
  }
  const span = bestSpan(counts, best.length, sortedOthers.length);
  if (span === null) return null;
  const accuracy = span.score / (best.length + sortedOthers.length) ** 2;
  return { low: points[span.start] ?? NaN, high: points[span.end] ?? NaN, accuracy };
}
