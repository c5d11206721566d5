/* A register of customers with the columns of another file that also has one row a customer. */
import { columnWithRole, type CustomerList } from '../../table/list.ts';
import type { Role } from '../../table/role.ts';
import { columnOf, type SourceTable } from '../rollup/source-table.ts';
import { codesOf } from './column-codes.ts';
import { gatherColumn } from './gather.ts';
import { keyCodesOf, matchKeys } from './match-keys.ts';
import { extendRegister, mergeColumns } from './merge-columns.ts';
import {
  attachReasons,
  listedKeys,
  type AttachReason,
  type AttachReport,
  type JoinSettings,
} from './types.ts';

export interface RegisterWithColumns {
  readonly list: CustomerList;
  readonly join: AttachReport;
}

/** What a customer pays or holds is said once, though the register has it on several rows. */
const amounts: ReadonlySet<Role | null> = new Set<Role | null>(['revenue', 'metric']);

/**
 * Gives the customers of a register the columns of another file that also has one row a customer, such as a report of
 * sales per customer. Where a customer stands on several of its rows the first is taken, and the others are left and
 * listed; roll such a file up instead.
 */
export function attachColumns(
  register: SourceTable,
  other: SourceTable,
  join: JoinSettings,
): RegisterWithColumns {
  const { keys } = join;
  const childKey = { column: columnOf(other, keys.child).column, rowNumbers: other.rowNumbers };
  const parentKey = { column: columnOf(register, keys.parent).column, rowNumbers: register.rowNumbers };
  // Looked up from the register's side, so that a customer of several rows is told.
  const backLinks = join.links.map(({ from, to }) => ({ from: to, to: from }));
  const { parentRow, report } = matchKeys(parentKey, childKey, keys.kind, backLinks);
  const back = matchKeys(childKey, parentKey, keys.kind, join.links);
  const keyOf = keyCodesOf(childKey.column, keys.kind);
  const extra = join.unmatched === 'add' ? unmatchedRows(keyOf, back.parentRow) : [];
  const taken = Int32Array.from([...parentRow, ...extra]);
  const once = withoutRepeats(taken, other.rowCount);
  const cells = codesOf(childKey.column);
  const added = extra.map((row) => cells.textOf(cells.codes[row] ?? 0));
  const name = columnWithRole(other, 'name');
  const names = name === undefined || name.name === keys.child ? null : gatherColumn(name.column, taken);
  const columns = other.columns
    .filter((column) => column.name !== keys.child)
    .map((named) => ({
      ...named,
      column: gatherColumn(named.column, amounts.has(named.role) ? once : taken),
    }));
  const base = extendRegister(register, added, keys, names);
  const merged = mergeColumns(base, columns);
  return {
    list: { rowCount: taken.length, columns: merged.columns },
    join: {
      match: { ...back.report, ambiguous: report.ambiguous, ambiguousCount: report.ambiguousCount },
      added: extra.length,
      roleMoves: merged.roleMoves,
      ...reportRows(other, taken, (row) => {
        if (keyOf[row] === 0) return 'no-customer';
        return join.unmatched === 'leave' && (back.parentRow[row] ?? -1) < 0 ? 'no-match' : 'same-customer';
      }),
    },
  };
}

/** The first row of each key that the register lacks. */
function unmatchedRows(keyOf: ArrayLike<number>, parentRow: Int32Array): readonly number[] {
  const seen = new Set<number>();
  const rows: number[] = [];
  for (let row = 0; row < parentRow.length; row++) {
    const key = keyOf[row] ?? 0;
    if (key === 0 || (parentRow[row] ?? -1) >= 0 || seen.has(key)) continue;
    seen.add(key);
    rows.push(row);
  }
  return rows;
}

/** The rows with each but once: missing from the second time on. */
function withoutRepeats(taken: Int32Array, count: number): Int32Array {
  const seen = new Uint8Array(count);
  return taken.map((row) => {
    if (row < 0 || seen[row] === 1) return -1;
    seen[row] = 1;
    return row;
  });
}

function reportRows(
  { fileName, rowCount, rowNumbers }: SourceTable,
  taken: Int32Array,
  reasonOf: (row: number) => AttachReason,
): Pick<AttachReport, 'fileName' | 'rowsRead' | 'rowsUsed' | 'left'> {
  const isUsed = new Uint8Array(rowCount);
  for (const row of taken) if (row >= 0) isUsed[row] = 1;
  const left = attachReasons.map((reason) => ({ reason, rows: 0, rowNumbers: [] as number[] }));
  let rowsUsed = 0;
  for (let row = 0; row < rowCount; row++) {
    const found = isUsed[row] === 1 ? undefined : left[attachReasons.indexOf(reasonOf(row))];
    if (found === undefined) rowsUsed++;
    else if (++found.rows <= listedKeys) found.rowNumbers.push(rowNumbers[row] ?? 0);
  }
  return { fileName, rowsRead: rowCount, rowsUsed, left: left.filter(({ rows }) => rows > 0) };
}
