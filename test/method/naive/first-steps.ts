/* Steps 1 to 3 with a pass over every customer and a sort of all of them: slow, and easy to see through. */
import { histogram } from '../../../src/statistics/histogram.ts';
import { ExactSum } from '../../../src/table/exact-sum.ts';
import type { CustomerList } from '../../../src/table/list.ts';
import { defaultCount } from '../../../src/method/best.ts';
import { customerKeys } from '../../../src/method/customer-key.ts';
import { type Decisions, type Tier, tiers } from '../../../src/method/decisions.ts';
import { defaultGoal, kpiOf } from '../../../src/method/kpi.ts';
import { findLeader } from '../../../src/method/leader.ts';
import { chooseMetric, type Measure, revenueOf } from '../../../src/method/metric.ts';
import type { Groups, Stream, Streams } from '../../../src/method/results.ts';
import { assignTiers, proposeCuts, tierCode } from '../../../src/method/tiers.ts';

/** Customers in each group, and those without a metric. */
export function countTiers(codes: Uint8Array): Pick<Groups, 'customers' | 'withoutMetric'> {
  const count = (code: number) => codes.filter((other) => other === code).length;
  return { customers: { small: count(1), medium: count(2), large: count(3) }, withoutMetric: count(0) };
}

type Sums = Omit<Streams, 'evidence' | 'concentration' | 'top'>;

export function sumStreams(tierOf: Uint8Array, revenue: Measure | null, chosen: Tier | null): Sums {
  const rowsOf = (codes: readonly number[]) =>
    [...tierOf.keys()].filter((row) => codes.includes(tierOf[row]!));
  const valueAt = (row: number) => revenue?.values[row] ?? NaN;
  const sumOf = (rows: readonly number[]) => {
    const sum = new ExactSum();
    for (const row of rows) if (!Number.isNaN(valueAt(row))) sum.add(valueAt(row));
    return revenue === null ? NaN : sum.total + 0; // −0 is 0
  };
  const grouped = rowsOf([1, 2, 3]);
  const total = sumOf(grouped);
  const streams = tiers.map((tier): Stream => {
    const rows = rowsOf([tierCode(tier)]);
    return {
      tier,
      customers: rows.length,
      revenue: sumOf(rows),
      revenueShare: total > 0 ? sumOf(rows) / total : NaN,
      customerShare: grouped.length > 0 ? rows.length / grouped.length : NaN,
      withoutRevenue: rows.filter((row) => Number.isNaN(valueAt(row))).length,
    };
  });
  const { name, unit } = revenue ?? { name: null, unit: null };
  const leader = findLeader(streams, revenue !== null, chosen);
  return { revenue: name, unit, total, streams, ...leader, ungroupedRevenue: sumOf(rowsOf([0])) };
}

/** The groups, the sums, and what step 3 counts and ranks, with the keys of the best and of those next in line. */
export function firstSteps(list: CustomerList, decisions: Decisions): unknown {
  const keys = customerKeys(list);
  const metric = chooseMetric(list, decisions.metric);
  const revenue = revenueOf(list);
  const values = metric?.values ?? new Float64Array(list.rowCount).fill(NaN);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = decisions.cuts ?? proposeCuts(sorted);
  const tierOf = assignTiers(values, cuts);
  const streams = sumStreams(tierOf, revenue, decisions.focus);
  const goal = decisions.goal ?? defaultGoal(list, revenue, metric);
  const kpi = goal.kind === 'mix' ? null : kpiOf(list, goal);
  const kpiAt = (row: number) => kpi?.values[row] ?? NaN;
  const paid = (row: number) => {
    const value = revenue?.values[row] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  const inFocus = [...tierOf.keys()].filter((row) => tierOf[row] === tierCode(streams.focus));
  const excluded = new Set(decisions.excluded.map(({ row }) => row));
  const sign = kpi?.direction === 'high' ? -1 : 1;
  const ranked = inFocus
    .filter((row) => !Number.isNaN(kpiAt(row)) && !excluded.has(row))
    .sort(
      (a, b) =>
        sign * (kpiAt(a) - kpiAt(b)) ||
        (paid(a) === paid(b) ? 0 : paid(b) > paid(a) ? 1 : -1) ||
        (keys.keyAt(a) < keys.keyAt(b) ? -1 : 1),
    );
  const count = decisions.count ?? defaultCount(inFocus.length);
  const wanted =
    count.kind === 'number' ? count.customers : Math.max(1, Math.round(count.share * inFocus.length));
  const bestCount = Math.min(wanted, ranked.length);
  const last = kpiAt(ranked[bestCount - 1] ?? -1);
  return {
    groups: {
      cuts,
      ...countTiers(tierOf),
      whole: sorted.every(Number.isInteger),
      min: sorted[0] ?? NaN,
      max: sorted.at(-1) ?? NaN,
      histogram: histogram(sorted).bars.map(({ from, to, count: customers }) => ({ from, to, customers })),
    },
    streams,
    best: {
      candidates: inFocus.length,
      withoutKpi: inFocus.filter((row) => Number.isNaN(kpiAt(row))).length,
      bestCount,
      tiedOutside: ranked.slice(bestCount).filter((row) => kpiAt(row) === last).length,
      keys: ranked.slice(0, bestCount + 10).map((row) => keys.keyAt(row)),
    },
  };
}
