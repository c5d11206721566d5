import { countBelow } from '../statistics/count-below.ts';
import type { Cuts } from './decisions.ts';
import { weighLead } from './lead.ts';
import { groupSumsAt, type MetricIndex } from './metric-index.ts';
import { roundCut } from './round-cut.ts';

/** Cuts are tried at the roundest number near every fiftieth of the customers. */
const steps = 50;
/** A cut may move this share of the customers for a rounder number: half a step. */
const leeway = 0.01;
/** A group of under a tenth of the customers, or under five, is too few to be a group. */
const leastShare = 0.1;
const leastCustomers = 5;
/** A leader of more than half of the customers leads by being most of them. */
const mostLeading = 0.5;

/**
 * The pair of round cuts whose leader is the clearest: the one for which the lower end of the lead's interval is the
 * highest, less the leader's share of the customers, so that a leader gains nothing by taking in customers who bring no
 * more than others. Each group keeps at least a tenth of the customers (five, or a sixth of a very short list), and the leader
 * at most half. null without revenue, or when no pair does that. Looks at about a thousand pairs, each in O(log n).
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
  const byCount = new Map<number, number>();
  for (let step = 1; step < steps; step++) {
    const value = sorted[Math.round((sorted.length * step) / steps)] ?? NaN;
    const first = countBelow(sorted, value);
    if (first === 0 || first === sorted.length) continue;
    const cut = roundCut(sorted, first, leeway);
    const below = countBelow(sorted, cut);
    if (!byCount.has(below)) byCount.set(below, cut);
  }
  return [...byCount].map(([below, cut]) => ({ cut, below })).sort((a, b) => a.below - b.below);
}
