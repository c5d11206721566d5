import { countBelow } from '../statistics/count-below.ts';
import type { Cuts } from './decisions.ts';
import type { MetricIndex } from './metric-index.ts';
import { roundCuts } from './round-cut.ts';
import { sumBetween } from './running-sums.ts';

/** The usual shares of an ABC analysis (Dickie 1951): A brings 80 %, A and B together 95 %. */
const largeShare = 0.8;
const mediumShare = 0.95;
/** One customer of fifty may change group for a rounder number. */
const leeway = 0.02;

/**
 * Large are the customers, from the highest metric down, that together bring 80 % of the revenue; Medium those that
 * bring it to 95 %. At round numbers; equal metrics stay together. null without revenue, when the sum is not positive,
 * or when some group would be empty.
 */
export function cutByRevenue({ sorted, revenue }: MetricIndex): Cuts | null {
  if (revenue === null) return null;
  const total = sumBetween(revenue, 0, sorted.length);
  if (!(total > 0)) return null;
  const reach = (share: number) => {
    // With credit notes the sum may fall on the way, so the first place that reaches it is looked for one by one.
    let place = sorted.length;
    // 0.1 eight times is a hair below 0.8 in binary.
    while (place > 0 && sumBetween(revenue, place, sorted.length) < total * share * (1 - 1e-12)) place--;
    return countBelow(sorted, sorted[place] ?? NaN);
  };
  const large = reach(largeShare);
  const medium = reach(mediumShare);
  return 0 < medium && medium < large && large < sorted.length
    ? roundCuts(sorted, medium, large, leeway)
    : null;
}
