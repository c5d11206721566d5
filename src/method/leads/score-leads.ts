/* All leads scored and counted, some thousands at a time, so that the caller can tell how far it has come. */
import { emptyScores, type Scores } from '../score.ts';
import { couldChange, segmentCode, segments, type Segment } from '../segment-of.ts';
import type { LeadScoring } from './prepare-leads.ts';
import type { LeadLine, LeadSum, LeadSummary } from './results.ts';

/** One row a place. */
export interface ScoredLeads {
  readonly scores: Scores;
  /** The place of each lead's segment in `segments`. */
  readonly codes: Uint8Array;
  /** 1 where blank cells could move the lead to another segment. */
  readonly unsure: Uint8Array;
  /** Leads that answer each line, in the order of the sources. */
  readonly known: Uint32Array;
}

const atOnce = 1 << 17;

/** Scores `rows` leads; yields the share done, 0–1. Two passes over the columns that answer a line, and one over the scores. */
export function* scoreLeads(
  { scorer, sources, thresholds }: LeadScoring,
  rows: number,
): Generator<number, ScoredLeads> {
  const scores = emptyScores(rows);
  const codes = new Uint8Array(rows);
  const unsure = new Uint8Array(rows);
  const known = new Uint32Array(sources.length);
  const { score, low, high, ruled } = scores;
  for (let from = 0; from < rows; from += atOnce) {
    const to = Math.min(rows, from + atOnce);
    scorer.score(from, to, scores, known);
    for (let row = from; row < to; row++) {
      const [most, bits] = [high[row] ?? 0, ruled[row] ?? 0];
      codes[row] = segmentCode(score[row] ?? 0, most, bits, thresholds);
      unsure[row] = couldChange(low[row] ?? 0, most, bits, thresholds) ? 1 : 0;
    }
    yield to / rows;
  }
  return { scores, codes, unsure, known };
}

/** What the leads come to. `isCustomer` marks those who are customers already; null when that cannot be told. */
export function summarise(
  { sources, thresholds, decided, points }: LeadScoring,
  { codes, unsure, known }: ScoredLeads,
  isCustomer: Uint8Array | null,
): LeadSummary {
  const leads = [0, 0, 0];
  const doubtful = [0, 0, 0];
  const customers = [0, 0, 0];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    leads[code] = (leads[code] ?? 0) + 1;
    doubtful[code] = (doubtful[code] ?? 0) + (unsure[row] ?? 0);
    customers[code] = (customers[code] ?? 0) + (isCustomer?.[row] ?? 0);
  }
  const sumOf = (segment: Segment): LeadSum => {
    const code = segments.indexOf(segment);
    return { leads: leads[code] ?? 0, unsure: doubtful[code] ?? 0, customers: customers[code] ?? 0 };
  };
  return {
    leads: codes.length,
    customers: isCustomer === null ? null : customers.reduce((sum, count) => sum + count, 0),
    lines: sources.map(({ line, named, answers }, place): LeadLine => {
      if (named === undefined) return { ...line, found: { kind: 'missing' } };
      if (!answers) return { ...line, found: { kind: 'currency', column: named.name } };
      return { ...line, found: { kind: 'column', column: named.name, known: known[place] ?? 0 } };
    }),
    points,
    thresholds,
    decided,
    sums: { doOrDie: sumOf('doOrDie'), neutral: sumOf('neutral'), dont: sumOf('dont') },
  };
}
