/* How much hangs on the few largest customers. */
import { gini } from '../statistics/gini.ts';
import { ExactSum } from '../table/exact-sum.ts';
import type { ConcentrationPoint, TopCustomers } from './results.ts';
import { risingValues } from './rising-values.ts';

const counts = [1, 5, 10];
/** Beyond this, one customer is the profile. */
const dominant = 0.25;

/** Columns never change once made. */
const known = new WeakMap<Float64Array, { readonly top: TopCustomers | null }>();

/**
 * The share of the revenue (one value a row, NaN is missing) that the largest customers bring. null when nobody has
 * revenue, or the sum is not positive. O(n log n) the first time for a column, then nothing.
 */
export function findTopCustomers(revenue: Float64Array): TopCustomers | null {
  const before = known.get(revenue);
  if (before !== undefined) return before.top;
  const top = topCustomersOf(revenue);
  known.set(revenue, { top });
  return top;
}

function topCustomersOf(revenue: Float64Array): TopCustomers | null {
  const rising = risingValues(revenue);
  const total = rising.reduce((sum, value) => (sum.add(value), sum), new ExactSum()).total;
  if (!(total > 0)) return null;
  const tops = counts
    .filter((customers) => customers <= rising.length)
    .map((customers): ConcentrationPoint => {
      const top = rising.subarray(rising.length - customers);
      const sum = top.reduce((all, value) => (all.add(value), all), new ExactSum()).total;
      return { customers, revenueShare: sum / total };
    });
  return { tops, gini: gini(rising), oneDominates: (tops[0]?.revenueShare ?? 0) > dominant };
}
