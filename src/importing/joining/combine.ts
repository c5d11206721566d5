/* Up to three files made into one customer list: a register, deals or orders, and order lines. */
import type { CustomerList } from '../../table/list.ts';
import { refuse } from '../../table/problem.ts';
import { rollUp } from '../rollup/roll-up.ts';
import type { SourceTable } from '../rollup/source-table.ts';
import type { RollUpReport, RollUpSettings } from '../rollup/types.ts';
import { attachColumns } from './attach-columns.ts';
import { sumLinesOntoOrders, type LinesReport, type LinesSettings } from './lines-to-orders.ts';
import { rollUpOntoRegister } from './onto-register.ts';
import type { AttachReport, JoinReport, JoinSettings } from './types.ts';

/** How the files become one list, by their places among the files; small, and can cross to the main thread. */
export interface CombinePlan {
  /** One row a customer; null when the rows alone tell of customers. */
  readonly register: number | null;
  /** Deals, orders or invoices; or lines that name their customer. */
  readonly rows: { readonly table: number; readonly settings: RollUpSettings } | null;
  /** Lines that are summed onto the orders in `rows`; their amounts become those of the orders. */
  readonly lines: { readonly table: number; readonly settings: LinesSettings } | null;
  /** How rows find their customer in the register. */
  readonly join: JoinSettings | null;
  /** Other files with one row a customer, whose columns the register gets. */
  readonly attached: readonly { readonly table: number; readonly join: JoinSettings }[];
}

export interface Combined {
  readonly list: CustomerList;
  /** For each customer its row number in the register, or that of its first row; 0 when it was added to the register. */
  readonly rowNumbers: Uint32Array;
  /** Companies of the rows that never bought; null when a register was joined, which holds them. */
  readonly neverBought: CustomerList | null;
  readonly rollUp: RollUpReport | null;
  readonly lines: LinesReport | null;
  readonly join: JoinReport | null;
  readonly attached: readonly AttachReport[];
}

/**
 * One list from the files. Refuses as readMoneyOfRows does, and with 'nothing-to-combine' when the plan has neither a
 * register nor rows. `standsFor` is as rollUpOntoRegister takes it.
 */
export function combine(
  tables: readonly SourceTable[],
  plan: CombinePlan,
  standsFor: Int32Array | null = null,
): Combined {
  const register = plan.register === null ? null : tableAt(tables, plan.register);
  const lines =
    plan.lines === null || plan.rows === null
      ? null
      : sumLinesOntoOrders(
          tableAt(tables, plan.lines.table),
          tableAt(tables, plan.rows.table),
          plan.lines.settings,
        );
  const none = { neverBought: null, rollUp: null, join: null };
  const rolled = combineRows(tables, plan, register, lines?.orders ?? null, standsFor);
  const base =
    rolled ?? (register === null ? null : { ...none, list: register, rowNumbers: register.rowNumbers });
  if (base === null) throw refuse('nothing-to-combine');
  let { list, rowNumbers } = base;
  const attached: AttachReport[] = [];
  for (const { table, join } of plan.attached) {
    const widened = attachColumns({ ...list, fileName: '', rowNumbers }, tableAt(tables, table), join);
    ({ list } = widened);
    rowNumbers = numbersOf(list.rowCount, rowNumbers);
    attached.push(widened.join);
  }
  return { ...base, list, rowNumbers, lines: lines?.report ?? null, attached };
}

/** The numbers known, and 0 for the rows after them. */
function numbersOf(rows: number, known: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(rows);
  numbers.set(known);
  return numbers;
}

function combineRows(
  tables: readonly SourceTable[],
  { rows, join, lines }: CombinePlan,
  register: SourceTable | null,
  orders: SourceTable | null,
  standsFor: Int32Array | null,
): Pick<Combined, 'list' | 'rowNumbers' | 'neverBought' | 'rollUp' | 'join'> | null {
  if (rows === null) return null;
  const table = lines === null ? tableAt(tables, rows.table) : (orders ?? tableAt(tables, rows.table));
  if (register === null || join === null) {
    const { report, ...rolled } = rollUp(table, rows.settings);
    return { ...rolled, rollUp: report, join: null };
  }
  const joined = rollUpOntoRegister(register, table, rows.settings, join, standsFor);
  const rowNumbers = numbersOf(joined.list.rowCount, register.rowNumbers);
  return { ...joined, rowNumbers, neverBought: null };
}

function tableAt(tables: readonly SourceTable[], index: number): SourceTable {
  const table = tables[index];
  if (table === undefined) throw new RangeError(`no file ${index}`);
  return table;
}
