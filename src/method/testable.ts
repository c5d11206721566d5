/* Which values could be telling at all: looking at the others costs nothing. */
import { hypergeometricTail } from '../statistics/hypergeometric.ts';

/** A p-value above this is called chance: one of twenty. */
export const chance = 0.05;

/**
 * Whether a value that `marked` of all `all` customers have can come out beyond chance among `best` of them, if it falls
 * as well as it may. What cannot needs no correction for having been looked at, since that depends on how common the
 * value is and not on who has it (Tarone 1990).
 */
export function isTestable(marked: number, best: number, all: number): boolean {
  return marked > 0 && hypergeometricTail(Math.min(best, marked), best, marked, all) <= chance;
}

/** How many of the values, each had by so many of the others and by none of the best, could have been telling. */
export function countTestable(absent: readonly number[], best: number, others: number): number {
  const known = new Map<number, boolean>();
  let count = 0;
  for (const marked of absent) {
    const before = known.get(marked);
    const testable = before ?? isTestable(marked, best, best + others);
    if (before === undefined) known.set(marked, testable);
    if (testable) count++;
  }
  return count;
}
