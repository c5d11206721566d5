import type { CustomerList, NamedColumn } from '../../table/list.ts';
import { compareCells, shownCell } from './compare-columns.ts';
import type { CustomerMatches } from './match-customers.ts';
import { namesOf } from './name-of.ts';
import {
  changeExamples,
  namedCustomers,
  type ChangedCell,
  type ChangedColumn,
  type ListComparison,
  type NamedCustomers,
} from './types.ts';

/** What is new, gone and changed between two lists whose customers have been found in each other. */
export function compareLists(
  older: CustomerList,
  newer: CustomerList,
  matches: CustomerMatches,
): ListComparison {
  const { newerOf, olderOf, by, alike } = matches;
  const gone = namedWhere(newerOf, (other) => other === -1, namesOf(older));
  const added = namedWhere(olderOf, (other) => other === -1, namesOf(newer));
  const pairs = pairColumns(older, newer);
  const touched = new Uint8Array(older.rowCount);
  const reread: string[] = [];
  const columns: ChangedColumn[] = [];
  const nameAt = namesOf(newer);
  for (const [was, is] of pairs) {
    const found = changedCells(was, is, newerOf, touched, nameAt);
    if (found === null) reread.push(is.name);
    else if (found.customers > 0) columns.push({ column: is.name, ...found });
  }
  const paired = new Set(pairs.flat());
  const unpaired = ({ columns: all }: CustomerList): readonly string[] =>
    all.filter((column) => !paired.has(column)).map(({ name }) => name);
  return {
    olderCustomers: older.rowCount,
    newerCustomers: newer.rowCount,
    matched: older.rowCount - gone.count,
    by,
    added,
    gone,
    alike,
    changed: {
      customers: touched.reduce((sum, one) => sum + one, 0),
      columns: columns.sort((a, b) => b.customers - a.customers),
    },
    columns: { added: unpaired(newer), gone: unpaired(older), reread },
  };
}

/** Rows for which the match passes, by name. */
export function namedWhere(
  matches: Int32Array,
  passes: (other: number) => boolean,
  nameAt: (row: number) => string,
): NamedCustomers {
  const first: string[] = [];
  let count = 0;
  matches.forEach((other, row) => {
    if (!passes(other)) return;
    count++;
    if (first.length < namedCustomers) first.push(nameAt(row));
  });
  return { count, first };
}

/** Columns by name; a column that was renamed is found by its meaning, unless several may have that. */
function pairColumns(
  older: CustomerList,
  newer: CustomerList,
): readonly (readonly [NamedColumn, NamedColumn])[] {
  const names = new Map(older.columns.map((column) => [column.name, column]));
  const taken = new Set(newer.columns.map(({ name }) => names.get(name)));
  return newer.columns.flatMap((is): (readonly [NamedColumn, NamedColumn])[] => {
    const was =
      names.get(is.name) ??
      older.columns.find(
        (column) => is.role !== null && is.role !== 'own' && column.role === is.role && !taken.has(column),
      );
    return was === undefined ? [] : [[was, is]];
  });
}

function changedCells(
  { column: was }: NamedColumn,
  { column: is }: NamedColumn,
  newerOf: Int32Array,
  touched: Uint8Array,
  nameAt: (row: number) => string,
): Omit<ChangedColumn, 'column'> | null {
  const isSame = compareCells(was, is);
  if (isSame === null) return null;
  const examples: ChangedCell[] = [];
  let customers = 0;
  newerOf.forEach((row, before) => {
    if (row === -1 || isSame(before, row)) return;
    customers++;
    touched[before] = 1;
    if (examples.length < changeExamples)
      examples.push({ customer: nameAt(row), before: shownCell(was, before), after: shownCell(is, row) });
  });
  return { customers, examples };
}
