/* Step 1: which size group each customer belongs to. */
import type { Cuts, Tier } from './decisions.ts';
import { roundCuts } from './round-cut.ts';

/** A row's tier as a number: 0 has no metric, 1 is small, 2 is medium, 3 is large. */
export type TierCode = 0 | 1 | 2 | 3;

/** The number of a tier in the results of `assignTiers`. */
export function tierCode(tier: Tier): TierCode {
  return tier === 'small' ? 1 : tier === 'medium' ? 2 : 3;
}

/** A tier code a row. A lower bound belongs to the group above it; NaN gives 0. */
export function assignTiers(values: Float64Array, cuts: Cuts): Uint8Array {
  const codes = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) codes[row] = tierAt(values[row] ?? NaN, cuts);
  return codes;
}

/** The tier code of one metric. */
export function tierAt(value: number, cuts: Cuts): TierCode {
  return value >= cuts.large ? 3 : value >= cuts.medium ? 2 : value < cuts.medium ? 1 : 0;
}

/** A cut may move this share of the customers to another group for the sake of a rounder number. */
const leeway = 0.05;

/**
 * Cuts that make three groups of about the same number of customers, at round numbers, no group empty. Takes sorted
 * values (ascending, no NaN). With fewer than three different values no such cuts exist: two give small and large,
 * one gives large alone, none gives 0 and 0.
 */
export function proposeCuts(sorted: Float64Array): Cuts {
  const starts = startsOfDistinct(sorted);
  const last = starts.length - 1;
  const highest = sorted[starts[last] ?? 0] ?? 0;
  if (last < 2) return { medium: highest, large: highest };
  const third = sorted.length / 3;
  const first = nearestStart(starts, third, 1, last - 1);
  const second = nearestStart(starts, 2 * third, first + 1, last);
  return roundCuts(sorted, starts[first] ?? 0, starts[second] ?? 0, leeway);
}

/** Index in the sorted values at which each different value begins. */
function startsOfDistinct(sorted: Float64Array): number[] {
  const starts: number[] = [];
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) starts.push(index);
  }
  return starts;
}

/** The number of the distinct value, from low to high, with nearest to `wanted` customers below it. */
function nearestStart(starts: readonly number[], wanted: number, low: number, high: number): number {
  let nearest = low;
  for (let index = low + 1; index <= high; index++) {
    const distance = Math.abs((starts[index] ?? 0) - wanted);
    if (distance < Math.abs((starts[nearest] ?? 0) - wanted)) nearest = index;
  }
  return nearest;
}
