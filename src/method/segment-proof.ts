/* Would the segments have found best customers that they were not made from? Told as it is, also when it is weak. */
import { quantile } from '../statistics/quantile.ts';
import type { CustomerList } from '../table/list.ts';
import { linesInForce, scoredLines, type LineBasis } from './antiprofile.ts';
import { drawControl } from './control.ts';
import { scoreCustomers } from './customer-scorer.ts';
import type { CustomerAnswers, Decisions } from './decisions.ts';
import { rowScore } from './fit-index.ts';
import { pickBest } from './pick-best.ts';
import { sampleRows } from './sample-rows.ts';
import { emptyScores, type RowScore } from './score.ts';
import { proposeThresholds, segmentOf, type Segment } from './segment-of.ts';
import { lineBasis, marked } from './segments.ts';
import { findWorst } from './worst.ts';

/** Customers scored by lines that were made without them. */
export interface ProofGroup {
  readonly customers: number;
  readonly inSegment: Readonly<Record<Segment, number>>;
  /** Of their scores; NaN without customers. */
  readonly median: number;
}

export interface SegmentProof {
  readonly best: ProofGroup;
  /** Everybody else, or ten thousand of them drawn blindly. */
  readonly others: ProofGroup;
  /** As many as there are best, drawn blindly among the others. */
  readonly control: ProofGroup;
  readonly folds: number;
}

const folds = 5;
const seed = 6;
/** With fewer than two a part, a part says nothing. */
const fewestBest = 2 * folds;
const mostBest = 1000;
const mostOthers = 10_000;

/**
 * Five times, profile, anti-profile and thresholds are made from four fifths of the customers, and sort the fifth that
 * they have not seen (cross-validation, Stone 1974). What people decided of lines and thresholds holds throughout. null
 * with fewer than ten best or others. Seeded. Stops after each fifth, so that something more urgent can be let in.
 */
export function* proveInParts(
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
): Generator<undefined, SegmentProof | null, undefined> {
  const picked = pickBest(list, decisions, answers);
  const worst = findWorst(picked, decisions);
  const basis = lineBasis(picked, decisions, worst.from);
  const best = sampleRows(picked.rows, mostBest, seed);
  const all = Array.from({ length: list.rowCount }, (_, row) => row).filter(
    (row) => picked.isBest[row] !== 1,
  );
  if (best.length < fewestBest || all.length < fewestBest) return null;
  const control = drawControl(list.rowCount, picked.isBest, best.length);
  const others = [...new Set([...control, ...sampleRows(all, mostOthers, seed)])];
  const isWorst = marked(worst.rows, list.rowCount);
  const isControl = marked(control, list.rowCount);
  const tally = { best: new GroupTally(), others: new GroupTally(), control: new GroupTally() };
  for (let fold = 0; fold < folds; fold++) {
    yield;
    const isHeld = (_: number, index: number) => index % folds === fold;
    const isSeen = (_: number, index: number) => index % folds !== fold;
    const seen = { best: best.filter(isSeen), others: others.filter(isSeen) };
    const sort = learn(basis, seen, isWorst, list.rowCount);
    for (const row of best.filter(isHeld)) tally.best.add(sort(row));
    for (const row of others.filter(isHeld)) {
      const sorted = sort(row);
      tally.others.add(sorted);
      if (isControl[row] === 1) tally.control.add(sorted);
    }
  }
  return {
    best: tally.best.group(),
    others: tally.others.group(),
    control: tally.control.group(),
    folds,
  };
}

/** The same in one go. */
export function proveSegments(
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
): SegmentProof | null {
  const parts = proveInParts(list, decisions, answers);
  for (;;) {
    const { done, value } = parts.next();
    if (done === true) return value;
  }
}

interface Sorted {
  readonly segment: Segment;
  readonly score: number;
}

/** What sorts a customer, made from those who are seen and nobody else. */
function learn(
  basis: LineBasis,
  seen: { readonly best: readonly number[]; readonly others: readonly number[] },
  isWorst: Uint8Array,
  rowCount: number,
): (row: number) => Sorted {
  const seenWorst = seen.others.filter((row) => isWorst[row] === 1);
  // Nobody but these is compared with: all else is taken.
  const onlyFree = (rows: readonly number[]) => {
    const taken = new Uint8Array(rowCount).fill(1);
    for (const row of rows) taken[row] = 0;
    return taken;
  };
  const worstOthers = [...seen.best, ...seen.others.filter((row) => isWorst[row] !== 1)];
  const lines = scoredLines(
    basis,
    { rows: seen.best, taken: onlyFree(seen.others) },
    { rows: seenWorst, taken: onlyFree(worstOthers) },
  );
  const scorer = scoreCustomers(linesInForce(lines), basis);
  const scores = emptyScores(rowCount);
  scorer.score(0, rowCount, scores);
  const scoreAt = (row: number): RowScore => rowScore(scores, row);
  const scoresOf = (rows: readonly number[]) => Int32Array.from(rows, (row) => scoreAt(row).score);
  const thresholds =
    basis.decisions.thresholds ??
    proposeThresholds(scoresOf(seen.best), scoresOf(seenWorst), scoresOf([...seen.best, ...seen.others]));
  return (row) => {
    const score = scoreAt(row);
    return { segment: segmentOf(score, thresholds), score: score.score };
  };
}

class GroupTally {
  readonly #scores: number[] = [];
  readonly #in: Record<Segment, number> = { doOrDie: 0, neutral: 0, dont: 0 };

  add({ segment, score }: Sorted): void {
    this.#in[segment]++;
    this.#scores.push(score);
  }

  group(): ProofGroup {
    const scores = Float64Array.from(this.#scores).sort();
    return { customers: scores.length, inSegment: this.#in, median: quantile(scores, 0.5) };
  }
}
