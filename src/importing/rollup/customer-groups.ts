/* Which customer each row belongs to. */
import { codesOf, type ColumnCodes } from '../joining/column-codes.ts';
import { followMerges, indexMerges } from '../variants/follow-merges.ts';
import type { ValueMerge } from '../variants/types.ts';
import { columnOf, type SourceTable } from './source-table.ts';
import type { RollUpSettings } from './types.ts';

/** Customers count from 1, in the order in which they first come in the file; 0 is a row without one. */
export interface CustomerGroups {
  readonly codes: Uint32Array;
  readonly count: number;
  /** 1 for rows whose customer was looked for in another file and not found; null when none was looked for. */
  readonly unmatched: Uint8Array | null;
  /** The cell that names the customer: its number or its name. */
  readonly keyOf: (customer: number) => string;
}

/** Rows by the column that tells customers apart, with the spellings that the user has said are the same. */
export function groupByCustomer(
  table: SourceTable,
  { fields, key, sameCustomers }: Pick<RollUpSettings, 'fields' | 'key' | 'sameCustomers'>,
): CustomerGroups {
  const name = fields[key];
  if (name === undefined) throw new RangeError(`no column for ${key}`);
  const cells = codesOf(columnOf(table, name).column);
  const same = sameAs(cells, sameCustomers);
  const customerOf = new Uint32Array(cells.count + 1);
  const cellOf: number[] = [0];
  const codes = new Uint32Array(table.rowCount);
  for (let row = 0; row < codes.length; row++) {
    const cell = same[cells.codes[row] ?? 0] ?? 0;
    if (cell === 0) continue;
    let customer = customerOf[cell] ?? 0;
    if (customer === 0) {
      customer = cellOf.push(cell) - 1;
      customerOf[cell] = customer;
    }
    codes[row] = customer;
  }
  const mergeOf = indexMerges(sameCustomers);
  return {
    codes,
    count: cellOf.length - 1,
    unmatched: null,
    keyOf: (customer) => followMerges(cells.textOf(cellOf[customer] ?? 0), mergeOf),
  };
}

/** For each code, the code that stands for it and all that are the same. */
function sameAs(cells: ColumnCodes, merges: readonly ValueMerge[]): Uint32Array {
  const same = Uint32Array.from({ length: cells.count + 1 }, (_, code) => code);
  if (merges.length === 0) return same;
  const mergeOf = indexMerges(merges);
  const codeOf = new Map<string, number>();
  for (let code = 1; code <= cells.count; code++) {
    const target = followMerges(cells.textOf(code), mergeOf);
    const known = codeOf.get(target);
    if (known === undefined) codeOf.set(target, code);
    else same[code] = known;
  }
  return same;
}
