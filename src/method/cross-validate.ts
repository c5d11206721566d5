/* Does the profile find best customers that it was not made from? */
import { mannWhitney } from '../statistics/mann-whitney.ts';
import type { CustomerAnswers } from './decisions.ts';
import { findValues } from './find-values.ts';
import { createMatcher, type LineMatcher } from './matching.ts';
import type { Portion } from './results.ts';
import { sampleRows } from './sample-rows.ts';
import { collectEvidence, type TraitSource } from './traits.ts';
import { thinnessOf } from './verdict.ts';

export interface CrossValidation {
  /** Of a best and another customer, both unseen: how often the best scores higher; a tie counts half. 0.5 is chance. */
  readonly auc: number;
  /** How many of the unseen best are in the fifth that scores highest; parts of a customer where scores tie. */
  readonly found: Portion;
  /** As many would be there by chance. */
  readonly byChance: number;
  readonly folds: number;
}

const folds = 5;
const seed = 5;
/** With fewer than two a part, a part says nothing. */
const fewestBest = 2 * folds;
const mostBest = 1000;
const mostOthers = 10_000;
const topPart = 0.2;

/**
 * Five times, a profile is made from four fifths of the best and of the others, and scores the fifth that it has not
 * seen: each line that a customer matches adds the logarithm of how many times as common it is among the best. Lines
 * that under half of the others can answer are left out: having an answer would give the best away. null with fewer
 * than ten best, or when no line can be used. Very many customers are sampled. Stone 1974. Seeded.
 */
export function crossValidate(
  sources: readonly TraitSource[],
  bestRows: readonly number[],
  otherRows: readonly number[],
  rowCount: number,
  byHand: ReadonlyMap<number, CustomerAnswers>,
): CrossValidation | null {
  if (bestRows.length < fewestBest || otherRows.length < fewestBest) return null;
  const best = sampleRows(bestRows, mostBest, seed);
  const others = sampleRows(otherRows, mostOthers, seed);
  let [u, pairs, found, byChance] = [0, 0, 0, 0];
  let used = 0;
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (_: number, index: number) => index % folds === fold;
    const heldBest = best.filter(isHeld);
    const heldOthers = others.filter(isHeld);
    const trainBest = best.filter((_, index) => index % folds !== fold);
    const trainOthers = others.filter((_, index) => index % folds !== fold);
    const lines = scoredLines(sources, trainBest, trainOthers, rowCount, byHand);
    used += lines.length;
    const ofBest = Float64Array.from(heldBest, (row) => scoreOf(lines, row));
    const ofOthers = Float64Array.from(heldOthers, (row) => scoreOf(lines, row));
    const compared = mannWhitney(ofBest, ofOthers);
    u += compared?.u ?? 0;
    pairs += ofBest.length * ofOthers.length;
    found += countInTop(ofBest, ofOthers);
    byChance += topPart * ofBest.length;
  }
  if (used === 0 || pairs === 0) return null;
  return { auc: u / pairs, found: { count: found, of: best.length }, byChance, folds };
}

interface ScoredLine extends LineMatcher {
  readonly weight: number;
}

/** The lines of the profile that these customers make, with what a match is worth. */
function scoredLines(
  sources: readonly TraitSource[],
  best: readonly number[],
  others: readonly number[],
  rowCount: number,
  byHand: ReadonlyMap<number, CustomerAnswers>,
): ScoredLine[] {
  // What is neither is hidden: unseen, or not drawn.
  const isHidden = new Uint8Array(rowCount).fill(1);
  for (const row of others) isHidden[row] = 0;
  return sources.flatMap((source) => {
    const { common, coverage } = findValues(collectEvidence(source, best, isHidden, byHand));
    const compared = common?.others ?? null;
    if (common === null || compared === null || compared.of * 2 < others.length) return [];
    if (thinnessOf(coverage, compared.of) !== null) return [];
    const weight = Math.log(smoothed(common.best) / smoothed(compared));
    return weight > 0 ? [{ ...createMatcher(source, common.value, byHand), weight }] : [];
  });
}

/** Half a customer more of each kind, so that none is never (Haldane 1956). */
function smoothed({ count, of }: Portion): number {
  return (count + 0.5) / (of + 1);
}

function scoreOf(lines: readonly ScoredLine[], row: number): number {
  return lines.reduce((sum, { matches, weight }) => (matches(row) === true ? sum + weight : sum), 0);
}

/** How many of the best are in the top fifth; those on its edge share the places that are left. */
function countInTop(best: Float64Array, others: Float64Array): number {
  const all = Float64Array.of(...best, ...others)
    .sort()
    .reverse();
  const places = topPart * all.length;
  const edge = all[Math.max(0, Math.ceil(places) - 1)] ?? Infinity;
  const above = (values: Float64Array) => values.filter((score) => score > edge).length;
  const at = (values: Float64Array) => values.filter((score) => score === edge).length;
  const onEdge = at(best) + at(others);
  const left = places - above(best) - above(others);
  return above(best) + (onEdge === 0 ? 0 : (at(best) * left) / onEdge);
}
