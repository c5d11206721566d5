/* Step 3: the best customers within the focus tier. */
import { ExactSum } from '../table/exact-sum.ts';
import type { CustomerList } from '../table/list.ts';
import type { CustomerKeys } from './customer-key.ts';
import type { BestCount, Decisions } from './decisions.ts';
import { firstRows } from './first-rows.ts';
import { defaultGoal, directionOf, type Kpi, kpiOf, possibleGoals } from './kpi.ts';
import type { Measure } from './metric.ts';
import { mixKpi } from './mix-kpi.ts';
import type { Best, RankedCustomer, Streams } from './results.ts';
import { orderOf } from './row-order.ts';
import { tierCode } from './tiers.ts';

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
  readonly tierOf: Uint8Array;
  readonly streams: Streams;
  /** Rows of the customers set aside by hand. */
  readonly excluded: ReadonlySet<number>;
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
  const kpi = goal.kind === 'mix' ? mixKpi(grouped, goal.parts) : kpiOf(list, goal);
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
  { tierOf, streams, excluded, keys }: Grouped,
  kpi: Kpi | null,
): { candidates: number; withoutKpi: number; rankable: number; excluded: number[] } {
  const focus = tierCode(streams.focus);
  let candidates = 0;
  let withoutKpi = 0;
  for (let row = 0; row < tierOf.length; row++) {
    if (tierOf[row] !== focus) continue;
    candidates++;
    if (Number.isNaN(kpi?.values[row] ?? NaN)) withoutKpi++;
  }
  const aside = [...excluded].filter((row) => tierOf[row] === focus);
  aside.sort((a, b) => compareKeys(keys.keyAt(a), keys.keyAt(b)) || a - b);
  const asideRanked = aside.filter((row) => !Number.isNaN(kpi?.values[row] ?? NaN)).length;
  return { candidates, withoutKpi, rankable: candidates - withoutKpi - asideRanked, excluded: aside };
}

/** At least so many rows of the focus tier with the best KPIs, and all that are as good as the last, in no order. */
function leadingRows({ tierOf, streams, excluded }: Grouped, kpi: Kpi | null, least: number): Uint32Array {
  if (kpi === null) return new Uint32Array();
  const focus = tierCode(streams.focus);
  const order = orderOf(kpi.values);
  const found: number[] = [];
  let last = NaN;
  for (let place = 0; place < order.length; place++) {
    const row = order[kpi.direction === 'high' ? order.length - 1 - place : place] ?? 0;
    if (tierOf[row] !== focus || excluded.has(row)) continue;
    const value = kpi.values[row] ?? NaN;
    if (found.length >= least && value !== last) break;
    found.push(row);
    last = value;
  }
  return Uint32Array.from(found);
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
