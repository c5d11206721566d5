/* Is the leading group's lead more than chance? */
import { type Tier, tiers } from './decisions.ts';

/** Revenue of the customers of one group whose revenue is known; with 1 for each, their number. */
export interface GroupSums {
  readonly customers: number;
  readonly sum: number;
  readonly squares: number;
}

export interface LeadEvidence {
  readonly leader: Tier;
  readonly next: Tier;
  /** Leader's share less the next share, 0–1. */
  readonly lead: number;
  /** 95 % interval of the lead. */
  readonly low: number;
  readonly high: number;
  /** The interval lies above 0: other customers of the same kind would hardly turn the order. */
  readonly beyondChance: boolean;
}

/** 97.5th percentile of the standard normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

/**
 * The lead of the largest of three groups (small, medium, large) over the next, with its interval: the customers are
 * taken as a sample of those that the company could have had. Both shares have the whole revenue below the line, so the
 * variance is that of the ratio (S₁ − S₂) / T by the delta method (Cochran 1977, 6.8): the sum over all customers of
 * (r·(1 − D), −r·(1 + D) or −r·D, by group)² · n / (n − 1), over T². A few large customers make it wide. null with fewer
 * than two customers or a sum that is not positive. Too narrow with under about thirty customers. No end goes beyond a
 * difference of the whole revenue, also where amounts in credit would let it.
 */
export function weighLead(groups: readonly GroupSums[]): LeadEvidence | null {
  const total = groups.reduce((sum, group) => sum + group.sum, 0);
  const customers = groups.reduce((sum, group) => sum + group.customers, 0);
  if (!(total > 0) || customers < 2) return null;
  const places = [2, 1, 0].sort((a, b) => (groups[b]?.sum ?? 0) - (groups[a]?.sum ?? 0));
  const [first = 2, second = 1] = places;
  const lead = ((groups[first]?.sum ?? 0) - (groups[second]?.sum ?? 0)) / total;
  const weights = groups.map((_, place) => (place === first ? 1 - lead : place === second ? 1 + lead : lead));
  const squares = groups.reduce((sum, group, place) => sum + group.squares * (weights[place] ?? 0) ** 2, 0);
  const error = Math.sqrt((squares * customers) / (customers - 1)) / total;
  const low = Math.max(lead - z * error, Math.min(lead, -1));
  const high = Math.min(lead + z * error, Math.max(lead, 1));
  const tierAt = (place: number): Tier => tiers[place] ?? 'large';
  return { leader: tierAt(first), next: tierAt(second), lead, low, high, beyondChance: low > 0 };
}
