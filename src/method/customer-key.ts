import type { Column } from '../table/column.ts';
import { columnWithRole, type CustomerList } from '../table/list.ts';
import { textAt } from '../table/read.ts';
import type { CustomerRef } from './decisions.ts';

/** What each customer of a list is called; decoded one at a time, only when asked. */
export interface CustomerKeys {
  /** Finds the customer again in a newer list: its id, else its name, else "#" and the row counted from 1. */
  keyAt: (row: number) => string;
  /** What people call it: its name, else its id, else "#" and the row counted from 1. */
  nameAt: (row: number) => string;
}

/** Reads keys and names by the roles `id` and `name`. */
export function customerKeys(list: CustomerList): CustomerKeys {
  const id = columnWithRole(list, 'id')?.column;
  const name = columnWithRole(list, 'name')?.column;
  return {
    keyAt: (row) => wordAt(id, row) || wordAt(name, row) || `#${row + 1}`,
    nameAt: (row) => wordAt(name, row) || wordAt(id, row) || `#${row + 1}`,
  };
}

/** Customer numbers are often read as numbers. */
function wordAt(column: Column | undefined, row: number): string {
  switch (column?.kind) {
    case 'text':
    case 'category':
      return textAt(column, row).trim();
    case 'number': {
      const value = column.values[row] ?? NaN;
      return Number.isNaN(value) ? '' : String(value);
    }
    default:
      return '';
  }
}

/**
 * The row of each reference, or null when this list does not hold the customer. The row it names is tried first; only
 * when another customer stands there, all rows are searched by key, once for all references.
 */
export function findCustomers(
  rowCount: number,
  keys: CustomerKeys,
  references: readonly CustomerRef[],
): (number | null)[] {
  const found = references.map(({ row, key }) =>
    row >= 0 && row < rowCount && keys.keyAt(row) === key ? row : null,
  );
  const moved = new Map<string, number | null>();
  references.forEach(({ key }, index) => {
    if (found[index] === null) moved.set(key, null);
  });
  for (let row = 0; moved.size > 0 && row < rowCount; row++) {
    const key = keys.keyAt(row);
    if (moved.get(key) === null) moved.set(key, row);
  }
  return references.map(({ key }, index) => found[index] ?? moved.get(key) ?? null);
}
