/* Customers that the list itself says have left. */
import type { CustomerList, NamedColumn } from '../table/list.ts';
import { foldWord } from './fold.ts';

export interface LostCustomers {
  /** The column that says so. */
  readonly column: string;
  readonly rows: readonly number[];
}

/** Fewer say nothing of what those who leave have in common. */
const fewestLost = 5;

/** Headers that ask whether a customer has left, in fold.ts's plain letters; the cell answers yes or no. */
const leavingHeaders = new Set([
  ...['churn', 'churned', 'churnlabel', 'churnvalue', 'churnflag', 'ischurned', 'exited', 'attrition'],
  ...['attritionflag', 'lost', 'lostcustomer', 'left', 'uppsagd', 'harsagtupp', 'forlorad', 'forloradkund'],
  ...['tappad', 'tappadkund', 'harslutat', 'slutat', 'avslutad'],
]);
/** Headers of a customer's state; the cell names it. */
const stateHeaders = new Set([
  ...['status', 'kundstatus', 'customerstatus', 'clientstatus', 'accountstatus', 'avtalsstatus'],
]);
const yes = new Set(['yes', 'ja', 'true', 'sant', 'y', 'j', '1', 'x']);
const leftWords = new Set([
  ...['churned', 'lost', 'cancelled', 'canceled', 'inactive', 'former', 'formercustomer', 'exited', 'left'],
  ...['terminated', 'attritedcustomer', 'inaktiv', 'tidigarekund', 'fdkund', 'exkund', 'forlorad'],
  ...['forloradkund', 'tappad', 'tappadkund', 'uppsagd', 'avslutad', 'slutat'],
]);

/**
 * The rows that a column named for it says have left, such as Churn: Yes or Kundstatus: Uppsagd; the first column that
 * says so of at least five customers, and not of all. null when none does.
 */
export function findLost(list: CustomerList): LostCustomers | null {
  for (const named of list.columns) {
    const rows = lostRows(named);
    if (rows.length >= fewestLost && rows.length < list.rowCount) return { column: named.name, rows };
  }
  return null;
}

function lostRows({ name, role, column }: NamedColumn): number[] {
  const header = foldWord(name).replace(/[_.]/g, '');
  const asks = leavingHeaders.has(header);
  if ((role !== null && role !== 'own') || (!asks && !stateHeaders.has(header))) return [];
  const rows: number[] = [];
  if (column.kind === 'number' && asks) {
    // A count of something lost is another matter.
    if (column.values.some((value) => !Number.isNaN(value) && value !== 0 && value !== 1)) return [];
    column.values.forEach((value, row) => {
      if (value === 1) rows.push(row);
    });
  } else if (column.kind === 'category') {
    const isLost = column.dictionary.map((text) => {
      const word = foldWord(text);
      return leftWords.has(word) || (asks && yes.has(word));
    });
    column.codes.forEach((code, row) => {
      if (isLost[code - 1] === true) rows.push(row);
    });
  }
  return rows;
}
