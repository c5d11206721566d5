/* The profile and its opposite side by side, with what each line is worth. */
import { findBuyers } from './buyers.ts';
import type { AntiEdit, CustomerAnswers, Decisions, LineEdit, Market } from './decisions.ts';
import { inOwnOrder } from './own-order.ts';
import { mostPoints, pointsOf } from './points.ts';
import { composeProfile } from './profile.ts';
import type { ProfileLine, TraitValue } from './results.ts';
import type { ScoreLine, ScoreRule } from './score.ts';
import { findTraits, type TraitSource } from './traits.ts';
import { valueKey } from './value-tally.ts';

/** A line of the profile or the anti-profile as it is scored; `best` of the latter are the worst. */
export interface ScoredLine extends Pick<
  ProfileLine,
  'line' | 'section' | 'value' | 'wording' | 'best' | 'others'
> {
  readonly side: 'ideal' | 'anti';
  /** What the evidence proposes and what holds, both signed as they count; 0 proposed where the line cancels. */
  readonly proposed: number;
  readonly points: number;
  readonly rule: ScoreRule | 'struck';
  /** True when best and worst share the line, so that it says nothing of either. */
  readonly cancels: boolean;
}

/** What lines are made of, whichever customers they are made from. */
export interface LineBasis {
  readonly company: readonly TraitSource[];
  readonly buyers: readonly TraitSource[];
  readonly byHand: ReadonlyMap<number, CustomerAnswers>;
  readonly market: Market;
  readonly decisions: Decisions;
}

/** Customers that have something in common; `taken` marks them, and all who are not to be compared with. */
export interface Pool {
  readonly rows: readonly number[];
  readonly taken: Uint8Array;
}

/**
 * The lines of the profile, then those of the anti-profile made the same way from the worst. A line that both have, with
 * the same value or ranges that for the most part are the same, is worth nothing on either side.
 */
export function scoredLines(basis: LineBasis, best: Pool, worst: Pool): ScoredLine[] {
  const { lines, antiLines = [] } = basis.decisions;
  const ideal = linesOf(basis, best, lines);
  const anti = linesOf(
    basis,
    worst,
    antiLines.map(({ line, struck }) => ({ line, struck, wording: null })),
  );
  const isShared = (one: ProfileLine, among: readonly ProfileLine[]) =>
    among.some((other) => one.line === other.line && isSameValue(one.value, other.value));
  return [
    ...inOwnOrder(ideal, basis.decisions.order ?? []).map((line) =>
      scored(line, 'ideal', isShared(line, anti), editOf(lines, line)),
    ),
    ...anti.map((line) => scored(line, 'anti', isShared(line, ideal), editOf(antiLines, line))),
  ];
}

/** The lines that take part in the score. */
export function linesInForce(lines: readonly ScoredLine[]): ScoreLine[] {
  return lines.flatMap(({ line, value, points, rule }) =>
    rule === 'struck' || (points === 0 && rule === 'counts') ? [] : [{ line, value, points, rule }],
  );
}

function linesOf(basis: LineBasis, { rows, taken }: Pool, edits: readonly LineEdit[]): ProfileLine[] {
  if (rows.length === 0) return [];
  const { company, buyers, byHand, market, decisions } = basis;
  const found = findBuyers(buyers, rows, taken, byHand, decisions.titles);
  return composeProfile(findTraits(company, rows, taken, byHand), found.buyers, market, edits);
}

function editOf<Edit extends LineEdit | AntiEdit>(edits: readonly Edit[], { line }: ProfileLine) {
  return edits.findLast((edit) => edit.line === line);
}

function scored(
  line: ProfileLine,
  side: ScoredLine['side'],
  cancels: boolean,
  edit: LineEdit | AntiEdit | undefined,
): ScoredLine {
  const { struck, ...rest } = line;
  const sign = side === 'ideal' ? 1 : -1;
  const proposed = cancels ? 0 : pointsOf(line.best, line.others);
  const points = Math.min(mostPoints, edit?.points ?? proposed);
  // 0 − 0 rather than −0, which is another number to those who compare.
  return {
    ...rest,
    side,
    proposed: 0 + sign * proposed,
    points: 0 + sign * points,
    rule: struck ? 'struck' : (edit?.rule ?? 'counts'),
    cancels,
  };
}

function isSameValue(one: TraitValue, other: TraitValue): boolean {
  if (one.kind !== 'range' || other.kind !== 'range') return valueKey(one) === valueKey(other);
  const shared = Math.min(one.high, other.high) - Math.max(one.low, other.low);
  const wider = Math.max(one.high - one.low, other.high - other.low);
  return shared >= 0 && shared * 2 >= wider;
}
