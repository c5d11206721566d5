/* Order lines summed onto their orders, so that an order's own columns (date, freight) are counted once. */
import { ExactSum } from '../../table/exact-sum.ts';
import type { NamedColumn } from '../../table/list.ts';
import { numbersOf } from '../../table/read.ts';
import { groupRows, type GroupedRows } from '../rollup/group-rows.ts';
import { readMoneyOfRows } from '../rollup/row-money.ts';
import { columnOf, type SourceTable } from '../rollup/source-table.ts';
import { listedRows, type RowFields } from '../rollup/types.ts';
import type { Conversion } from '../currency/types.ts';
import { matchKeys } from './match-keys.ts';
import type { JoinKeys, KeyLink, MatchReport } from './types.ts';

export interface LinesSettings {
  readonly keys: JoinKeys;
  readonly links: readonly KeyLink[];
  /** Meanings of the lines' columns: amount, or price, quantity and discount; profit, cost or margin. */
  readonly fields: RowFields;
  readonly conversion: Conversion | null;
  /** Names of the columns that the orders get. */
  readonly names: { readonly amount: string; readonly profit: string; readonly quantity: string };
}

export interface LinesReport {
  readonly fileName: string;
  /** rowsRead = rowsUsed + withoutOrder + withoutAmount. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** Lines whose order is blank or not among the orders. */
  readonly withoutOrder: {
    readonly rows: number;
    readonly amount: number;
    readonly rowNumbers: readonly number[];
  };
  /** Lines that say no amount, or one in a currency without a rate. */
  readonly withoutAmount: { readonly rows: number; readonly rowNumbers: readonly number[] };
  /** Exact sum of the amounts used; null when the lines have none. */
  readonly amount: number | null;
  readonly match: MatchReport;
}

export interface OrdersWithLines {
  readonly orders: SourceTable;
  /** The new columns by meaning, to be used as fields of the orders. */
  readonly fields: RowFields;
  readonly report: LinesReport;
}

/**
 * The orders with the sums of their lines as new columns; an order without lines has none. Refuses as readMoneyOfRows
 * does.
 */
export function sumLinesOntoOrders(
  lines: SourceTable,
  orders: SourceTable,
  settings: LinesSettings,
): OrdersWithLines {
  const { keys, links, fields, conversion, names } = settings;
  const { parentRow, report: match } = matchKeys(
    { column: columnOf(lines, keys.child).column, rowNumbers: lines.rowNumbers },
    { column: columnOf(orders, keys.parent).column, rowNumbers: orders.rowNumbers },
    keys.kind,
    links,
  );
  const money = readMoneyOfRows(lines, fields, conversion);
  const quantity =
    fields.quantity === undefined ? undefined : numbersOf(columnOf(lines, fields.quantity).column);
  const grouped = groupRows(
    parentRow.map((row) => row + 1),
    orders.rowCount,
  );
  const added: NamedColumn[] = [];
  const given: Partial<Record<'amount' | 'profit' | 'quantity', string>> = {};
  const add = (
    meaning: 'amount' | 'profit' | 'quantity',
    values: Float64Array | null,
    unit: string | null,
  ): void => {
    if (values === null) return;
    const name = freeName(orders, names[meaning]);
    given[meaning] = name;
    added.push({ name, role: null, column: { kind: 'number', values: sumGroups(values, grouped), unit } });
  };
  add('amount', money.amount, money.unit);
  add('profit', money.profit, money.unit);
  add('quantity', quantity ?? null, null);
  return {
    orders: { ...orders, columns: [...orders.columns, ...added] },
    fields: given,
    report: { fileName: lines.fileName, ...judgeLines(lines, parentRow, money.amount), match },
  };
}

function judgeLines(
  lines: SourceTable,
  parentRow: Int32Array,
  amount: Float64Array | null,
): Omit<LinesReport, 'fileName' | 'match'> {
  const lost: number[] = [];
  const blank: number[] = [];
  const used = new ExactSum();
  const lostAmount = new ExactSum();
  let lostRows = 0;
  let blankRows = 0;
  for (let row = 0; row < lines.rowCount; row++) {
    const value = amount === null ? 0 : (amount[row] ?? NaN);
    const number = lines.rowNumbers[row] ?? 0;
    if ((parentRow[row] ?? -1) < 0) {
      if (++lostRows <= listedRows) lost.push(number);
      if (!Number.isNaN(value)) lostAmount.add(value);
    } else if (Number.isNaN(value)) {
      if (++blankRows <= listedRows) blank.push(number);
    } else used.add(value);
  }
  return {
    rowsRead: lines.rowCount,
    rowsUsed: lines.rowCount - lostRows - blankRows,
    withoutOrder: { rows: lostRows, amount: lostAmount.total, rowNumbers: lost },
    withoutAmount: { rows: blankRows, rowNumbers: blank },
    amount: amount === null ? null : used.total,
  };
}

/** Exact sums by group; NaN for a group without values. */
function sumGroups(values: Float64Array, { starts, rows }: GroupedRows): Float64Array {
  const sum = new ExactSum();
  return Float64Array.from({ length: starts.length - 2 }, (_, group) => {
    sum.clear();
    let filled = 0;
    const end = starts[group + 2] ?? 0;
    for (let at = starts[group + 1] ?? 0; at < end; at++) {
      const value = values[rows[at] ?? 0] ?? NaN;
      if (Number.isNaN(value)) continue;
      sum.add(value);
      filled++;
    }
    return filled === 0 ? NaN : sum.total;
  });
}

function freeName(table: SourceTable, name: string): string {
  const taken = new Set(table.columns.map((column) => column.name));
  let free = name;
  for (let copy = 2; taken.has(free); copy++) free = `${name} (${copy})`;
  return free;
}
