import type { Column } from '../../table/column.ts';
import { numberAt, textAt } from '../../table/read.ts';

/** The cell as text; numbers, and days since 1970, as JavaScript writes them; '' when missing. */
export function cellText(column: Column, row: number): string {
  if (column.kind === 'text' || column.kind === 'category') return textAt(column, row);
  const value = numberAt(column, row);
  return Number.isNaN(value) ? '' : String(value);
}
