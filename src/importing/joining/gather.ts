/* Rows taken from a column in a new order; −1 gives a missing cell. */
import type { CategoryColumn, Column, TextColumn } from '../../table/column.ts';

/** The column with row `rows[i]` of the old at row i; a row of −1 is missing. */
export function gatherColumn(column: Column, rows: Int32Array): Column {
  switch (column.kind) {
    case 'number':
      return { ...column, values: gatherNumbers(column.values, rows) };
    case 'date':
      return { kind: 'date', days: gatherNumbers(column.days, rows) };
    case 'category':
      return gatherCategory(column, rows);
    case 'text':
      return gatherText(column, rows);
  }
}

function gatherNumbers(values: Float64Array, rows: Int32Array): Float64Array {
  const gathered = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? -1;
    gathered[at] = row < 0 ? NaN : (values[row] ?? NaN);
  }
  return gathered;
}

/** Values that no row holds any longer leave the dictionary. */
function gatherCategory({ codes, dictionary }: CategoryColumn, rows: Int32Array): CategoryColumn {
  const wide = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? -1;
    wide[at] = row < 0 ? 0 : (codes[row] ?? 0);
  }
  return compactCategory(wide, dictionary);
}

/** A category column of these codes, with only the values in use, in the order of the dictionary given. */
export function compactCategory(
  codes: CategoryColumn['codes'],
  dictionary: readonly string[],
): CategoryColumn {
  const moved = new Uint32Array(dictionary.length + 1);
  for (const code of codes) moved[code] = 1;
  moved[0] = 0;
  const used: string[] = [];
  dictionary.forEach((text, index) => {
    if (moved[index + 1] === 1) moved[index + 1] = used.push(text);
  });
  const narrow = narrowest(codes.length, used.length);
  for (let row = 0; row < codes.length; row++) narrow[row] = moved[codes[row] ?? 0] ?? 0;
  return { kind: 'category', codes: narrow, dictionary: used };
}

/** An array for so many rows, of the narrowest kind that holds codes up to `most`. */
function narrowest(length: number, most: number): CategoryColumn['codes'] {
  if (most < 256) return new Uint8Array(length);
  return most < 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}

function gatherText({ bytes, offsets }: TextColumn, rows: Int32Array): TextColumn {
  const ends = new Uint32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? -1;
    const length = row < 0 ? 0 : (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
    ends[at + 1] = (ends[at] ?? 0) + length;
  }
  const gathered = new Uint8Array(ends[rows.length] ?? 0);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? -1;
    if (row < 0) continue;
    const end = offsets[row + 1] ?? 0;
    let to = ends[at] ?? 0;
    for (let from = offsets[row] ?? 0; from < end; from++) gathered[to++] = bytes[from] ?? 0;
  }
  return { kind: 'text', bytes: gathered, offsets: ends };
}
