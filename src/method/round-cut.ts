import { countBelow, countUpTo } from '../statistics/count-below.ts';
import { roundestWithin } from '../statistics/round-number.ts';
import type { Cuts } from './decisions.ts';

/**
 * Two cuts at the values with these indices among sorted ones (ascending; each the first of its value, 0 < medium <
 * large), at rounder numbers when those leave no group empty. `leeway` is the share of the customers that a cut may move
 * to another group for the sake of a rounder number.
 */
export function roundCuts(sorted: Float64Array, medium: number, large: number, leeway: number): Cuts {
  const round = { medium: roundCut(sorted, medium, leeway), large: roundCut(sorted, large, leeway) };
  const mediumAt = countBelow(sorted, round.medium);
  const largeAt = countBelow(sorted, round.large);
  const fits = mediumAt > 0 && mediumAt < largeAt && largeAt < sorted.length;
  return fits ? round : { medium: sorted[medium] ?? 0, large: sorted[large] ?? 0 };
}

/** The roundest number that parts the sorted values as the one with this index does, give or take the leeway. */
export function roundCut(sorted: Float64Array, below: number, leeway: number): number {
  const moved = Math.floor(sorted.length * leeway);
  const target = sorted[below] ?? 0;
  const highest = sorted[Math.min(sorted.length - 1, below + moved)] ?? target;
  const lowest = sorted[Math.max(0, below - moved - 1)] ?? target;
  const next = sorted[Math.min(below, countUpTo(sorted, lowest))] ?? target;
  // Any number above `lowest` will do, but not `lowest` itself: it would move its own customers too.
  return roundestWithin(lowest + (next - lowest) * 1e-6, highest, target);
}
