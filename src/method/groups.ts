import { histogram } from '../statistics/histogram.ts';
import type { Cuts } from './decisions.ts';
import type { Measure } from './metric.ts';
import type { Groups } from './results.ts';
import { assignTiers, countTiers, proposeCuts } from './tiers.ts';

/**
 * Step 1: the three size groups by this metric, and a tier code a row. Cuts of null are proposed. Without a metric
 * nobody is grouped: `min` and `max` are NaN, and every row has code 0.
 */
export function formGroups(
  metric: Measure | null,
  rowCount: number,
  chosen: Cuts | null,
): { groups: Groups; tierOf: Uint8Array } {
  const values = metric?.values ?? new Float64Array(rowCount).fill(NaN);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = chosen ?? proposeCuts(sorted);
  const tierOf = assignTiers(values, cuts);
  const { scale, bars } = histogram(sorted);
  const groups: Groups = {
    metric: metric?.name ?? null,
    unit: metric?.unit ?? null,
    cuts,
    cutsProposed: chosen === null,
    whole: sorted.every(Number.isInteger),
    min: sorted[0] ?? NaN,
    max: sorted.at(-1) ?? NaN,
    ...countTiers(tierOf),
    histogram: bars.map(({ from, to, count }) => ({ from, to, customers: count })),
    scale,
  };
  return { groups, tierOf };
}
