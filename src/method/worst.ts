/* The customers that the anti-profile is made from. */
import { kpiOf, type Kpi } from './kpi.ts';
import type { Decisions } from './decisions.ts';
import { firstRows } from './first-rows.ts';
import { findLost } from './lost-customers.ts';
import { mixKpi } from './mix-kpi.ts';
import type { Picked } from './pick-best.ts';
import { orderOf } from './row-order.ts';
import { tierCode } from './tiers.ts';

/** `lost`: those that a column of the list says have left; `goal`: those furthest from the goal; `none`: nobody. */
export type WorstFrom =
  | { readonly kind: 'lost'; readonly column: string }
  | { readonly kind: 'goal'; readonly kpi: string }
  | { readonly kind: 'none' };

export interface Worst {
  readonly from: WorstFrom;
  readonly rows: readonly number[];
}

/**
 * The customers that have left, where the list tells, else the same goal reversed within all customers, as many as there
 * are best, or half of the rest if that is fewer. Never one of the best, nor one set aside by hand.
 */
export function findWorst(picked: Picked, decisions: Decisions): Worst {
  const { grouped, isBest } = picked;
  const isOut = (row: number) => isBest[row] === 1 || grouped.excluded.has(row);
  const lost = findLost(grouped.list);
  if (lost !== null) {
    const rows = lost.rows.filter((row) => !isOut(row));
    if (rows.length > 0) return { from: { kind: 'lost', column: lost.column }, rows };
  }
  const kpi = kpiOfAll(picked, decisions);
  const rows = kpi === null ? [] : furthest(picked, kpi, isOut);
  return kpi === null || rows.length === 0
    ? { from: { kind: 'none' }, rows: [] }
    : { from: { kind: 'goal', kpi: kpi.name }, rows };
}

/** The goal's KPI for every customer, in whichever group. */
function kpiOfAll({ grouped, best: { goal } }: Picked, decisions: Decisions): Kpi | null {
  const wanted = decisions.goal ?? goal;
  const { list, streams } = grouped;
  if (wanted.kind !== 'mix') return kpiOf(list, wanted);
  const tierOf = new Uint8Array(list.rowCount).fill(tierCode(streams.focus));
  return mixKpi({ list, tierOf, streams }, wanted.parts);
}

/** From the wrong end of the KPI; of equals those who pay less, then by key. */
function furthest({ grouped, rows: best }: Picked, kpi: Kpi, isOut: (row: number) => boolean): number[] {
  const { revenue, keys } = grouped;
  const order = orderOf(kpi.values);
  const wanted = Math.min(best.length, Math.floor((order.length - best.length) / 2));
  const found: number[] = [];
  let last = NaN;
  for (let place = 0; place < order.length; place++) {
    const row = order[kpi.direction === 'high' ? place : order.length - 1 - place] ?? 0;
    if (isOut(row)) continue;
    const value = kpi.values[row] ?? NaN;
    if (found.length >= wanted && value !== last) break;
    found.push(row);
    last = value;
  }
  const sign = kpi.direction === 'high' ? 1 : -1;
  const paid = (row: number) => {
    const value = revenue?.values[row] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  return firstRows(Uint32Array.from(found), wanted, (a, b) => {
    const difference = (kpi.values[a] ?? 0) - (kpi.values[b] ?? 0);
    if (difference !== 0) return sign * difference;
    if (paid(a) !== paid(b)) return paid(a) < paid(b) ? -1 : 1;
    const [keyA, keyB] = [keys.keyAt(a), keys.keyAt(b)];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : a - b;
  });
}
