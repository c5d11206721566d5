/* How much of the revenue the largest customers bring: Pareto's curve. */
import { ExactSum } from '../table/exact-sum.ts';
import type { Concentration, ConcentrationPoint } from './results.ts';
import { risingValues } from './rising-values.ts';

/** A point for each whole per cent of the customers: more would not show. */
const steps = 100;
const fifth = 0.2;
const mostOf = 0.8;

/** Columns never change once made, so a cut that is dragged over a million rows does not sort them again. */
const known = new WeakMap<Float64Array, { readonly concentration: Concentration | null }>();

/**
 * The customers by revenue (one value a row, NaN is missing), largest first, and what share of it so many of them
 * bring. Customers without revenue are left out; credit notes (negative) come last, so the curve may pass 1 before it
 * ends there. null when nobody has revenue, or the sum is not positive. O(n log n) the first time, then nothing.
 * A fifth is counted in whole customers, as the method counts its best: rounded, and at least one.
 */
export function findConcentration(revenue: Float64Array): Concentration | null {
  const before = known.get(revenue);
  if (before !== undefined) return before.concentration;
  const concentration = concentrationOf(revenue);
  known.set(revenue, { concentration });
  return concentration;
}

function concentrationOf(revenue: Float64Array): Concentration | null {
  const rising = risingValues(revenue);
  const customers = rising.length;
  const total = rising.reduce((sum, value) => (sum.add(value), sum), new ExactSum()).total;
  if (!(total > 0)) return null;
  const topFifth = Math.max(1, Math.round(customers * fifth));
  const drawn = new Set([topFifth]);
  const count = Math.min(steps, customers);
  for (let step = 1; step <= count; step++) drawn.add(Math.round((customers * step) / count));
  const points: ConcentrationPoint[] = [{ customers: 0, revenueShare: 0 }];
  let most: ConcentrationPoint | null = null;
  const sum = new ExactSum();
  for (let taken = 1; taken <= customers; taken++) {
    sum.add(rising[customers - taken] ?? 0);
    if (most !== null && !drawn.has(taken)) continue;
    const point = { customers: taken, revenueShare: sum.total / total };
    // 0.1 eight times is a hair below 0.8 in binary.
    const isMost = most === null && point.revenueShare >= mostOf - 1e-12;
    if (isMost) most = point;
    if (isMost || drawn.has(taken)) points.push(point);
  }
  const at = (taken: number) => points.find((point) => point.customers === taken);
  const whole = { customers, revenueShare: 1 };
  return {
    customers,
    points,
    topFifth: at(topFifth) ?? whole,
    fourFifths: most ?? whole,
    inCredit: rising.findIndex((value) => value >= 0),
  };
}
