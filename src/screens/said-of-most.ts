import type { Portion } from '../method/results.ts';

interface Counted {
  readonly best: Portion;
  readonly wording: string | null;
  readonly rule?: string | undefined;
}

/**
 * Whether a line of a profile may be said of the ideal customer as such: at least half of the best with an answer share
 * it, and at least half of the `asked` have one. "2 of 10" is the most common answer all the same, but no trait of
 * theirs. What the owner has decided, by words of their own, a line of their own or a must, holds whatever the counts.
 */
export function isSaidOfMost({ best, wording, rule }: Counted, asked = 0): boolean {
  const isDecided = wording !== null || rule === 'must' || best.of === 0;
  return isDecided || (best.count * 2 >= best.of && best.of * 2 >= asked);
}
