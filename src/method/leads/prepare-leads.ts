/* The study's scorer, made for the columns of a list of leads. */
import type { CustomerList } from '../../table/list.ts';
import { scoreCustomers } from '../customer-scorer.ts';
import type { CustomerAnswers, Decisions, Thresholds, TitleCorrection } from '../decisions.ts';
import { compileScorer, emptyScores, type Scorer, type ScoreLine } from '../score.ts';
import { scoreList } from '../segments.ts';
import { titleSorter } from '../sort-title.ts';
import { leadSources, type LeadSource } from './lead-sources.ts';
import { matchThresholds } from './match-thresholds.ts';

export interface LeadScoring {
  readonly sources: readonly LeadSource[];
  /** Of `sources`, in their order; a line that the leads cannot answer is worth nothing and unknown of all of them. */
  readonly scorer: Scorer;
  readonly thresholds: Thresholds;
  readonly decided: Thresholds;
  readonly points: { readonly all: number; readonly answerable: number };
}

/**
 * Makes the lines from the customers, as the study decides, and a scorer of them on the leads. A line without a column
 * takes no part in the score; a must or never among them stays unknown, and holds its judgement.
 */
export function prepareLeads(
  customers: CustomerList,
  leads: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
): LeadScoring {
  const scored = scoreList(customers, decisions, answers);
  const sources = leadSources(scored.lines, leads);
  const lines = answeredLines(sources);
  const scorer = compileLeads(sources, decisions.titles ?? []);
  const decided = scored.thresholds;
  const points = {
    all: sumOf(sources.map(({ line }) => line.points)),
    answerable: sumOf(lines.map((line) => line.points)),
  };
  if (points.all === points.answerable) return { sources, scorer, thresholds: decided, decided, points };
  const part = emptyScores(customers.rowCount);
  scoreCustomers(lines, scored.basis).score(0, customers.rowCount, part);
  const reachable = {
    low: lines.reduce((sum, line) => sum + Math.min(0, line.points), 0),
    high: lines.reduce((sum, line) => sum + Math.max(0, line.points), 0),
  };
  const thresholds = matchThresholds(scored.scores, part, decided, reachable);
  return { sources, scorer, thresholds, decided, points };
}

/** The lines as they are scored: one that the leads cannot answer is worth nothing. */
function answeredLines(sources: readonly LeadSource[]): readonly ScoreLine[] {
  return sources.map(({ line: { line, value, points, rule }, answers }) => ({
    line,
    value,
    points: answers ? points : 0,
    rule: rule === 'struck' ? 'counts' : rule,
  }));
}

/** The scorer of the lines on their columns; it tells states in the order of `sources`. */
export function compileLeads(sources: readonly LeadSource[], titles: readonly TitleCorrection[]): Scorer {
  const columns = new Map(
    sources.map(({ line: { line }, named, answers }) => [line, answers ? named?.column : undefined]),
  );
  return compileScorer(answeredLines(sources), {
    columnOf: (line) => columns.get(line),
    sortTitle: titleSorter(titles),
  });
}

function sumOf(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + Math.abs(one), 0);
}
