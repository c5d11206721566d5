/* A column without some of its rows, or without the words in some of its cells: nothing of them is left in it. */
import type { CategoryColumn, Column, TextColumn } from './column.ts';
import { GrowingCategory, GrowingText } from './growing.ts';
import { textAt } from './read.ts';

/** The column with only these rows, in this order; a dictionary keeps only the words that are left. */
export function keepRows(column: Column, rows: Int32Array): Column {
  switch (column.kind) {
    case 'number':
      return { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? NaN) };
    case 'date':
      return { ...column, days: Float64Array.from(rows, (row) => column.days[row] ?? NaN) };
    case 'text':
    case 'category': {
      const kept = column.kind === 'text' ? new GrowingText() : new GrowingCategory();
      for (const row of rows) kept.append(textAt(column, row));
      return kept.freeze();
    }
  }
}

/** The column with some of its cells emptied; `isGone` is asked once for each cell, or each word of a dictionary. */
export function emptyCells(
  column: TextColumn | CategoryColumn,
  isGone: (text: string) => boolean,
): TextColumn | CategoryColumn {
  if (column.kind === 'category') {
    const kept = column.dictionary.map((word) => (isGone(word) ? '' : word));
    const tidy = new GrowingCategory();
    for (const code of column.codes) tidy.append(code === 0 ? '' : (kept[code - 1] ?? ''));
    return tidy.freeze();
  }
  const kept = new GrowingText();
  const rows = column.offsets.length - 1;
  for (let row = 0; row < rows; row++) {
    const text = textAt(column, row);
    kept.append(text !== '' && isGone(text) ? '' : text);
  }
  return kept.freeze();
}
