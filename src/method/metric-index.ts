/* The customers in the order of the metric, with running sums, so that a moved cut costs two searches and no pass. */
import { countBelow } from '../statistics/count-below.ts';
import { ExactSum } from '../table/exact-sum.ts';
import type { CustomerList } from '../table/list.ts';
import { type Cuts, type Tier, tiers } from './decisions.ts';
import type { GroupSums } from './lead.ts';
import { findLeader } from './leader.ts';
import { chooseMetric, type Measure, revenueOf } from './metric.ts';
import type { Stream, Streams } from './results.ts';
import { knownBetween, type RunningSums, runningSums, sumBetween } from './running-sums.ts';
import { sortRows } from './sort-rows.ts';

export interface MetricIndex {
  /** The known metrics, ascending. */
  readonly sorted: Float64Array;
  /** Their rows. */
  readonly rows: Uint32Array;
  /** Revenue and its square in the same order; null when the list has no revenue. */
  readonly revenue: RunningSums | null;
  readonly squares: RunningSums | null;
  /** Revenue of the customers without a metric; NaN when the list has no revenue. */
  readonly outside: number;
}

/** Made once for a metric and a revenue; O(n). A million customers take a third of a second. */
export function indexMetric(metric: Float64Array, revenue: Float64Array | null): MetricIndex {
  const rows = sortRows(metric);
  const sorted = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) sorted[place] = (metric[rows[place] ?? 0] ?? NaN) + 0; // −0 is 0
  if (revenue === null) return { sorted, rows, revenue: null, squares: null, outside: NaN };
  const squares = new Float64Array(revenue.length);
  for (let row = 0; row < squares.length; row++) squares[row] = (revenue[row] ?? NaN) ** 2;
  return {
    sorted,
    rows,
    revenue: runningSums(revenue, rows),
    squares: runningSums(squares, rows),
    outside: sumOutside(metric, revenue),
  };
}

function sumOutside(metric: Float64Array, revenue: Float64Array): number {
  const sum = new ExactSum();
  for (let row = 0; row < metric.length; row++) {
    const value = revenue[row] ?? NaN;
    if (Number.isNaN(metric[row]) && !Number.isNaN(value)) sum.add(value);
  }
  return sum.total + 0; // −0 is 0
}

export type StreamsAtCuts = Pick<Streams, 'streams' | 'total' | 'leader' | 'lead' | 'leadIsClear' | 'focus'>;

/** The groups that the cuts make: customers, revenue, shares and leader, as `findStreams` finds them. O(log n). */
export function streamsAt(index: MetricIndex, cuts: Cuts, chosen: Tier | null): StreamsAtCuts {
  const { sorted, revenue } = index;
  const bounds = boundsOf(sorted, cuts);
  const total = revenue === null ? NaN : sumBetween(revenue, 0, sorted.length);
  const streams = tiers.map((tier, place): Stream => {
    const [from = 0, to = 0] = bounds.slice(place);
    const sum = revenue === null ? NaN : sumBetween(revenue, from, to);
    return {
      tier,
      customers: to - from,
      revenue: sum,
      revenueShare: total > 0 ? sum / total : NaN,
      customerShare: sorted.length > 0 ? (to - from) / sorted.length : NaN,
      withoutRevenue: to - from - (revenue === null ? 0 : knownBetween(revenue, from, to)),
    };
  });
  return { streams, total, ...findLeader(streams, revenue !== null, chosen) };
}

/** What `weighLead` needs to know of the groups that the cuts make; customers alone when there is no revenue. O(log n). */
export function groupSumsAt({ sorted, revenue, squares }: MetricIndex, cuts: Cuts): GroupSums[] {
  const bounds = boundsOf(sorted, cuts);
  return tiers.map((_, place): GroupSums => {
    const [from = 0, to = 0] = bounds.slice(place);
    if (revenue === null || squares === null)
      return { customers: to - from, sum: to - from, squares: to - from };
    return {
      customers: knownBetween(revenue, from, to),
      sum: sumBetween(revenue, from, to),
      squares: sumBetween(squares, from, to),
    };
  });
}

/** Where each group begins among the sorted customers, and the end. */
function boundsOf(sorted: Float64Array, { medium, large }: Cuts): [number, number, number, number] {
  const largeAt = countBelow(sorted, large);
  return [0, Math.min(countBelow(sorted, medium), largeAt), largeAt, sorted.length];
}

/** How many customers each group holds, small, medium, large. O(log n). */
export function customersAt({ sorted }: MetricIndex, cuts: Cuts): Record<Tier, number> {
  const [start, medium, large, end] = boundsOf(sorted, cuts);
  return { small: medium - start, medium: large - medium, large: end - large };
}

/** The rows of one group, by rising metric. Not to be written to. O(log n). */
export function rowsOf({ sorted, rows }: MetricIndex, cuts: Cuts, tier: Tier): Uint32Array {
  const bounds = boundsOf(sorted, cuts);
  const [from = 0, to = 0] = bounds.slice(tiers.indexOf(tier));
  return rows.subarray(from, to);
}

/** The index of a list by the chosen metric (null: as `chooseMetric` does); empty when it has none. */
export function indexList(list: CustomerList, chosen: string | null): MetricIndex {
  return indexMeasures(chooseMetric(list, chosen), revenueOf(list));
}

/** Columns never change once made, so each pair of them is put in order once, and forgotten with its list. */
const known = new WeakMap<Float64Array, WeakMap<Float64Array, MetricIndex>>();
/** Stands for a column that the list does not have. */
const noValues = new Float64Array();

/** The index of these columns; empty without a metric. O(n) the first time, then nothing. */
export function indexMeasures(metric: Measure | null, revenue: Measure | null): MetricIndex {
  const [metrics, revenues] = [metric?.values ?? noValues, revenue?.values ?? noValues];
  const before = known.get(metrics) ?? new WeakMap<Float64Array, MetricIndex>();
  known.set(metrics, before);
  const found = before.get(revenues) ?? toIndex(metric, revenue);
  before.set(revenues, found);
  return found;
}

function toIndex(metric: Measure | null, revenue: Measure | null): MetricIndex {
  const nobody = () => new Float64Array(revenue?.values.length ?? 0).fill(NaN);
  return indexMetric(metric?.values ?? nobody(), revenue?.values ?? null);
}
