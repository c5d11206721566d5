/* Rows of one customer made one row, as the user has decided. */
import type { Column } from '../../table/column.ts';
import { ExactSum } from '../../table/exact-sum.ts';
import { columnWithRole, type CustomerList, type NamedColumn } from '../../table/list.ts';
import { isMissing, numberAt, numbersOf } from '../../table/read.ts';
import type { Role } from '../../table/role.ts';
import { cellText } from '../joining/cell-text.ts';
import { gatherColumn } from '../joining/gather.ts';
import { medianOf } from '../rollup/middle.ts';
import type { MergeAmounts, MergeChoice, MergeConflict } from './types.ts';

export interface MergedCustomers {
  readonly list: CustomerList;
  /** For each row of the merged list, the row of the old list that it stands for; its main row when it was merged. */
  readonly rows: Int32Array;
  /** Rows that are gone. */
  readonly mergedRows: number;
  /** Cells that the rows did not agree on; at most `listedConflicts`, with the full count beside. */
  readonly conflicts: readonly MergeConflict[];
  readonly conflictCount: number;
}

/** Most conflicts listed one by one. */
export const listedConflicts = 1000;

/**
 * The list with the rows of each choice as one, at the place of the first. Choices that share a row are one customer;
 * then amounts are summed if any of them says so. The main row is the one with the highest revenue, else metric, else
 * the first: it says what rows disagree on; blanks are filled from the others. With 'sum', revenue, metric and the
 * columns named in `add` are summed and margin is weighed by revenue (a margin that is no share is summed). Always:
 * the earliest customer since, the longest relationship, the median of days to close.
 */
export function mergeCustomers(
  list: CustomerList,
  choices: readonly MergeChoice[],
  add: readonly string[] = [],
): MergedCustomers {
  const groups = joinChoices(list.rowCount, choices);
  const gone = new Uint8Array(list.rowCount);
  for (const { rows } of groups) for (const row of rows.slice(1)) gone[row] = 1;
  const kept = Int32Array.from(Array.from(gone.keys()).filter((row) => gone[row] === 0));
  const placeOf = new Map<number, number>();
  kept.forEach((row, place) => placeOf.set(row, place));
  const ranked = groups.map(({ rows, amounts }) => {
    return { rows: mainFirst(list, rows), amounts, place: placeOf.get(rows[0] ?? 0) ?? 0 };
  });
  const main = kept.slice();
  for (const { place, rows } of ranked) main[place] = rows[0] ?? 0;
  const conflicts: Conflicts = { listed: [], count: 0 };
  const columns = list.columns.map((named) => mergeColumn(list, named, main, ranked, add, conflicts));
  return {
    list: { rowCount: kept.length, columns },
    rows: main,
    mergedRows: list.rowCount - kept.length,
    conflicts: conflicts.listed,
    conflictCount: conflicts.count,
  };
}

interface Conflicts {
  readonly listed: MergeConflict[];
  count: number;
}

export interface JoinedRows {
  readonly rows: readonly number[];
  readonly amounts: MergeAmounts;
}

interface PlacedGroup extends JoinedRows {
  readonly place: number;
}

/** Choices that share a row become one customer; its rows in the order of the list, which has `rowCount` of them. */
export function joinChoices(rowCount: number, choices: readonly MergeChoice[]): readonly JoinedRows[] {
  const groupOf = new Map<number, Set<number>>();
  const summed = new Set<number>();
  for (const { rows, amounts } of choices) {
    const joined = new Set<number>();
    for (const row of rows) {
      if (row < 0 || row >= rowCount) continue;
      for (const other of groupOf.get(row) ?? [row]) joined.add(other);
    }
    for (const row of joined) groupOf.set(row, joined);
    const [first] = joined;
    if (amounts === 'sum' && first !== undefined) summed.add(first);
  }
  return [...new Set(groupOf.values())]
    .filter((rows) => rows.size > 1)
    .map((rows) => ({
      rows: [...rows].sort((a, b) => a - b),
      amounts: [...rows].some((row) => summed.has(row)) ? ('sum' as const) : ('once' as const),
    }));
}

/** The main row first, the others in their order. */
function mainFirst(list: CustomerList, rows: readonly number[]): readonly number[] {
  const size = columnWithRole(list, 'revenue') ?? columnWithRole(list, 'metric');
  if (size === undefined) return rows;
  const sizeOf = (row: number): number => {
    const value = numberAt(size.column, row);
    return Number.isNaN(value) ? -Infinity : value;
  };
  const main = rows.reduce((best, row) => (sizeOf(row) > sizeOf(best) ? row : best), rows[0] ?? 0);
  return [main, ...rows.filter((row) => row !== main)];
}

function mergeColumn(
  list: CustomerList,
  named: NamedColumn,
  main: Int32Array,
  groups: readonly PlacedGroup[],
  add: readonly string[],
  conflicts: Conflicts,
): NamedColumn {
  const { name, role, column } = named;
  const source = main.slice();
  const values = new Map<number, number>();
  for (const { place, rows, amounts } of groups) {
    const filled = rows.filter((row) => !isMissing(column, row));
    source[place] = filled[0] ?? rows[0] ?? 0;
    if (filled.length < 2) continue;
    const value = amountOf(list, named, rows, filled, amounts, add.includes(name));
    if (value !== null) values.set(place, value);
    else noteConflict(named, place, filled, conflicts);
  }
  const gathered = gatherColumn(column, source);
  const numbers = numbersOf(gathered);
  if (numbers !== undefined) for (const [place, value] of values) numbers[place] = value;
  return { name, role, column: gathered };
}

/** What the numbers of one customer come to; null where the main row decides. */
function amountOf(
  list: CustomerList,
  { role, column }: NamedColumn,
  rows: readonly number[],
  filled: readonly number[],
  amounts: MergeAmounts,
  isAdded: boolean,
): number | null {
  const numbers = numbersOf(column);
  if (numbers === undefined) return null;
  const taken = filled.map((row) => numbers[row] ?? NaN);
  if (role === 'customerSince') return Math.min(...taken);
  if (role === 'relationship') return Math.max(...taken);
  if (role === 'daysToClose') return medianOf(Float64Array.from(taken));
  if (amounts === 'once') return null;
  if (role === 'margin') return marginOf(list, column, rows, taken);
  return isAdded || summedRoles.has(role) ? sumOf(taken) : null;
}

const summedRoles: ReadonlySet<Role | null> = new Set<Role | null>(['revenue', 'metric']);

/** Shares weighed by revenue, over the rows that have both; amounts summed. */
function marginOf(
  list: CustomerList,
  column: Column,
  rows: readonly number[],
  taken: readonly number[],
): number | null {
  const isShare = column.kind === 'number' && (column.unit === '%' || column.unit === null);
  if (!isShare || taken.some((value) => Math.abs(value) > 100)) return sumOf(taken);
  const revenue = columnWithRole(list, 'revenue');
  if (revenue === undefined) return null;
  const both = rows.filter((row) => !isMissing(column, row) && !isMissing(revenue.column, row));
  const weight = sumOf(both.map((row) => numberAt(revenue.column, row)));
  if (!(weight > 0)) return null;
  return sumOf(both.map((row) => numberAt(revenue.column, row) * numberAt(column, row))) / weight;
}

function sumOf(values: readonly number[]): number {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.total;
}

/** The number and the name always may differ: that the rows are one customer is what the user has said. */
function noteConflict(
  { name, role, column }: NamedColumn,
  place: number,
  filled: readonly number[],
  conflicts: Conflicts,
): void {
  if (role === 'id' || role === 'name') return;
  const values = [...new Set(filled.map((row) => cellText(column, row)))];
  if (values.length < 2) return;
  if (++conflicts.count > listedConflicts) return;
  conflicts.listed.push({ column: name, row: place, values, taken: cellText(column, filled[0] ?? 0) });
}
