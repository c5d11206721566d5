/* What may be said of a value in front of people who are no statisticians. The rules stand here and nowhere else. */
import type { Portion } from './results.ts';
import { chance } from './testable.ts';

/**
 * - `telling`: more common among the best, by more than chance explains with all that was looked at;
 * - `hint`: beyond chance had it been the only thing looked at, so check with the team;
 * - `shared`: most of the best have it, but so do the others;
 * - `thin`: too few answers to say (`Thinness` says which);
 * - `chance`: none of these; chance explains it.
 */
export type Verdict = 'telling' | 'hint' | 'shared' | 'thin' | 'chance';

/**
 * Why nothing can be said of a trait: `alone` when only the best have answers, `few` when fewer than five of the best or
 * of the others have, `half` when under half of the best have.
 */
export type Thinness = 'alone' | 'few' | 'half';

/** With fewer answers than this not even "all of them" is beyond chance for a value that half of the others have. */
const fewestAnswers = 5;
/** On a large list the smallest difference is beyond chance; one customer of ten is the least that matters. */
const leastLead = 0.1;
/** Less than twice as common as among the others is something that they share. */
const sharedUpTo = 2;

/** Whether a trait has too few answers; `others` is how many of the others have one, 0 when nobody has. */
export function thinnessOf(coverage: Portion, others: number): Thinness | null {
  if (coverage.count < fewestAnswers) return 'few';
  if (others === 0) return 'alone';
  if (others < fewestAnswers) return 'few';
  return coverage.count * 2 < coverage.of ? 'half' : null;
}

/** The verdict on a value that is not thin. `p` and `adjusted` are null when it could not be tested. */
export function judge(best: Portion, others: Portion, p: number | null, adjusted: number | null): Verdict {
  const share = best.count / best.of;
  const otherShare = others.count / others.of;
  // 0.5 − 0.4 is a hair below 0.1 in binary.
  const leads = share - otherShare >= leastLead - 1e-9;
  if (leads && adjusted !== null && adjusted <= chance) return 'telling';
  if (leads && p !== null && p <= chance) return 'hint';
  return share > 0.5 && share < sharedUpTo * otherShare ? 'shared' : 'chance';
}
