import { countBelow } from './count-below.ts';
import { isRising } from './is-rising.ts';
import { linearEdges } from './linear-edges.ts';
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
 * Round edges of at most 40 bins for the values (any order, no NaN), fine enough to show a shape. Non-negative values
 * with a long tail get a log scale, on which a first bin begins at 0 when smaller values than the edges exist. One
 * pass: a million values need no sorting.
 */
export function binEdges(values: Float64Array): BinEdges {
  if (values.length === 0) return { scale: 'linear', edges: [], whole: true };
  let min = Infinity;
  let max = -Infinity;
  let smallest = Infinity;
  let whole = true;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
    if (value > 0 && value < smallest) smallest = value;
    whole &&= Number.isInteger(value);
  }
  if (min < 0 || !isSkewed(values, max))
    return { scale: 'linear', edges: linearEdges(min, max, whole, mostBins), whole };
  return { scale: 'log', edges: logEdges(min, smallest, max, whole), whole };
}

/** Whether 0 < median ≤ max / 10, by counting. */
function isSkewed(values: Float64Array, max: number): boolean {
  let none = 0;
  let low = 0;
  for (const value of values) {
    if (value <= 0) none++;
    if (value * skewed <= max) low++;
  }
  const middle = values.length >>> 1;
  return none <= middle && low > middle;
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

/** How many of the values (any order, no NaN, all within the edges) lie in each bin. */
export function countInBins(values: Float64Array, edges: readonly number[]): Uint32Array {
  const counts = new Uint32Array(Math.max(0, edges.length - 1));
  if (isRising(values)) {
    // Many values in order need no pass: a search an edge.
    const ends = edges.map((edge, index) =>
      index === 0 ? 0 : index === counts.length ? values.length : countBelow(values, edge),
    );
    return counts.map((_, index) => (ends[index + 1] ?? 0) - (ends[index] ?? 0));
  }
  for (const value of values) {
    let low = 0;
    let high = counts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((edges[middle] ?? NaN) <= value) low = middle;
      else high = middle - 1;
    }
    counts[low] = (counts[low] ?? 0) + 1;
  }
  return counts;
}
