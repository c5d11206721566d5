/** Row numbers whose value is not NaN, ordered by value ascending; equal values keep row order. O(n log n). */
export function sortedRows(values: Float64Array): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) rows.push(row);
  return Uint32Array.from(rows).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}
