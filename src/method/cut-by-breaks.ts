import { naturalBreaks } from '../statistics/natural-breaks.ts';
import { quantile } from '../statistics/quantile.ts';
import type { Cuts } from './decisions.ts';
import { roundCuts } from './round-cut.ts';

/** Beyond ten times the median, the few largest would each be a class of their own. */
const skewed = 10;
/** One customer of fifty may change group for a rounder number. */
const leeway = 0.02;

/**
 * Cuts where the metric itself has its gaps: three natural classes of the sorted metric (ascending, no NaN), of its
 * logarithm when it has a long tail. At round numbers. null with fewer than three different values. O(n log n).
 */
export function cutByBreaks(sorted: Float64Array): Cuts | null {
  const { starts } = naturalBreaks(straighten(sorted), 3);
  const [, medium, large] = starts;
  return medium === undefined || large === undefined ? null : roundCuts(sorted, medium, large, leeway);
}

/** The values, or their logarithms when they have a long tail; 0 counts as half of the smallest above it. */
function straighten(sorted: Float64Array): Float64Array {
  const median = quantile(sorted, 0.5);
  const isSkewed = (sorted[0] ?? -1) >= 0 && median > 0 && (sorted.at(-1) ?? 0) > skewed * median;
  if (!isSkewed) return sorted;
  const smallest = sorted.find((value) => value > 0) ?? 1;
  return sorted.map((value) => Math.log(value > 0 ? value : smallest / 2));
}
