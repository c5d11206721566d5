import { columnWithRole, type CustomerList } from '../table/list.ts';
import { revenueOf } from './metric.ts';

export interface Profit {
  /** One a row, in the unit of the revenue; NaN when not known. */
  readonly values: Float64Array;
  readonly unit: string | null;
}

/** Beyond this no share runs, in per cent; losses can be larger. */
const largestShare = 100;

/** A list never changes once made; the same values are given each time, so that what is sorted of them stays so. */
const known = new WeakMap<CustomerList, { readonly profit: Profit | null }>();

/**
 * What each customer leaves: the column of margins when it holds amounts, else revenue times margin. Its unit says
 * which; without one, numbers beyond 100 are amounts, parts of 1 shares, and the rest per cent. null when the list has
 * no margin, or has shares but no revenue.
 */
export function profitOf(list: CustomerList): Profit | null {
  const before = known.get(list);
  if (before !== undefined) return before.profit;
  const profit = findProfit(list);
  known.set(list, { profit });
  return profit;
}

function findProfit(list: CustomerList): Profit | null {
  const margin = columnWithRole(list, 'margin')?.column;
  if (margin?.kind !== 'number') return null;
  const share = shareOf(margin.values, margin.unit);
  if (share === null) return { values: margin.values, unit: margin.unit };
  const revenue = revenueOf(list);
  if (revenue === null) return null;
  const values = revenue.values.map((paid, row) => paid * (margin.values[row] ?? NaN) * share);
  return { values, unit: revenue.unit };
}

/** What one unit of the margin is of the revenue: 0.01 for per cent; null for amounts. */
function shareOf(values: Float64Array, unit: string | null): number | null {
  if (unit === '%') return 0.01;
  if (unit !== null) return null;
  let areParts = true;
  let someBroken = false;
  for (const value of values) {
    if (value > largestShare) return null;
    areParts &&= !(Math.abs(value) > 1);
    someBroken ||= !Number.isNaN(value) && !Number.isInteger(value);
  }
  return areParts && someBroken ? 1 : 0.01;
}
