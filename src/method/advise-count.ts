/* How many best customers to keep on this list, and why. */
import { fisherGreater } from '../statistics/fisher.ts';
import { defaultCount } from './best.ts';
import { chance } from './testable.ts';

/**
 * `usual`: twenty; `few`: ten, since twenty would be a third or more of the group; `many`: fifty, since the group is
 * large; `half`: half of the group, which holds fewer than twenty.
 */
export type CountReason = 'usual' | 'few' | 'many' | 'half';

export interface CountOption {
  readonly customers: number;
  /** 0–1 of the candidates. */
  readonly share: number;
  /** How many of them must have a value that three of ten customers have, before chance is a poor explanation. */
  readonly needed: number | null;
}

export interface CountAdvice {
  readonly customers: number;
  readonly reason: CountReason;
  /** A fifth of the candidates (Pareto's rule), in whole customers. */
  readonly fifth: number;
  /** The method's 10, 20 and 50, as far as the group has so many. */
  readonly options: readonly CountOption[];
}

const methodCounts = [10, 20, 50];
/** A value as common as this is neither everywhere nor rare. */
const usualShare = 0.3;

/** The advice for a focus group of so many candidates in a list of so many customers. */
export function adviseCount(candidates: number, customers: number): CountAdvice {
  const advised = defaultCount(candidates);
  const count = advised.kind === 'number' ? advised.customers : Math.round(advised.share * candidates);
  const options = methodCounts
    .filter((option) => option <= candidates)
    .map((option) => ({
      customers: option,
      share: option / candidates,
      needed: neededOf(option, customers),
    }));
  const fifth = Math.max(1, Math.round(candidates / 5));
  return { customers: count, reason: reasonOf(count, candidates), fifth, options };
}

function reasonOf(count: number, candidates: number): CountReason {
  if (count < 10) return 'half';
  return count < 20 ? 'few' : candidates > 1000 ? 'many' : 'usual';
}

/** The fewest of the best that must have the value; null when not even all of them would do. One value, uncorrected. */
function neededOf(best: number, customers: number): number | null {
  const marked = Math.round(customers * usualShare);
  for (let count = 1; count <= Math.min(best, marked); count++)
    if (fisherGreater(count, best, marked - count, customers - best) <= chance) return count;
  return null;
}
