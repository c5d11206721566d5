/* Two finished profiles side by side, line by line. Both are aggregates, so nothing here can name a customer. */
import type { LineId } from '../method/decisions.ts';
import { shiftOf, type EvidenceShift } from '../method/evidence-shift.ts';
import type { TraitValue } from '../method/results.ts';
import { valueKey } from '../method/value-tally.ts';
import type { FinishedLine, Profile } from './types.ts';

/**
 * What became of a line: it is `new` or `gone`; its value is another (`other`); its range has `moved`; or it says the
 * same as before.
 */
export type LineFate = 'new' | 'gone' | 'other' | 'moved' | 'same';
/** Where a range went: both ends up or down, or it holds more or less than before. */
export type RangeMove = 'up' | 'down' | 'wider' | 'narrower';

export interface LineChange {
  readonly line: LineId;
  readonly section: FinishedLine['section'];
  readonly before: FinishedLine | null;
  readonly after: FinishedLine | null;
  readonly fate: LineFate;
  readonly move: RangeMove | null;
  /** Of a line that says the same; null for others, and when nobody had answered. */
  readonly evidence: EvidenceShift | null;
  /** The owner's own words are others than before. */
  readonly isReworded: boolean;
}

/** What the profiles rest on that is not the same in both. */
export type BasisField = 'goal' | 'metric' | 'focus' | 'bounds' | 'best' | 'customers';

export interface ProfileComparison {
  /** In the order of the newer profile, each line that is gone after those of its section. */
  readonly lines: readonly LineChange[];
  readonly basis: readonly BasisField[];
  /** Lines by what became of them, and of those in both, how their evidence has changed. */
  readonly counts: Readonly<Record<LineFate | 'stronger' | 'weaker', number>>;
}

/**
 * Compares an earlier profile with a later one. Lines are matched by what they are about; texts are the same when they
 * differ only in case or space, ranges when both ends are and no other unit is named. See `shiftOf` for stronger and weaker.
 */
export function compareProfiles(before: Profile, after: Profile): ProfileComparison {
  const older = new Map(before.lines.map((line) => [line.line, line]));
  const newer = new Map(after.lines.map((line) => [line.line, line]));
  const sections = ['company', 'buyer'] as const;
  const lines = sections.flatMap((section) => [
    ...after.lines
      .filter((line) => line.section === section)
      .map((line) => changeOf(older.get(line.line) ?? null, line)),
    ...before.lines
      .filter((line) => line.section === section && !newer.has(line.line))
      .map((line) => changeOf(line, null)),
  ]);
  const count = (is: (change: LineChange) => boolean): number => lines.filter(is).length;
  const fates = (fate: LineFate): number => count((change) => change.fate === fate);
  return {
    lines,
    basis: basisChanges(before.basis, after.basis),
    counts: {
      new: fates('new'),
      gone: fates('gone'),
      other: fates('other'),
      moved: fates('moved'),
      same: fates('same'),
      stronger: count(({ evidence }) => evidence?.direction === 'stronger'),
      weaker: count(({ evidence }) => evidence?.direction === 'weaker'),
    },
  };
}

function changeOf(before: FinishedLine | null, after: FinishedLine): LineChange;
function changeOf(before: FinishedLine, after: FinishedLine | null): LineChange;
function changeOf(before: FinishedLine | null, after: FinishedLine | null): LineChange {
  const one = after ?? before;
  if (one === null) throw new Error('A change is of at least one line');
  const about = { line: one.line, section: one.section, before, after };
  if (before === null || after === null)
    return {
      ...about,
      fate: before === null ? 'new' : 'gone',
      move: null,
      evidence: null,
      isReworded: false,
    };
  const fate = fateOf(before.value, after.value);
  return {
    ...about,
    ...fate,
    // Of another value, or another range, the evidence is about something else.
    evidence: fate.fate === 'same' ? shiftOf(before, after) : null,
    isReworded: before.wording !== after.wording,
  };
}

function fateOf(before: TraitValue, after: TraitValue): Pick<LineChange, 'fate' | 'move'> {
  // A list that names no unit says nothing of it.
  const isUnit = (one: string | null, other: string | null): boolean =>
    one === null || other === null || one === other;
  if (before.kind === 'range' && after.kind === 'range' && isUnit(before.unit, after.unit)) {
    const move = moveOf(before, after);
    return { fate: move === null ? 'same' : 'moved', move };
  }
  const isSame = before.kind !== 'range' && valueKey(before) === valueKey(after);
  return { fate: isSame ? 'same' : 'other', move: null };
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

function moveOf(before: Ends, after: Ends): RangeMove | null {
  const low = Math.sign(after.low - before.low);
  const high = Math.sign(after.high - before.high);
  if (low === 0 && high === 0) return null;
  if (low >= 0 && high >= 0) return 'up';
  if (low <= 0 && high <= 0) return 'down';
  return low < 0 ? 'wider' : 'narrower';
}

function basisChanges(before: Profile['basis'], after: Profile['basis']): readonly BasisField[] {
  const same: Record<BasisField, boolean> = {
    goal: JSON.stringify(before.goal) === JSON.stringify(after.goal),
    metric: before.metric === after.metric,
    focus: before.focus === after.focus,
    bounds: before.focusFrom === after.focusFrom && before.focusBelow === after.focusBelow,
    best: before.best === after.best,
    customers: before.customers === after.customers,
  };
  return (Object.keys(same) as BasisField[]).filter((field) => !same[field]);
}
