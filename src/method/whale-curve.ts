/* Profit is no Pareto curve: it rises above the whole, and falls again over the customers that cost money. */
import { ExactSum } from '../table/exact-sum.ts';
import { type Tier, tiers } from './decisions.ts';
import { risingValues } from './rising-values.ts';
import { tierCode } from './tiers.ts';

/** So many customers, the most profitable first, leave this much together. */
export interface WhalePoint {
  readonly customers: number;
  readonly profit: number;
}

export interface WhaleCurve {
  readonly customers: number;
  /** From none to all, by rising number of customers; at most 102. */
  readonly points: readonly WhalePoint[];
  /** What all leave together; may be negative. */
  readonly total: number;
  /** The highest point: everybody who leaves something. One of the points. */
  readonly peak: WhalePoint;
  /** Customers whose profit is negative; the peak less the total is what they cost. */
  readonly losing: number;
}

/** A point for each whole per cent of the customers: more would not show. */
const steps = 100;

/**
 * The whale curve (Kaplan & Cooper 1998) of the profit (one a row, NaN is not known): customers by falling profit, and
 * what they leave together. Amounts and not shares, which mean nothing when the total is small or negative. null when
 * nobody's profit is known. O(n log n) the first time for a column.
 */
export function findWhaleCurve(profit: Float64Array): WhaleCurve | null {
  const rising = risingValues(profit);
  const customers = rising.length;
  if (customers === 0) return null;
  const firstGain = rising.findIndex((value) => value > 0);
  const gaining = firstGain < 0 ? 0 : customers - firstGain;
  const count = Math.min(steps, customers);
  const drawn = new Set([gaining]);
  for (let step = 1; step <= count; step++) drawn.add(Math.round((customers * step) / count));
  const sum = new ExactSum();
  const points: WhalePoint[] = [{ customers: 0, profit: 0 }];
  for (let taken = 1; taken <= customers; taken++) {
    sum.add(rising[customers - taken] ?? 0);
    if (drawn.has(taken)) points.push({ customers: taken, profit: sum.total });
  }
  const peak = points.find((point) => point.customers === gaining) ?? { customers: 0, profit: 0 };
  const firstOfNone = rising.findIndex((value) => value >= 0);
  const losing = firstOfNone < 0 ? customers : firstOfNone;
  return { customers, points, total: sum.total, peak, losing };
}

/** What one size group leaves. */
export interface TierProfit {
  readonly tier: Tier;
  readonly profit: number;
  /** Customers whose profit is negative. */
  readonly losing: number;
  readonly withoutProfit: number;
}

/** Profit (one a row, NaN is not known) of each size group, small, medium, large: a group that loses money shows. */
export function profitByTier(tierOf: Uint8Array, profit: Float64Array): TierProfit[] {
  const sums = [0, 1, 2, 3].map(() => new ExactSum());
  const losing = [0, 0, 0, 0];
  const missing = [0, 0, 0, 0];
  for (let row = 0; row < tierOf.length; row++) {
    const code = tierOf[row] ?? 0;
    const value = profit[row] ?? NaN;
    if (Number.isNaN(value)) missing[code] = (missing[code] ?? 0) + 1;
    else sums[code]?.add(value);
    if (value < 0) losing[code] = (losing[code] ?? 0) + 1;
  }
  return tiers.map((tier) => {
    const code = tierCode(tier);
    return {
      tier,
      profit: sums[code]?.total ?? 0,
      losing: losing[code] ?? 0,
      withoutProfit: missing[code] ?? 0,
    };
  });
}
