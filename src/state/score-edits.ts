/* What is decided about the weight of lines, kept beside what is decided of their words. */
import type { AntiEdit, Decisions, LineEdit, LineId } from '../method/decisions.ts';

/** A line of the profile, or of the anti-profile. */
export interface ScoredSide {
  readonly side: 'ideal' | 'anti';
  readonly line: LineId;
}

/** `rule`: whether it counts, decides alone, or is struck. `points`: from 0; null for those proposed. */
export type LineScore = { readonly rule: 'counts' | 'alone' | 'struck' } | { readonly points: number | null };

/** Whether an edit changes anything; one that does not is not kept. */
export function saysSomething(edit: LineEdit | AntiEdit): boolean {
  const isReworded = 'wording' in edit && edit.wording !== null;
  return edit.struck || isReworded || edit.rule !== undefined || edit.points !== undefined;
}

/** The decisions with one line weighing otherwise. */
export function withLineScore(
  { lines, antiLines = [] }: Pick<Decisions, 'lines' | 'antiLines'>,
  { side, line }: ScoredSide,
  change: LineScore,
): Pick<Decisions, 'lines' | 'antiLines'> {
  if (side === 'ideal') {
    const before = lines.findLast((edit) => edit.line === line);
    const edit: LineEdit = { line, wording: before?.wording ?? null, ...weighed(before, change, 'must') };
    return { lines: replaced(lines, edit) };
  }
  const before = antiLines.findLast((edit) => edit.line === line);
  const edit: AntiEdit = { line, ...weighed(before, change, 'never') };
  return { lines, antiLines: replaced(antiLines, edit) };
}

/** The parts of an edit that are about weight; what holds anyway is left out. */
function weighed<Alone extends 'must' | 'never'>(
  before: { struck: boolean; rule?: Alone | 'counts'; points?: number } | undefined,
  change: LineScore,
  alone: Alone,
): { struck: boolean; rule?: Alone; points?: number } {
  const isRule = 'rule' in change;
  const struck = isRule ? change.rule === 'struck' : (before?.struck ?? false);
  const decides = isRule ? change.rule === 'alone' : before?.rule === alone;
  const points = isRule ? before?.points : (change.points ?? undefined);
  return { struck, ...(decides ? { rule: alone } : {}), ...(points === undefined ? {} : { points }) };
}

function replaced<Edit extends LineEdit | AntiEdit>(edits: readonly Edit[], edit: Edit): Edit[] {
  const others = edits.filter((other) => other.line !== edit.line);
  return saysSomething(edit) ? [...others, edit] : others;
}
