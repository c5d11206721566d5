import { hypergeometricTail, logHypergeometric } from './hypergeometric.ts';

/** Two tables whose probabilities differ by less are equally likely; the tolerance that R uses. */
const equal = Math.log(1 + 1e-7);

/**
 * Fisher's exact test, one-sided: how likely at least `count` of `of` have a value by chance alone, when `otherCount`
 * of `otherOf` others have it. 1 when nobody or everybody has it. Fisher 1935.
 */
export function fisherGreater(count: number, of: number, otherCount: number, otherOf: number): number {
  return hypergeometricTail(count, of, count + otherCount, of + otherOf);
}

/** The same, that at most `count` of `of` have it. */
export function fisherLess(count: number, of: number, otherCount: number, otherOf: number): number {
  return fisherGreater(of - count, of, otherOf - otherCount, otherOf);
}

/** Two-sided: the sum over all tables with the same margins that are no more likely than this one. */
export function fisherTwoSided(count: number, of: number, otherCount: number, otherOf: number): number {
  const marked = count + otherCount;
  const all = of + otherOf;
  const mode = Math.floor(((of + 1) * (marked + 1)) / (all + 2));
  // Seen from the side on which this table lies above the mode.
  return count >= mode ? fromAbove(count, of, marked, all) : fromAbove(of - count, of, all - marked, all);
}

function fromAbove(count: number, of: number, marked: number, all: number): number {
  const limit = logHypergeometric(count, of, marked, all) + equal;
  // Below the mode the probability rises, so the tables that are as unlikely end at one point.
  let low = Math.max(0, of + marked - all) - 1;
  let high = Math.min(count - 1, Math.floor(((of + 1) * (marked + 1)) / (all + 2)));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (logHypergeometric(middle, of, marked, all) <= limit) low = middle;
    else high = middle - 1;
  }
  const below = low < 0 ? 0 : hypergeometricTail(of - low, of, all - marked, all);
  return Math.min(1, hypergeometricTail(count, of, marked, all) + below);
}
