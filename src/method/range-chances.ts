import { intervalChance } from '../statistics/interval-chance.ts';
import { countsOf, type NumberCounts } from '../statistics/number-counts.ts';
import { Random } from '../statistics/random.ts';
import type { CustomerAnswers, LineId } from './decisions.ts';
import type { Evidence } from './evidence.ts';
import { isNumeric } from './find-values.ts';
import { chooseRange, collectAmounts, countInside, fewestOthers, middleOf } from './ranges.ts';
import { collectEvidence, type TraitSource } from './traits.ts';

/** Fine enough to come below 5 % of one in a hundred, which is as many values as a list is looked at for. */
const defaultRounds = 4999;
const seed = 20;
/** Of more best than this, so many are drawn: enough to see any range that matters, in the time of a breath. */
const mostTested = 1000;

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
    const chance = findRangeChance(collectEvidence(source, bestRows, isBest, byHand), rounds);
    if (chance !== null) chances.set(source.line, chance);
  }
  return chances;
}

/** The same for one trait; null when it is none of numbers, or has too few others to compare with. */
export function findRangeChance(evidence: Evidence, rounds = defaultRounds): number | null {
  if (!isNumeric(evidence.line, evidence.column)) return null;
  const { best, others } = collectAmounts(evidence);
  if (best.length === 0 || others.length < fewestOthers) return null;
  const random = new Random(seed);
  const middles = sample(Float64Array.from(best, middleOf), random);
  // What is told in bands must tell as much as the best of all intervals that chance finds, bands or not.
  const told =
    evidence.bands === undefined
      ? undefined
      : scoreOf(countsOf(middles), others, chooseRange(best, others, evidence.bands));
  return intervalChance(middles, others.toArray(), rounds, random, told);
}

/** Weighted relative accuracy of the range, times (best + others)². */
function scoreOf(best: NumberCounts, others: NumberCounts, range: { low: number; high: number }): number {
  return others.length * countInside(best, range) - best.length * countInside(others, range);
}

/** Some of the values, at most `mostTested`, whatever order they come in. */
function sample(values: Float64Array, random: Random): Float64Array {
  if (values.length <= mostTested) return values;
  const left = values.toSorted();
  for (let index = 0; index < mostTested; index++) {
    const other = random.integer(index, left.length - 1);
    const drawn = left[other] ?? NaN;
    left[other] = left[index] ?? NaN;
    left[index] = drawn;
  }
  return left.subarray(0, mostTested);
}
