import type { Cuts, Tier } from './decisions.ts';
import { countBelow } from '../statistics/count-below.ts';

/** Columns never change once made. */
const known = new WeakMap<Float64Array, WeakMap<Float64Array, Float64Array>>();

/**
 * How many customers of each group have no KPI: metric and KPI one a row, NaN is unknown. O(n) the first time for the
 * two columns, then O(log n).
 */
export function countUnknown(metric: Float64Array, kpi: Float64Array, cuts: Cuts): Record<Tier, number> {
  const before = known.get(metric) ?? new WeakMap<Float64Array, Float64Array>();
  known.set(metric, before);
  const sorted = before.get(kpi) ?? metricsWithout(metric, kpi);
  before.set(kpi, sorted);
  const large = countBelow(sorted, cuts.large);
  const medium = Math.min(countBelow(sorted, cuts.medium), large);
  return { small: medium, medium: large - medium, large: sorted.length - large };
}

/** The metrics, ascending, of the customers with a metric and no KPI. */
function metricsWithout(metric: Float64Array, kpi: Float64Array): Float64Array {
  const rows: number[] = [];
  for (let row = 0; row < metric.length; row++)
    if (Number.isNaN(kpi[row]) && !Number.isNaN(metric[row])) rows.push(row);
  return Float64Array.from(rows, (row) => metric[row] ?? NaN).sort();
}
