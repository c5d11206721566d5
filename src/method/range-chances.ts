import { intervalChance } from '../statistics/interval-chance.ts';
import { Random } from '../statistics/random.ts';
import type { CustomerAnswers, LineId } from './decisions.ts';
import { isNumeric } from './find-values.ts';
import { collectAmounts, fewestOthers, middleOf } from './ranges.ts';
import { collectEvidence, type TraitSource } from './traits.ts';

/** Fine enough to come below 5 % of one in a hundred, which is as many values as a list is looked at for. */
const defaultRounds = 4999;
const seed = 20;

/**
 * For each numeric trait with enough others to compare with: how likely blindly picked customers have a range that
 * tells as much as the one found. The range was searched for, so the search is done again in every round. Sorts each
 * trait once; seeded, so the same list gives the same. Arguments as for `findTraits`.
 */
export function findRangeChances(
  sources: readonly TraitSource[],
  bestRows: readonly number[],
  isBest: Uint8Array,
  byHand: ReadonlyMap<number, CustomerAnswers>,
  rounds = defaultRounds,
): Map<LineId, number> {
  const chances = new Map<LineId, number>();
  for (const source of sources) {
    if (!isNumeric(source.line, source.column)) continue;
    const { best, others } = collectAmounts(collectEvidence(source, bestRows, isBest, byHand));
    if (best.length === 0 || others.length < fewestOthers) continue;
    const middles = Float64Array.from(best, middleOf);
    chances.set(source.line, intervalChance(middles, others, rounds, new Random(seed)));
  }
  return chances;
}
