/* A register of customers with the columns of another file that also has one row a customer. */
import { columnWithRole, type CustomerList } from '../../table/list.ts';
import { columnOf, type SourceTable } from '../rollup/source-table.ts';
import { listedRows } from '../rollup/types.ts';
import { codesOf } from './column-codes.ts';
import { gatherColumn } from './gather.ts';
import { matchKeys } from './match-keys.ts';
import { extendRegister, mergeColumns } from './merge-columns.ts';
import type { JoinReport, JoinSettings } from './types.ts';

export interface RegisterWithColumns {
  readonly list: CustomerList;
  readonly join: JoinReport;
  /** Rows of the other file that gave nothing, by reason; all others are used. */
  readonly left: readonly LeftAttached[];
}

/** `same-customer`: an earlier row told of the same customer. */
export interface LeftAttached {
  readonly reason: 'no-customer' | 'no-match' | 'same-customer';
  readonly rows: number;
  /** Row numbers in the file, the first of them. */
  readonly rowNumbers: readonly number[];
}

/**
 * Gives the customers of a register the columns of another file that also has one row a customer, such as a report of
 * sales per customer. Where a customer stands on several of its rows the first is taken, and `join.match.ambiguous`
 * tells; roll such a file up instead.
 */
export function attachColumns(
  register: SourceTable,
  other: SourceTable,
  join: JoinSettings,
): RegisterWithColumns {
  const { keys } = join;
  // Looked up from the register's side, so that a customer of several rows is told.
  const { parentRow, report } = matchKeys(
    { column: columnOf(register, keys.parent).column, rowNumbers: register.rowNumbers },
    { column: columnOf(other, keys.child).column, rowNumbers: other.rowNumbers },
    keys.kind,
    join.links.map(({ from, to }) => ({ from: to, to: from })),
  );
  const back = matchKeys(
    { column: columnOf(other, keys.child).column, rowNumbers: other.rowNumbers },
    { column: columnOf(register, keys.parent).column, rowNumbers: register.rowNumbers },
    keys.kind,
    join.links,
  );
  const cells = codesOf(columnOf(other, keys.child).column);
  const seen = new Uint8Array(cells.count + 1);
  const extra: number[] = [];
  for (let row = 0; join.unmatched === 'add' && row < other.rowCount; row++) {
    const code = cells.codes[row] ?? 0;
    if (code === 0 || (back.parentRow[row] ?? -1) >= 0 || seen[code] === 1) continue;
    seen[code] = 1;
    extra.push(row);
  }
  const taken = Int32Array.from([...parentRow, ...extra]);
  const added = extra.map((row) => cells.textOf(cells.codes[row] ?? 0));
  const name = columnWithRole(other, 'name');
  const names = name === undefined || name.name === keys.child ? null : gatherColumn(name.column, taken);
  const columns = other.columns
    .filter((column) => column.name !== keys.child)
    .map((named) => ({ ...named, column: gatherColumn(named.column, taken) }));
  const base = extendRegister(register, added, keys, names);
  const merged = mergeColumns(base, columns);
  return {
    list: { rowCount: taken.length, columns: merged.columns },
    join: {
      match: { ...back.report, ambiguous: report.ambiguous, ambiguousCount: report.ambiguousCount },
      added: extra.length,
      roleMoves: merged.roleMoves,
    },
    left: leftOf(other, taken, cells.codes, back.parentRow, join.unmatched),
  };
}

function leftOf(
  other: SourceTable,
  taken: Int32Array,
  codes: ArrayLike<number>,
  parentRow: Int32Array,
  unmatched: JoinSettings['unmatched'],
): readonly LeftAttached[] {
  const used = new Uint8Array(other.rowCount);
  for (const row of taken) if (row >= 0) used[row] = 1;
  const left = new Map<LeftAttached['reason'], { rows: number; rowNumbers: number[] }>();
  for (let row = 0; row < other.rowCount; row++) {
    if (used[row] === 1) continue;
    const isMissed = (parentRow[row] ?? -1) < 0 && unmatched === 'leave';
    const reason = codes[row] === 0 ? 'no-customer' : isMissed ? 'no-match' : 'same-customer';
    const known = left.get(reason) ?? { rows: 0, rowNumbers: [] };
    known.rows++;
    if (known.rowNumbers.length < listedRows) known.rowNumbers.push(other.rowNumbers[row] ?? 0);
    left.set(reason, known);
  }
  return [...left].map(([reason, rows]) => ({ reason, ...rows }));
}
