import { histogram } from '../statistics/histogram.ts';
import type { Cuts } from './decisions.ts';
import type { Measure } from './metric.ts';
import { customersAt, type MetricIndex } from './metric-index.ts';
import type { Groups } from './results.ts';
import { proposeCuts } from './tiers.ts';

/** What holds of a metric whatever the cuts. */
type MetricFacts = Pick<Groups, 'whole' | 'min' | 'max' | 'histogram' | 'scale'> & {
  readonly proposed: Cuts;
};

/** An index never changes once made, so a cut that is dragged over a million rows does not count them again. */
const known = new WeakMap<MetricIndex, MetricFacts>();

/**
 * Step 1: the three size groups by this metric, whose index this is. Cuts of null are proposed. Without a metric
 * nobody is grouped: `min` and `max` are NaN. O(n) the first time for an index, then O(log n).
 */
export function formGroups(
  metric: Measure | null,
  index: MetricIndex,
  rowCount: number,
  chosen: Cuts | null,
): Groups {
  const facts = known.get(index) ?? factsOf(index.sorted);
  known.set(index, facts);
  const { proposed, ...rest } = facts;
  const cuts = chosen ?? proposed;
  return {
    metric: metric?.name ?? null,
    unit: metric?.unit ?? null,
    cuts,
    cutsProposed: chosen === null,
    ...rest,
    customers: customersAt(index, cuts),
    withoutMetric: rowCount - index.sorted.length,
  };
}

function factsOf(sorted: Float64Array): MetricFacts {
  const { scale, bars } = histogram(sorted);
  return {
    proposed: proposeCuts(sorted),
    whole: sorted.every(Number.isInteger),
    min: sorted[0] ?? NaN,
    max: sorted.at(-1) ?? NaN,
    histogram: bars.map(({ from, to, count }) => ({ from, to, customers: count })),
    scale,
  };
}
