export interface NaturalBreaks {
  /** Index of the first value of each class; the first is 0. */
  readonly starts: readonly number[];
  /** Sum of the squared distances from each value to the mean of its class. */
  readonly within: number;
}

/** Running sums over the different values, from the lowest up: how many, their sum, the sum of their squares. */
interface Sums {
  readonly weight: Float64Array;
  readonly sum: Float64Array;
  readonly square: Float64Array;
}

/**
 * Parts sorted values (ascending, no NaN) into so many classes that the squared distances to the class means are as
 * small as can be: exact, not a search from a guess. Equal values never part, so there are at most as many classes as
 * different values; among equally good ones the lower cut. Fisher 1958; the best last cut never moves down as values
 * are added, so each layer is filled by halving (Grønlund et al. 2017, "Fast Exact k-Means … in 1D"): O(k n log n).
 */
export function naturalBreaks(sorted: Float64Array, classes: number): NaturalBreaks {
  const { starts, sums } = toDistinct(sorted);
  const count = starts.length;
  const layers = Math.min(classes, count);
  if (layers < 1) return { starts: [], within: 0 };
  let cost = Float64Array.from({ length: count }, (_, last) => costOf(sums, 0, last));
  const cuts: Uint32Array[] = [];
  for (let layer = 1; layer < layers; layer++) {
    const next = new Float64Array(count).fill(Infinity);
    const cut = new Uint32Array(count);
    // Of the last layer only its end is asked for.
    const first = layer === layers - 1 ? count - 1 : layer;
    fill({ sums, before: cost, cost: next, cut }, first, count - 1, layer, count - 1);
    cuts.push(cut);
    cost = next;
  }
  const found: number[] = [];
  let last = count - 1;
  for (const cut of cuts.reverse()) {
    const begin = cut[last] ?? 0;
    found.unshift(starts[begin] ?? 0);
    last = begin - 1;
  }
  return { starts: [0, ...found], within: Math.max(0, cost[count - 1] ?? 0) };
}

function toDistinct(sorted: Float64Array): { starts: Uint32Array; sums: Sums } {
  const starts = new Uint32Array(sorted.length);
  let count = 0;
  for (let index = 0; index < sorted.length; index++)
    if (index === 0 || sorted[index] !== sorted[index - 1]) starts[count++] = index;
  const weight = new Float64Array(count + 1);
  const sum = new Float64Array(count + 1);
  const square = new Float64Array(count + 1);
  // Squares of large numbers that lie close together would drown their differences.
  const middle = sorted[sorted.length >>> 1] ?? 0;
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0;
    const value = (sorted[start] ?? 0) - middle;
    const times = (index + 1 < count ? (starts[index + 1] ?? 0) : sorted.length) - start;
    weight[index + 1] = (weight[index] ?? 0) + times;
    sum[index + 1] = (sum[index] ?? 0) + times * value;
    square[index + 1] = (square[index] ?? 0) + times * value * value;
  }
  return { starts: starts.subarray(0, count), sums: { weight, sum, square } };
}

/** Squared distances to their mean of the different values from `first` to `last`, both included. */
function costOf({ weight, sum, square }: Sums, first: number, last: number): number {
  if (first === last) return 0;
  const total = (sum[last + 1] ?? 0) - (sum[first] ?? 0);
  const times = (weight[last + 1] ?? 0) - (weight[first] ?? 0);
  return (square[last + 1] ?? 0) - (square[first] ?? 0) - (total * total) / times;
}

interface Layer {
  readonly sums: Sums;
  /** Least cost of one class fewer, for the values up to each. */
  readonly before: Float64Array;
  readonly cost: Float64Array;
  /** Where the last class begins. */
  readonly cut: Uint32Array;
}

/** Fills the layer from `first` to `last`, whose last classes are known to begin within `low` to `high`. */
function fill(layer: Layer, first: number, last: number, low: number, high: number): void {
  if (first > last) return;
  const { sums, before, cost, cut } = layer;
  const middle = (first + last) >>> 1;
  let least = Infinity;
  let at = low;
  for (let begin = low; begin <= Math.min(middle, high); begin++) {
    const whole = (before[begin - 1] ?? Infinity) + costOf(sums, begin, middle);
    if (whole < least) {
      least = whole;
      at = begin;
    }
  }
  cost[middle] = least;
  cut[middle] = at;
  fill(layer, first, middle - 1, low, at);
  fill(layer, middle + 1, last, at, high);
}
