/** Rows in order of their group: those of group g are `rows[starts[g] .. starts[g + 1]]`, in the order of the file. */
export interface GroupedRows {
  /** Groups 1 to `count`; group 0 are rows without one. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** Sorts the rows by their group in O(rows + count). */
export function groupRows(groups: ArrayLike<number>, count: number): GroupedRows {
  const starts = new Uint32Array(count + 2);
  for (let row = 0; row < groups.length; row++) {
    const next = (groups[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let group = 0; group <= count; group++) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  }
  const free = starts.slice();
  const rows = new Uint32Array(groups.length);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? 0;
    const at = free[group] ?? 0;
    rows[at] = row;
    free[group] = at + 1;
  }
  return { starts, rows };
}
