/* Which rows are marked, said twice: a byte a row to look up, and the rows themselves where they are few among a million. */

const known = new WeakMap<Uint8Array, readonly number[]>();

/** 1 for each of these rows, 0 for the others of so many. Not to be written to. */
export function markRows(rowCount: number, rows: readonly number[]): Uint8Array {
  const marks = new Uint8Array(rowCount);
  for (const row of rows) marks[row] = 1;
  known.set(marks, rows);
  return marks;
}

/** The rows that are not 0, in no order; without a pass when `markRows` made them. */
export function markedRows(marks: Uint8Array): readonly number[] {
  const before = known.get(marks);
  if (before !== undefined) return before;
  const rows: number[] = [];
  for (let row = 0; row < marks.length; row++) if (marks[row] !== 0) rows.push(row);
  return rows;
}
