/* What each column probably means, from its header, the other headers and its cells. Every guess can be changed. */
import type { DateOrder } from '../table/date-text.ts';
import type { Role } from '../table/role.ts';
import { formatOfKind, kindInRole, naturalKind, sortOfColumn } from './cell-format.ts';
import { profileOf } from './column-profile.ts';
import { isRepeating } from './column-values.ts';
import { orderOfDates } from './date-order.ts';
import { readHeader } from './header-text.ts';
import { sortOfHeader, type HeaderSort } from './match-header.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';
import { findCandidates, type Candidate } from './role-candidates.ts';
import type { CellFormat, ColumnDoubt, ColumnPlan, GuessReason } from './types.ts';

export interface ColumnGuess {
  readonly plan: ColumnPlan;
  readonly reason: GuessReason;
  /** What the user should be asked, because header and cells do not tell. */
  readonly doubt: ColumnDoubt | null;
}

const guesses = new WeakMap<ReadTable, readonly ColumnGuess[]>();
/** Traits of one's own have few values: two at least, and so few that customers share them. */
const mostOwnValues = 30;
/** Longer values are remarks or pictures, and no traits. */
const mostOwnChars = 80;

/** A plan for each column of the source. A role other than 'own' is given to the column that fits best. */
export function guessPlans(table: ReadTable): readonly ColumnPlan[] {
  return guessColumns(table).map(({ plan }) => plan);
}

/** The plans with the reason and the doubt of each; made once for a source. */
export function guessColumns(table: ReadTable): readonly ColumnGuess[] {
  const known = guesses.get(table);
  if (known !== undefined) return known;
  const sorts = table.columns.map((column) => sortOfColumn(column));
  const given = giveRoles(table, sorts);
  const made = table.columns.map((column, source): ColumnGuess => {
    const candidate = given.get(source);
    const isContact = sorts[source] === 'contact';
    const role = candidate === undefined ? ownRole(table, column, sorts[source]) : candidate.role;
    const plan = makePlan(table, column, source, role, isContact ? 'leave' : 'keep');
    const isTold = isContact && sortOfHeader(readHeader(column.name)) !== 'contact';
    const without: GuessReason =
      isContact && !isTold ? 'header' : isTold || role !== null ? 'values' : 'none';
    return {
      plan,
      reason: candidate?.reason ?? without,
      doubt: orderDoubt(table, column, plan) ?? candidate?.doubt ?? null,
    };
  });
  guesses.set(table, made);
  return made;
}

/** The plan with another role and the format that fits it; null keeps the column under its natural kind. */
export function planWithRole(table: ReadTable, plan: ColumnPlan, role: Role | null): ColumnPlan {
  const column = table.columns[plan.source];
  return column === undefined ? plan : makePlan(table, column, plan.source, role, 'keep');
}

/** The plan with dates read in this order; a column of something else stays as it is. */
export function planWithOrder(plan: ColumnPlan, order: DateOrder): ColumnPlan {
  return plan.format.kind === 'date' ? { ...plan, format: { kind: 'date', order } } : plan;
}

/** What is still to be asked under this plan: the doubt of the guess, until the plan says something else. */
export function doubtOf(guess: ColumnGuess, plan: ColumnPlan): ColumnDoubt | null {
  const orderOf = ({ format }: ColumnPlan): DateOrder | null =>
    format.kind === 'date' ? format.order : null;
  const isGuess =
    plan.role === guess.plan.role && plan.use === guess.plan.use && orderOf(plan) === orderOf(guess.plan);
  return isGuess ? guess.doubt : null;
}

function makePlan(
  table: ReadTable,
  column: ReadColumn,
  source: number,
  role: Role | null,
  use: 'keep' | 'leave',
): ColumnPlan {
  const kind = role === null ? naturalKind(column) : kindInRole(column, role);
  const format: CellFormat =
    kind === 'date' ? { kind, order: orderOfDates(table, column).order } : formatOfKind(table, column, kind);
  return { source, name: column.name, use, role, format };
}

function orderDoubt(table: ReadTable, column: ReadColumn, { format, use }: ColumnPlan): ColumnDoubt | null {
  if (format.kind !== 'date' || use === 'leave') return null;
  const { order, other } = orderOfDates(table, column);
  return other === null ? null : { kind: 'date-order', orders: [order, other] };
}

/** Best match first; each column and each role is given once. */
function giveRoles(table: ReadTable, sorts: readonly HeaderSort[]): ReadonlyMap<number, Candidate> {
  const candidates = findCandidates(table, sorts);
  const given = assign(candidates);
  if (!customersRepeat(table, given)) return given;
  // A day of an order or deal is no day of a customer that has several of them, and a customer that comes again does
  // so with its name: words that are others on each row say something else.
  return assign(
    candidates.filter(({ role, isOfRow, reason }) => {
      if (role === 'customerSince') return !isOfRow;
      return role !== 'name' || reason !== 'values';
    }),
  );
}

function assign(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const given = new Map<number, Candidate>();
  const taken = new Set<Role>();
  for (const candidate of candidates) {
    const { source, role } = candidate;
    if (given.has(source) || (role !== null && taken.has(role))) continue;
    given.set(source, candidate);
    if (role !== null) taken.add(role);
  }
  return given;
}

function customersRepeat(table: ReadTable, given: ReadonlyMap<number, Candidate>): boolean {
  const held = (wanted: Role): ReadColumn | undefined =>
    table.columns.find((_, source) => given.get(source)?.role === wanted);
  const key = held('id') ?? held('name');
  return key !== undefined && isRepeating(key);
}

function ownRole(table: ReadTable, column: ReadColumn, sort: HeaderSort | undefined): Role | null {
  if (sort !== 'plain' || naturalKind(column) !== 'category') return null;
  const { distinct, different } = profileOf(column);
  if (distinct < 2 || distinct > Math.min(mostOwnValues, table.rowCount / 2)) return null;
  return different.every((value) => value.length <= mostOwnChars) ? 'own' : null;
}
