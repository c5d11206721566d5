import { linearEdges } from './linear-edges.ts';
import type { NumberCounts } from './number-counts.ts';
import { stepAt, stepNumberWithin } from './round-number.ts';

export interface BinEdges {
  readonly scale: 'linear' | 'log';
  /** Rising; bin i holds edges[i] ≤ x < edges[i + 1], and the last one its end too. Empty without values. */
  readonly edges: readonly number[];
  /** Whether every value is a whole number. */
  readonly whole: boolean;
}

/** Narrower bins than this many no longer show on a phone. */
const mostBins = 40;
/** Beyond ten times the median, a linear scale presses most values into a few of its bins. */
const skewed = 10;
/** Edges within a power of ten, so that each bin looks about as wide as the next on a log scale. */
const fine = [1, 1.5, 2, 3, 5, 7];

/**
 * Round edges of at most 40 bins for the values, fine enough to show a shape. Non-negative values with a long tail get
 * a log scale, on which a first bin begins at 0 when smaller values than the edges exist. O(log n).
 */
export function binEdges(values: NumberCounts): BinEdges {
  const { whole } = values;
  if (values.length === 0) return { scale: 'linear', edges: [], whole };
  const min = values.lowestAbove(-Infinity);
  const max = values.highest;
  if (min < 0 || !isSkewed(values, max))
    return { scale: 'linear', edges: linearEdges(min, max, whole, mostBins), whole };
  return { scale: 'log', edges: logEdges(min, values.lowestAbove(0), max, whole), whole };
}

/** Whether 0 < median ≤ max / 10, by counting. */
function isSkewed(values: NumberCounts, max: number): boolean {
  const middle = values.length >>> 1;
  return values.upTo(0) <= middle && values.timesUpTo(skewed, max) > middle;
}

function logEdges(min: number, smallest: number, max: number, whole: boolean): number[] {
  const finely = fineEdges(smallest, max).filter((edge) => !whole || Number.isInteger(edge));
  const edges = finely.length < mostBins ? finely : coarseEdges(smallest, max);
  return min < (edges[0] ?? 0) ? [0, ...edges] : edges;
}

function fineEdges(smallest: number, max: number): number[] {
  const edges: number[] = [];
  const last = Math.floor(Math.log10(max)) + 1;
  for (let exponent = Math.floor(Math.log10(smallest)); exponent <= last; exponent++)
    // By their decimal writing, since powers of ten by multiplication drift.
    edges.push(...fine.map((mantissa) => Number(`${mantissa}e${exponent}`)));
  const first = edges.findLastIndex((edge) => edge <= smallest);
  const end = edges.findIndex((edge) => edge > max);
  return edges.slice(Math.max(0, first), end + 1);
}

/** The 1-2-5 steps; what is too small for all of them to fit goes to the bin that begins at 0. */
function coarseEdges(smallest: number, max: number): number[] {
  const last = stepNumberWithin(max) + 1;
  const first = Math.max(stepNumberWithin(smallest), last - mostBins + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => stepAt(first + index).size);
}

/** How many of the values, all within the edges, lie in each bin. O(log n) a bin. */
export function countInBins(values: NumberCounts, edges: readonly number[]): Uint32Array {
  const bins = Math.max(0, edges.length - 1);
  const ends = edges.map((edge, index) =>
    index === 0 ? 0 : index === bins ? values.length : values.below(edge),
  );
  return Uint32Array.from({ length: bins }, (_, index) => (ends[index + 1] ?? 0) - (ends[index] ?? 0));
}
