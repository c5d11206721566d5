import type { Draft } from '../document/types.ts';
import { parseNumber } from '../table/number-text.ts';

/** What a draft needs before it can become a list. */
export type Missing = 'customers' | 'names' | 'numbers';

/**
 * What is missing before the six steps have something to go on: any customer at all, a name for any of them, or a column
 * that holds a number; null when nothing is. The first column names the customers.
 */
export function missingFrom({ columns, rows }: Draft): Missing | null {
  if (rows.every((row) => row.every((text) => text === ''))) return 'customers';
  if (rows.every(([name = '']) => name === '')) return 'names';
  const holdsNumber = (column: number): boolean =>
    rows.some((row) => parseNumber(row[column] ?? '', ',') !== null);
  return columns.some((_, column) => column > 0 && holdsNumber(column)) ? null : 'numbers';
}
