/*
 * What a customer or lead scores: the sum of the points of the lines it meets. Works on the columns of any list, so that
 * leads are scored by the profile of the customers; a million rows take about two passes over the columns.
 */
import type { Column } from '../table/column.ts';
import type { LineId } from './decisions.ts';
import { answerTest, lineState, readColumn, type LineState, type ReadStates } from './line-states.ts';
import type { TraitValue } from './results.ts';
import type { SortTitle } from './title-group.ts';

/** `must`: who does not meet it is a don't. `never`: who meets it is. */
export type ScoreRule = 'counts' | 'must' | 'never';

/** A line that is scored, of the profile or of the anti-profile. */
export interface ScoreLine {
  readonly line: LineId;
  readonly value: TraitValue;
  /** Whole; above 0 for the profile, below 0 for the anti-profile. */
  readonly points: number;
  readonly rule: ScoreRule;
}

/** What rows answer. */
export interface ScoreTable {
  readonly columnOf: (line: LineId) => Column | undefined;
  /** States by row that are known otherwise than from the column, and win over it. */
  readonly knownOf?: (
    line: LineId,
    isMet: (answer: string | number) => boolean,
  ) => ReadonlyMap<number, LineState> | undefined;
  readonly sortTitle: SortTitle;
}

/** Bits of `ruled`. */
export const ruling = { barred: 1, mustUnknown: 2, neverUnknown: 4 } as const;

/** One row a place. `low` and `high` are the least and the most that the score can come to when all is known. */
export interface Scores {
  readonly score: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** What must and never say, in bits of `ruling`; 0 for nothing. */
  readonly ruled: Uint8Array;
}

/** The scores of one row. */
export type RowScore = { readonly [Part in keyof Scores]: number };

/** Room for the scores of so many rows, all 0: nothing scored, nothing ruled. */
export function emptyScores(rows: number): Scores {
  return {
    score: new Int32Array(rows),
    low: new Int32Array(rows),
    high: new Int32Array(rows),
    ruled: new Uint8Array(rows),
  };
}

export interface Scorer {
  /**
   * Adds the scores of rows `from` ≤ row < `to` to the same places of `into`, which must be 0 there; `known` counts the
   * rows that answer each line, in the order of the lines.
   */
  readonly score: (from: number, to: number, into: Scores, known?: Uint32Array) => void;
  /** How one row stands to each line, in the order of the lines. */
  readonly statesAt: (row: number) => LineState[];
}

/** Fits in the processor's nearest memory. */
const stretch = 16_384;

/** Makes a scorer of these lines on these columns; the order of lines and rows changes nothing. */
export function compileScorer(lines: readonly ScoreLine[], table: ScoreTable): Scorer {
  const readers = lines.map((line) => compileLine(line, table));
  const states = new Uint8Array(stretch);
  return {
    score(from, to, into, known) {
      for (let start = from; start < to; start += stretch) {
        const end = Math.min(to, start + stretch);
        readers.forEach((read, index) => {
          const line = lines[index];
          if (line === undefined) return;
          read(start, end, states);
          addPoints(line, states, start, end, into);
          if (known !== undefined) known[index] = (known[index] ?? 0) + countKnown(states, end - start);
        });
      }
    },
    statesAt(row) {
      const one = new Uint8Array(1);
      return readers.map((read) => {
        read(row, row + 1, one);
        return (one[0] ?? 0) as LineState;
      });
    },
  };
}

function compileLine(line: ScoreLine, { columnOf, knownOf, sortTitle }: ScoreTable): ReadStates {
  const isMet = answerTest(line, sortTitle);
  const read = readColumn(columnOf(line.line), line, isMet);
  const known = knownOf?.(line.line, isMet);
  if (known === undefined || known.size === 0) return read;
  return (from, to, into) => {
    read(from, to, into);
    if (to - from === 1) into[0] = known.get(from) ?? into[0] ?? 0;
    else for (const [row, state] of known) if (row >= from && row < to) into[row - from] = state;
  };
}

function countKnown(states: Uint8Array, rows: number): number {
  let known = 0;
  for (let at = 0; at < rows; at++) if (states[at] !== 0) known++;
  return known;
}

/** What each state adds, looked up rather than asked for: the same for every row. */
function addPoints(
  { points, rule }: ScoreLine,
  states: Uint8Array,
  from: number,
  to: number,
  { score, low, high, ruled }: Scores,
): void {
  const gain = Int32Array.of(0, 0, points);
  const least = Int32Array.of(Math.min(0, points), 0, points);
  const most = Int32Array.of(Math.max(0, points), 0, points);
  const says = rulingOf(rule);
  for (let row = from; row < to; row++) {
    const state = states[row - from] ?? 0;
    score[row] = (score[row] ?? 0) + (gain[state] ?? 0);
    low[row] = (low[row] ?? 0) + (least[state] ?? 0);
    high[row] = (high[row] ?? 0) + (most[state] ?? 0);
  }
  if (rule === 'counts') return;
  for (let row = from; row < to; row++) ruled[row] = (ruled[row] ?? 0) | (says[states[row - from] ?? 0] ?? 0);
}

/** What a rule says of each state. */
function rulingOf(rule: ScoreRule): Uint8Array {
  const says = new Uint8Array(3);
  if (rule === 'must') {
    says[lineState.unknown] = ruling.mustUnknown;
    says[lineState.unmet] = ruling.barred;
  } else if (rule === 'never') {
    says[lineState.unknown] = ruling.neverUnknown;
    says[lineState.met] = ruling.barred;
  }
  return says;
}
