import { countBelow } from '../statistics/count-below.ts';
import { quantile } from '../statistics/quantile.ts';
import { ceilTo, stepAt, stepNumberWithin } from '../statistics/round-number.ts';
import type { Cuts } from './decisions.ts';
import { weighLead } from './lead.ts';
import { groupSumsAt, type MetricIndex } from './metric-index.ts';
import { roundCut } from './round-cut.ts';

/** Of each power of ten, the numbers that people cut at. */
const mantissas = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9];
/** At least so many round steps are tried besides, for metrics that lie within one power of ten. */
const steps = 20;
/** A group of under a tenth of the customers, or under five, is too few to be a group. */
const leastShare = 0.1;
const leastCustomers = 5;
/** A leader of more than half of the customers leads by being most of them. */
const mostLeading = 0.5;

/**
 * The pair of round cuts whose leader is the clearest: the one for which the lower end of the lead's interval is the
 * highest, less the leader's share of the customers, so that a leader gains nothing by taking in customers who bring no
 * more than others. Each group keeps at least a tenth of the customers (five, or a sixth of a very short list), and the
 * leader at most half. null without revenue, or when no pair does that. Looks at a few thousand pairs, each in O(log n).
 */
export function cutForLeader(index: MetricIndex): Cuts | null {
  const { sorted, revenue } = index;
  if (revenue === null) return null;
  const candidates = candidatesOf(sorted);
  const fewest = Math.min(leastCustomers, Math.floor(sorted.length / 6));
  const least = Math.max(1, fewest, Math.ceil(sorted.length * leastShare));
  let clearest: { readonly cuts: Cuts; readonly clearness: number } | null = null;
  for (const [place, lower] of candidates.entries()) {
    if (lower.below < least) continue;
    for (const upper of candidates.slice(place + 1)) {
      const sizes = [lower.below, upper.below - lower.below, sorted.length - upper.below] as const;
      if (Math.min(...sizes) < least) continue;
      const cuts = { medium: lower.cut, large: upper.cut };
      const evidence = weighLead(groupSumsAt(index, cuts));
      if (evidence === null) continue;
      const leading = { small: sizes[0], medium: sizes[1], large: sizes[2] }[evidence.leader];
      if (leading > sorted.length * mostLeading) continue;
      const clearness = evidence.low - leading / sorted.length;
      if (clearest === null || clearness > clearest.clearness) clearest = { cuts, clearness };
    }
  }
  return clearest?.cuts ?? null;
}

/** Round cuts by rising size, each with how many customers lie below it; no two that part the customers alike. */
function candidatesOf(sorted: Float64Array): { readonly cut: number; readonly below: number }[] {
  const [low, high] = [quantile(sorted, leastShare / 2), quantile(sorted, 1 - leastShare / 2)];
  if (!(high > low)) return [];
  const places = new Set(roundNumbers(low, high).map((number) => countBelow(sorted, number)));
  return [...places]
    .filter((below) => below > 0 && below < sorted.length)
    .sort((a, b) => a - b)
    .map((below) => ({ cut: roundCut(sorted, below, 0), below }));
}

function roundNumbers(low: number, high: number): number[] {
  const step = stepAt(stepNumberWithin((high - low) / steps));
  const first = ceilTo(step, low);
  // The step may be up to 2.5 times finer than asked for.
  const numbers = Array.from({ length: steps * 2.5 }, (_, index) => first + index * step.size);
  // Below a thousandth of the largest there is nothing to cut.
  const least = Math.log10(Math.max(low, high / 1000));
  if (Number.isFinite(least))
    for (let exponent = Math.floor(least); exponent <= Math.log10(high); exponent++)
      numbers.push(...mantissas.map((mantissa) => Number(`${mantissa}e${exponent}`)));
  return numbers;
}
