/* Where the segments part when only some of the profile's lines can be answered. */
import type { Thresholds } from '../decisions.ts';
import type { Scores } from '../score.ts';

/**
 * Limits in points of some of the lines that part the same customers alike: at least as many reach do or die as by all
 * lines, and at most as many cannot reach neutral (quantile matching). `full` and `part` are the customers' scores by all
 * lines and by those some, rows in the same order; `reachable` is the least and the most that those some come to. Where
 * nobody was do or die, or nobody don't, nobody becomes so. O(n log n).
 */
export function matchThresholds(
  full: Pick<Scores, 'score' | 'high'>,
  part: Pick<Scores, 'score' | 'high'>,
  { doOrDie, neutral }: Thresholds,
  reachable: { readonly low: number; readonly high: number },
): Thresholds {
  let fit = 0;
  let dont = 0;
  for (const score of full.score) if (score >= doOrDie) fit++;
  for (const high of full.high) if (high < neutral) dont++;
  const rising = part.score.toSorted();
  const risingHigh = part.high.toSorted();
  const upper = fit === 0 ? reachable.high + 1 : (rising.at(-fit) ?? reachable.high + 1);
  const lower = dont === 0 ? reachable.low : (risingHigh[dont] ?? reachable.high + 1);
  return { doOrDie: upper, neutral: Math.min(upper, lower) };
}
