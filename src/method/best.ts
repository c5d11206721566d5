/* Step 3: the best customers within the focus tier. */
import { ExactSum } from '../table/exact-sum.ts';
import type { CustomerList } from '../table/list.ts';
import type { CustomerKeys } from './customer-key.ts';
import type { BestCount, Cuts, Decisions, Tier } from './decisions.ts';
import { firstRows } from './first-rows.ts';
import { defaultGoal, directionOf, type Kpi, kpiOf, possibleGoals } from './kpi.ts';
import type { Measure } from './metric.ts';
import { customersAt, type MetricIndex, rowsOf } from './metric-index.ts';
import { mixKpi } from './mix-kpi.ts';
import type { Best, RankedCustomer, Streams } from './results.ts';
import { orderOf } from './row-order.ts';
import { assignTiers, tierAt, tierCode } from './tiers.ts';
import { countUnknown } from './unknown-kpi.ts';

/** At most so many best customers are shown one by one; nobody answers questions about more. */
export const mostShown = 500;
/** Those next in line who are shown below the best: enough to see what a higher count would bring in. */
const nextInLine = 10;

/** What best.ts needs to know from the steps before it. */
export interface Grouped {
  readonly list: CustomerList;
  readonly keys: CustomerKeys;
  readonly metric: Measure | null;
  readonly revenue: Measure | null;
  /** The customers by the metric, and where the groups begin. */
  readonly index: MetricIndex;
  readonly cuts: Cuts;
  readonly streams: Streams;
  /** Rows of the customers set aside by hand. */
  readonly excluded: ReadonlySet<number>;
}

/** A tier code a row, as `assignTiers` gives them. O(n). */
export function tiersOf({ list, metric, cuts }: Grouped): Uint8Array {
  return metric === null ? new Uint8Array(list.rowCount) : assignTiers(metric.values, cuts);
}

/**
 * Ranks the customers of the focus tier by the goal's KPI and keeps the best. Equal KPIs are ordered by revenue,
 * highest first, then by key: never by row, unless two customers are alike in all of it. Excluded customers hold no
 * rank, and those without a KPI are only counted. Gives the best rows, in order, besides the result.
 */
export function findBest(
  grouped: Grouped,
  decisions: Pick<Decisions, 'goal' | 'count'>,
): { best: Best; rows: number[] } {
  const { list, metric, revenue, streams } = grouped;
  const goal = decisions.goal ?? defaultGoal(list, revenue, metric);
  const kpi =
    goal.kind === 'mix' ? mixKpi({ list, streams, tierOf: tiersOf(grouped) }, goal.parts) : kpiOf(list, goal);
  const { candidates, withoutKpi, rankable, excluded } = sortOut(grouped, kpi);
  const count = decisions.count ?? defaultCount(candidates);
  const wanted =
    count.kind === 'number' ? count.customers : Math.max(1, Math.round(count.share * candidates));
  const bestCount = Math.max(0, Math.min(Math.floor(wanted), rankable));
  const leading = leadingRows(grouped, kpi, bestCount + nextInLine);
  const inOrder = firstRows(leading, bestCount + nextInLine, rowOrder(grouped, kpi));
  const rows = inOrder.slice(0, bestCount);
  const best: Best = {
    goal,
    possibleGoals: possibleGoals(list),
    kpi: kpi?.name ?? null,
    kpiKind: kpi?.kind ?? 'number',
    kpiUnit: kpi?.unit ?? null,
    direction: kpi?.direction ?? directionOf(goal),
    count,
    candidates,
    withoutKpi,
    bestCount,
    tiedOutside: countTiedOutside(kpi, leading, rows),
    ranking: listRanking(grouped, kpi, inOrder, bestCount, excluded),
    revenueShare: streams.total > 0 ? sumOf(revenue, rows) / streams.total : NaN,
  };
  return { best, rows };
}

/**
 * The method keeps 10, 20 or 50 by the size of the base: 20 as a rule; 10 of fewer than 60, where 20 would be a third
 * or more and the profile vague; 50 of over 1,000. Never more than half, or the best are no longer picked.
 */
export function defaultCount(candidates: number): BestCount {
  const customers = candidates < 60 ? 10 : candidates > 1000 ? 50 : 20;
  return { kind: 'number', customers: Math.max(1, Math.min(customers, Math.floor(candidates / 2))) };
}

/** How many customers of the focus tier there are to rank, and without a KPI, and the rows of those set aside. */
function sortOut(
  { metric, index, cuts, streams, excluded, keys }: Grouped,
  kpi: Kpi | null,
): { candidates: number; withoutKpi: number; rankable: number; excluded: number[] } {
  const { focus } = streams;
  const candidates = customersAt(index, cuts)[focus];
  const withoutKpi =
    kpi === null || metric === null ? candidates : countUnknown(metric.values, kpi.values, cuts)[focus];
  const aside = [...excluded].filter((row) => isIn(focus, metric, cuts, row));
  aside.sort((a, b) => compareKeys(keys.keyAt(a), keys.keyAt(b)) || a - b);
  const asideRanked = aside.filter((row) => !Number.isNaN(kpi?.values[row] ?? NaN)).length;
  return { candidates, withoutKpi, rankable: candidates - withoutKpi - asideRanked, excluded: aside };
}

/** Ranking so many one by one costs no more than looking for them in the order of the KPI. */
const few = 20_000;

/** At least so many rows of the focus tier with the best KPIs, and all that are as good as the last, in no order. */
function leadingRows(grouped: Grouped, kpi: Kpi | null, least: number): Uint32Array {
  if (kpi === null) return new Uint32Array();
  const { metric, index, cuts, streams, excluded } = grouped;
  const { values, direction } = kpi;
  const candidates = rowsOf(index, cuts, streams.focus);
  if (candidates.length <= few)
    return candidates.filter((row) => !Number.isNaN(values[row]) && !excluded.has(row));
  const order = orderOf(values);
  const found: number[] = [];
  let last = NaN;
  for (let place = 0; place < order.length; place++) {
    const row = order[direction === 'high' ? order.length - 1 - place : place] ?? 0;
    if (!isIn(streams.focus, metric, cuts, row) || excluded.has(row)) continue;
    const value = values[row] ?? NaN;
    if (found.length >= least && value !== last) break;
    found.push(row);
    last = value;
  }
  return Uint32Array.from(found);
}

function isIn(tier: Tier, metric: Measure | null, cuts: Cuts, row: number): boolean {
  return tierAt(metric?.values[row] ?? NaN, cuts) === tierCode(tier);
}

function rowOrder({ revenue, keys }: Grouped, kpi: Kpi | null): (a: number, b: number) => number {
  const values = kpi?.values ?? new Float64Array();
  const sign = kpi?.direction === 'high' ? -1 : 1;
  const revenueAt = (row: number) => {
    const value = revenue?.values[row] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  return (a, b) => {
    const difference = (values[a] ?? 0) - (values[b] ?? 0);
    if (difference !== 0) return sign * difference;
    const [revenueA, revenueB] = [revenueAt(a), revenueAt(b)];
    if (revenueA !== revenueB) return revenueB > revenueA ? 1 : -1;
    return compareKeys(keys.keyAt(a), keys.keyAt(b)) || a - b;
  };
}

/** How many of those in the lead share the KPI of the last best one without being best themselves. */
function countTiedOutside(kpi: Kpi | null, leading: Uint32Array, best: readonly number[]): number {
  const last = kpi?.values[best.at(-1) ?? -1];
  if (kpi === null || last === undefined) return 0;
  const equal = leading.reduce((count, row) => (kpi.values[row] === last ? count + 1 : count), 0);
  return equal - best.filter((row) => kpi.values[row] === last).length;
}

/** By code unit: alike in every browser and language. */
function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The best (capped), those next in line, and the excluded. */
function listRanking(
  grouped: Grouped,
  kpi: Kpi | null,
  inOrder: readonly number[],
  bestCount: number,
  excluded: readonly number[],
): RankedCustomer[] {
  const ranked = inOrder.flatMap((row, index) => {
    const isBest = index < bestCount;
    return isBest && index >= mostShown ? [] : [toRanked(grouped, kpi, row, index + 1, isBest)];
  });
  return [...ranked, ...excluded.map((row) => toRanked(grouped, kpi, row, null, false))];
}

function toRanked(
  { keys, metric, revenue }: Grouped,
  kpi: Kpi | null,
  row: number,
  rank: number | null,
  isBest: boolean,
): RankedCustomer {
  return {
    customer: { row, key: keys.keyAt(row) },
    name: keys.nameAt(row),
    rank,
    kpi: kpi?.values[row] ?? NaN,
    metric: metric?.values[row] ?? NaN,
    revenue: revenue?.values[row] ?? NaN,
    isBest,
  };
}

function sumOf(revenue: Measure | null, rows: readonly number[]): number {
  const sum = new ExactSum();
  for (const row of rows) {
    const value = revenue?.values[row] ?? NaN;
    if (!Number.isNaN(value)) sum.add(value);
  }
  return revenue === null ? NaN : sum.total;
}
