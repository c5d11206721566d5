import type { Portion } from '../method/results.ts';

/**
 * Whether a line of a profile may be said of the ideal customer as such: at least half of the best with an answer share
 * it. "2 of 10" is the most common answer all the same, but no trait of theirs. What the owner has decided, by words
 * of their own, a line of their own or a must, holds whatever the counts.
 */
export function isSaidOfMost({
  best,
  wording,
  rule,
}: {
  readonly best: Portion;
  readonly wording: string | null;
  readonly rule?: string | undefined;
}): boolean {
  return wording !== null || rule === 'must' || best.of === 0 || best.count * 2 >= best.of;
}
