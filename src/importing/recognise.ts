/* What each column probably means, from its header and its cells. Every guess can be changed by the user. */
import type { Role } from '../table/role.ts';
import {
  formatOfKind,
  isScaled,
  kindInRole,
  kindOfRole,
  naturalKind,
  shareOfDates,
  shareOfNumbers,
  sortOfColumn,
} from './cell-format.ts';
import { profileOf } from './column-profile.ts';
import { readHeader } from './header-text.ts';
import { matchRoles, type HeaderSort } from './match-header.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import type { CellFormat, ColumnPlan, GuessReason } from './types.ts';

export interface ColumnGuess {
  readonly plan: ColumnPlan;
  readonly reason: GuessReason;
}

interface Candidate {
  readonly source: number;
  readonly role: Role;
  readonly score: number;
  readonly reason: GuessReason;
}

const guesses = new WeakMap<RawTable, readonly ColumnGuess[]>();
/** Traits of one's own have few values: two at least, and so few that customers share them. */
const mostOwnValues = 30;

/** A plan for each column of the source. A role other than 'own' is given to the column that fits best. */
export function guessPlans(raw: RawTable): readonly ColumnPlan[] {
  return guessColumns(raw).map(({ plan }) => plan);
}

/** The plans with the reason for each; made once for a source. */
export function guessColumns(raw: RawTable): readonly ColumnGuess[] {
  const known = guesses.get(raw);
  if (known !== undefined) return known;
  const sorts = raw.columns.map((column) => sortOfColumn(column));
  const given = giveRoles(raw, sorts);
  const made = raw.columns.map((column, source) => {
    const candidate = given.get(source);
    const isContact = sorts[source] === 'contact';
    const role = candidate?.role ?? (isOwnTrait(raw, column, sorts[source]) ? 'own' : null);
    const plan = makePlan(raw, column, source, role, isContact ? 'leave' : 'keep');
    const reason: GuessReason =
      candidate?.reason ?? (isContact ? 'header' : role === null ? 'none' : 'values');
    return { plan, reason };
  });
  guesses.set(raw, made);
  return made;
}

/** The plan with another role and the format that fits it; null keeps the column under its natural kind. */
export function planWithRole(raw: RawTable, plan: ColumnPlan, role: Role | null): ColumnPlan {
  const column = raw.columns[plan.source];
  return column === undefined ? plan : makePlan(raw, column, plan.source, role, 'keep');
}

function makePlan(
  raw: RawTable,
  column: RawColumn,
  source: number,
  role: Role | null,
  use: 'keep' | 'leave',
): ColumnPlan {
  const kind = role === null ? naturalKind(column) : kindInRole(column, role);
  const format: CellFormat = formatOfKind(raw, column, kind);
  return { source, name: column.name, use, role, format };
}

/** Best match first; each column and each role is given once. */
function giveRoles(raw: RawTable, sorts: readonly HeaderSort[]): ReadonlyMap<number, Candidate> {
  const candidates = raw.columns
    .flatMap((column, source) => candidatesOf(column, source, sorts[source] ?? 'plain'))
    .sort((a, b) => b.score - a.score || a.source - b.source);
  const given = new Map<number, Candidate>();
  const taken = new Set<Role>();
  for (const candidate of candidates) {
    if (given.has(candidate.source) || taken.has(candidate.role)) continue;
    given.set(candidate.source, candidate);
    taken.add(candidate.role);
  }
  return given;
}

function candidatesOf(column: RawColumn, source: number, sort: HeaderSort): Candidate[] {
  if (sort === 'contact' || sort === 'never') return [];
  if (sort === 'organisationNumber') return [{ source, role: 'id', score: 1, reason: 'header' }];
  const matches = matchRoles(readHeader(column.name), isScaled(column)).flatMap(({ role, score }) => {
    const reason = reasonFor(column, role);
    return reason === null ? [] : [{ source, role, score, reason }];
  });
  if (sort === 'plain' && isNearUniqueWords(column)) {
    matches.push({ source, role: 'name', score: 0.5, reason: 'values' });
  }
  return matches;
}

/** Whether the cells can bear the role that the header names: 'header' when they neither speak for nor against it. */
function reasonFor(column: RawColumn, role: Role): GuessReason | null {
  switch (kindOfRole(role)) {
    case 'number':
      return shareOfNumbers(column) >= 0.5 || kindInRole(column, role) === 'category'
        ? 'header-and-values'
        : null;
    case 'date':
      return shareOfDates(column) >= 0.5 ? 'header-and-values' : null;
    case 'text':
      return role === 'name' && shareOfNumbers(column) > 0.5 ? null : 'header';
    case 'category':
      return role.startsWith('buyer.') && shareOfNumbers(column) > 0.5 ? null : 'header';
  }
}

/** Nearly every row has its own words, as names have: letters, and no codes with digits in most of them. */
function isNearUniqueWords(column: RawColumn): boolean {
  const { spread } = profileOf(column.cells);
  if (spread.length < 3 || new Set(spread).size < spread.length * 0.9) return false;
  const isCode = /\d{3}|\d\p{L}|\p{L}\d/u;
  const worded = spread.filter((cell) => /\p{L}{2}/u.test(cell) && !isCode.test(cell));
  return worded.length > spread.length * 0.8;
}

function isOwnTrait(raw: RawTable, column: RawColumn, sort: HeaderSort | undefined): boolean {
  if (sort !== 'plain' || naturalKind(column) !== 'category') return false;
  const { distinct } = profileOf(column.cells);
  return distinct >= 2 && distinct <= Math.min(mostOwnValues, raw.rowCount / 2);
}
