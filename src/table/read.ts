import type { CategoryColumn, Column, TextColumn } from './column.ts';
import { utf8Decoder } from './utf8.ts';

/** The string in a text or category column; '' when missing. */
export function textAt(column: TextColumn | CategoryColumn, row: number): string {
  if (column.kind === 'category') {
    const code = column.codes[row] ?? 0;
    return code === 0 ? '' : (column.dictionary[code - 1] ?? '');
  }
  const start = column.offsets[row] ?? 0;
  const end = column.offsets[row + 1] ?? start;
  return end > start ? utf8Decoder.decode(column.bytes.subarray(start, end)) : '';
}

/** The number in a number column, or the day in a date column; NaN when missing or when the column holds words. */
export function numberAt(column: Column, row: number): number {
  switch (column.kind) {
    case 'number':
      return column.values[row] ?? NaN;
    case 'date':
      return column.days[row] ?? NaN;
    default:
      return NaN;
  }
}

/** Numbers of a number or date column as they lie, without copying; undefined for words. */
export function numbersOf(column: Column): Float64Array | undefined {
  if (column.kind === 'number') return column.values;
  return column.kind === 'date' ? column.days : undefined;
}

/** Whether the cell holds nothing. */
export function isMissing(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'category':
      return (column.codes[row] ?? 0) === 0;
    case 'text':
      return (column.offsets[row + 1] ?? 0) <= (column.offsets[row] ?? 0);
    default:
      return Number.isNaN(numberAt(column, row));
  }
}
