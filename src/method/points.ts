/* What meeting a line is worth. */
import type { Portion } from './results.ts';

/** Twice as common among the best as among the others is worth so many points. */
export const pointsPerDoubling = 10;
/** No line is worth more, also when a person sets it. */
export const mostPoints = 99;
/** The fewest best customers that the method works with: with so many, half of the evidence is believed. */
const doubt = 10;

/**
 * Whole points for a value: ten times the logarithm, base 2, of how many times as common it is among the best (the weight
 * of evidence, Good 1950). Both shares are first drawn towards the share among all who answered, as if ten more
 * customers were like all of them (the m-estimate, Cestnik 1990), so that few answers give few points. 0 when there is
 * nobody to compare with, and for what is no more common among the best.
 */
export function pointsOf(best: Portion, others: Portion | null): number {
  if (others === null || others.of === 0 || best.of === 0 || best.count === 0) return 0;
  const all = (best.count + others.count) / (best.of + others.of);
  const shrunk = ({ count, of }: Portion) => (count + doubt * all) / (of + doubt);
  const points = Math.round(pointsPerDoubling * Math.log2(shrunk(best) / shrunk(others)));
  return Math.min(mostPoints, Math.max(0, points));
}
