/* Several goals at once: no unit can be added to another, but places in the group can. */
import type { CustomerList } from '../table/list.ts';
import type { GoalPart, Tier } from './decisions.ts';
import { type Kpi, kpiOf } from './kpi.ts';
import { orderOf } from './row-order.ts';
import { tierCode } from './tiers.ts';

interface Group {
  readonly list: CustomerList;
  readonly tierOf: Uint8Array;
  readonly streams: { readonly focus: Tier };
}

/** Sums of the same parts in floating point may differ in the last bits; scores that are equal should be. */
const precision = 1e6;

/**
 * A score from 0 to 100 for each customer of the focus tier: its place by each goal, where 100 is the best and equals
 * share the middle of their places, averaged by weight. Customers who lack one of the KPIs have no score, and take no
 * place from the others; those set aside by hand keep theirs, so that nobody else's score changes. Parts that the list
 * has no column for are left out; null when none is left.
 */
export function mixKpi({ list, tierOf, streams }: Group, parts: readonly GoalPart[]): Kpi | null {
  const measured = parts.flatMap(({ goal, weight }) => {
    const kpi = kpiOf(list, goal);
    return kpi === null || !(weight > 0) ? [] : [{ kpi, weight }];
  });
  if (measured.length === 0) return null;
  const focus = tierCode(streams.focus);
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Float64Array(list.rowCount).fill(NaN);
  for (let row = 0; row < scores.length; row++)
    if (tierOf[row] === focus && measured.every(({ kpi }) => !Number.isNaN(kpi.values[row]))) scores[row] = 0;
  for (const { kpi, weight } of measured) addPlaces(scores, kpi, weight / total);
  for (let row = 0; row < scores.length; row++)
    scores[row] = Math.round((scores[row] ?? NaN) * precision) / precision;
  const name = measured.map(({ kpi }) => kpi.name).join(' + ');
  return { name, values: scores, kind: 'number', unit: null, direction: 'high' };
}

/** Adds each one's place by the KPI, from 0 to 100, times the weight, to the scores that are known. */
function addPlaces(scores: Float64Array, { values, direction }: Kpi, weight: number): void {
  const rows = orderOf(values).filter((row) => !Number.isNaN(scores[row]));
  const last = rows.length - 1;
  for (let start = 0; start < rows.length;) {
    let end = start;
    while (end < last && values[rows[end + 1] ?? 0] === values[rows[start] ?? 0]) end++;
    const middle = last === 0 ? 100 : (50 * (start + end)) / last;
    const place = direction === 'high' || last === 0 ? middle : 100 - middle;
    for (let at = start; at <= end; at++) {
      const row = rows[at] ?? 0;
      scores[row] = (scores[row] ?? NaN) + weight * place;
    }
    start = end + 1;
  }
}
