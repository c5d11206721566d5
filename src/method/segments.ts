/* Every customer sorted into do or die, neutral and don't, with its reasons. */
import { ExactSum } from '../table/exact-sum.ts';
import type { CustomerList } from '../table/list.ts';
import { linesInForce, scoredLines, type LineBasis, type ScoredLine } from './antiprofile.ts';
import { buyerSources } from './buyers.ts';
import { scoreCustomers } from './customer-scorer.ts';
import type { CustomerAnswers, CustomerRef, Decisions, Thresholds } from './decisions.ts';
import { indexFit, rowScore, type FitIndex } from './fit-index.ts';
import { lineState, type LineState } from './line-states.ts';
import { defaultMarket } from './market.ts';
import { pickBest, type Picked } from './pick-best.ts';
import { emptyScores, type RowScore, type Scorer, type Scores } from './score.ts';
import {
  isUnsure,
  proposeThresholds,
  segmentOf,
  segments,
  type Segment,
  type SegmentPage,
} from './segment-of.ts';
import { sortByScore } from './sort-by-score.ts';
import { companySources } from './traits.ts';
import { findWorst, type WorstFrom } from './worst.ts';

export interface SegmentSum {
  readonly customers: number;
  /** NaN without a revenue column. */
  readonly revenue: number;
  /** Customers that what is unknown could move to another segment. */
  readonly unsure: number;
}

export interface SortedCustomer {
  readonly customer: CustomerRef;
  readonly name: string;
  readonly segment: Segment;
  readonly isUnsure: boolean;
  readonly isBest: boolean;
  readonly revenue: number;
  readonly score: RowScore;
  /** How it stands to each line, in the order of `lines`; a struck line is left as unknown. */
  readonly states: readonly LineState[];
}

export interface Segments {
  readonly lines: readonly ScoredLine[];
  readonly best: number;
  readonly worst: { readonly from: WorstFrom; readonly customers: number };
  readonly thresholds: Thresholds;
  readonly proposed: Thresholds;
  readonly customers: number;
  readonly sums: Readonly<Record<Segment, SegmentSum>>;
  readonly revenue: { readonly unit: string | null; readonly total: number } | null;
  readonly index: FitIndex;
  readonly page: { readonly of: number; readonly customers: readonly SortedCustomer[] };
}

/** At most so many customers are told at a time. */
const mostListed = 500;

/** Sorts all customers of the list. A million take about a second beside the steps before. */
export function sortCustomers(
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
  page: SegmentPage,
): Segments {
  const { picked, worst, lines, scorer, scores, proposed, thresholds } = scoreList(list, decisions, answers);
  const { revenue } = picked.grouped;
  const sorted = sortOut(scores, thresholds, revenue?.values ?? null);
  const rows = sortByScore(picked.grouped, scores, sorted.codes, page, mostListed);
  return {
    lines,
    best: picked.rows.length,
    worst: { from: worst.from, customers: worst.rows.length },
    thresholds,
    proposed,
    customers: list.rowCount,
    sums: sorted.sums,
    revenue: revenue === null ? null : { unit: revenue.unit, total: sorted.revenue },
    index: indexFit(scores, revenue?.values ?? null),
    page: {
      of: page.segment === null ? list.rowCount : sorted.sums[page.segment].customers,
      customers: rows.map((row) => tellCustomer(picked, row, { lines, scorer, scores, thresholds })),
    },
  };
}

/** The customers' scores by the profile and anti-profile made from them, and where the segments part. */
export interface ScoredList {
  readonly picked: Picked;
  readonly worst: ReturnType<typeof findWorst>;
  readonly basis: LineBasis;
  readonly lines: readonly ScoredLine[];
  readonly scorer: Scorer;
  readonly scores: Scores;
  readonly proposed: Thresholds;
  readonly thresholds: Thresholds;
}

/** Makes the lines of the study, and scores all customers by them. */
export function scoreList(
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
): ScoredList {
  const picked = pickBest(list, decisions, answers);
  const worst = findWorst(picked, decisions);
  const basis = lineBasis(picked, decisions, worst.from);
  const lines = scoredLines(
    basis,
    { rows: picked.rows, taken: picked.isBest },
    { rows: worst.rows, taken: marked(worst.rows, list.rowCount) },
  );
  const scorer = scoreCustomers(linesInForce(lines), basis);
  const scores = emptyScores(list.rowCount);
  scorer.score(0, list.rowCount, scores);
  const scoreOf = (rows: readonly number[]) => Int32Array.from(rows, (row) => scores.score[row] ?? 0);
  const proposed = proposeThresholds(scoreOf(picked.rows), scoreOf(worst.rows), scores.score);
  const thresholds = decisions.thresholds ?? proposed;
  return { picked, worst, basis, lines, scorer, scores, proposed, thresholds };
}

/** The sources of all lines; what says who has left is no trait of theirs. */
export function lineBasis(picked: Picked, decisions: Decisions, from: WorstFrom): LineBasis {
  const { list } = picked.grouped;
  const told = from.kind === 'lost' ? from.column : null;
  return {
    company: companySources(list).filter(({ line }) => told === null || line !== `own.${told}`),
    buyers: buyerSources(list, decisions.unasked),
    byHand: picked.byHand,
    market: decisions.market ?? defaultMarket(list),
    decisions,
  };
}

/** 1 for these rows. */
export function marked(rows: readonly number[], rowCount: number): Uint8Array {
  const marks = new Uint8Array(rowCount);
  for (const row of rows) marks[row] = 1;
  return marks;
}

interface SortedOut {
  /** The place of each row's segment in `segments`. */
  readonly codes: Uint8Array;
  readonly sums: Record<Segment, SegmentSum>;
  readonly revenue: number;
}

function sortOut(scores: Scores, thresholds: Thresholds, revenue: Float64Array | null): SortedOut {
  const codes = new Uint8Array(scores.score.length);
  const customers = [0, 0, 0];
  const unsure = [0, 0, 0];
  const paid = segments.map(() => new ExactSum());
  const all = new ExactSum();
  for (let row = 0; row < codes.length; row++) {
    const one = rowScore(scores, row);
    const code = segments.indexOf(segmentOf(one, thresholds));
    codes[row] = code;
    customers[code] = (customers[code] ?? 0) + 1;
    if (isUnsure(one, thresholds)) unsure[code] = (unsure[code] ?? 0) + 1;
    const pays = revenue?.[row] ?? NaN;
    if (Number.isNaN(pays)) continue;
    paid[code]?.add(pays);
    all.add(pays);
  }
  const sumOf = (segment: Segment): SegmentSum => {
    const code = segments.indexOf(segment);
    return {
      customers: customers[code] ?? 0,
      unsure: unsure[code] ?? 0,
      revenue: revenue === null ? NaN : (paid[code]?.total ?? 0),
    };
  };
  const sums = { doOrDie: sumOf('doOrDie'), neutral: sumOf('neutral'), dont: sumOf('dont') };
  return { codes, sums, revenue: all.total };
}

interface Scored {
  readonly lines: readonly ScoredLine[];
  readonly scorer: Scorer;
  readonly scores: Scores;
  readonly thresholds: Thresholds;
}

function tellCustomer(
  { grouped, isBest }: Picked,
  row: number,
  { lines, scorer, scores, thresholds }: Scored,
): SortedCustomer {
  const score = rowScore(scores, row);
  const states = scorer.statesAt(row);
  const places = new Map(linesInForcePlaces(lines).map((place, index) => [place, index]));
  return {
    customer: { row, key: grouped.keys.keyAt(row) },
    name: grouped.keys.nameAt(row),
    segment: segmentOf(score, thresholds),
    isUnsure: isUnsure(score, thresholds),
    isBest: isBest[row] === 1,
    revenue: grouped.revenue?.values[row] ?? NaN,
    score,
    states: lines.map((_, place) => states[places.get(place) ?? -1] ?? lineState.unknown),
  };
}

/** Which of the lines `linesInForce` keeps. */
function linesInForcePlaces(lines: readonly ScoredLine[]): number[] {
  return lines.flatMap((line, place) => (linesInForce([line]).length === 0 ? [] : [place]));
}
