import { linearEdges } from './linear-edges.ts';
import { stepAt, stepNumberWithin } from './round-number.ts';

interface Bar {
  readonly from: number;
  /** Excluded, but for the last bar. */
  readonly to: number;
  readonly count: number;
}

export interface Histogram {
  readonly scale: 'linear' | 'log';
  readonly bars: readonly Bar[];
}

/** More bars than this no longer fit a phone's width. */
const mostBars = 24;
/** Beyond twenty times the median, a linear scale presses most customers into its first bar. */
const skewed = 20;

/**
 * Counts sorted values (ascending, no NaN) in bars with round edges. Non-negative values with a long tail get a log
 * scale with edges 1, 2, 5, 10 …; its first bar begins at 0 when smaller values exist. Whole numbers get whole edges.
 */
export function histogram(sorted: Float64Array): Histogram {
  const min = sorted[0];
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return { scale: 'linear', bars: [] };
  const median = sorted[sorted.length >>> 1] ?? min;
  const isWhole = sorted.every(Number.isInteger);
  const isLog = min >= 0 && median > 0 && max >= skewed * median;
  const edges = isLog ? logEdges(sorted) : linearEdges(min, max, isWhole, mostBars);
  return { scale: isLog ? 'log' : 'linear', bars: countBars(sorted, edges) };
}

function logEdges(sorted: Float64Array): number[] {
  // The steps of the 1-2-5 series are themselves the edges.
  const last = stepNumberWithin(sorted.at(-1) ?? 1) + 1;
  const smallest = sorted.find((value) => value > 0) ?? 1;
  const first = Math.max(stepNumberWithin(smallest), last - mostBars + 1);
  const edges = (sorted[0] ?? 0) < stepAt(first).size ? [0] : [];
  for (let n = first; n <= last; n++) edges.push(stepAt(n).size);
  return edges;
}

function countBars(sorted: Float64Array, edges: readonly number[]): Bar[] {
  const bars: Bar[] = [];
  let row = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const from = edges[index] ?? 0;
    const to = edges[index + 1] ?? 0;
    const isLast = index + 2 === edges.length;
    const start = row;
    while (row < sorted.length && (isLast || (sorted[row] ?? NaN) < to)) row++;
    bars.push({ from, to, count: row - start });
  }
  return bars;
}
