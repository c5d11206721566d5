import type { Column } from '../../table/column.ts';
import { codesOf } from '../joining/column-codes.ts';
import type { ValueCount } from './types.ts';

/** The column's different values and their rows, most rows first, then in order of their letters. */
export function countValues(column: Column): readonly ValueCount[] {
  const { codes, count, textOf } = codesOf(column);
  const rows = new Uint32Array(count + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
  }
  return Array.from({ length: count }, (_, index) => ({
    value: textOf(index + 1),
    rows: rows[index + 1] ?? 0,
  }))
    .filter((found) => found.rows > 0)
    .sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
}
