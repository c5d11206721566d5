/* The customers in the order of the metric, with running sums, so that a moved cut costs two searches and no pass. */
import { countBelow } from '../statistics/count-below.ts';
import type { CustomerList } from '../table/list.ts';
import { type Cuts, type Tier, tiers } from './decisions.ts';
import type { GroupSums } from './lead.ts';
import { chooseMetric, revenueOf } from './metric.ts';
import type { Stream, Streams } from './results.ts';
import { knownBetween, type RunningSums, runningSums, sumBetween } from './running-sums.ts';
import { sortRows } from './sort-rows.ts';
import { findLeader } from './streams.ts';

export interface MetricIndex {
  /** The known metrics, ascending. */
  readonly sorted: Float64Array;
  /** Their rows. */
  readonly rows: Uint32Array;
  /** Revenue and its square in the same order; null when the list has no revenue. */
  readonly revenue: RunningSums | null;
  readonly squares: RunningSums | null;
}

/** Made once for a metric and a revenue; O(n). A million customers take a third of a second. */
export function indexMetric(metric: Float64Array, revenue: Float64Array | null): MetricIndex {
  const rows = sortRows(metric);
  const sorted = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) sorted[place] = metric[rows[place] ?? 0] ?? NaN;
  if (revenue === null) return { sorted, rows, revenue: null, squares: null };
  const squares = new Float64Array(revenue.length);
  for (let row = 0; row < squares.length; row++) squares[row] = (revenue[row] ?? NaN) ** 2;
  return { sorted, rows, revenue: runningSums(revenue, rows), squares: runningSums(squares, rows) };
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

/** The index of a list by the chosen metric (null: as `chooseMetric` does); empty when it has none. */
export function indexList(list: CustomerList, chosen: string | null): MetricIndex {
  const metric = chooseMetric(list, chosen)?.values ?? new Float64Array(list.rowCount).fill(NaN);
  return indexMetric(metric, revenueOf(list)?.values ?? null);
}
