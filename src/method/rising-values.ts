/** Columns never change once made, so what is asked of them again and again sorts them once. */
const known = new WeakMap<Float64Array, Float64Array>();

/** The values that are known (not NaN), ascending. Not to be written to. O(n log n) the first time, then nothing. */
export function risingValues(values: Float64Array): Float64Array {
  const before = known.get(values);
  if (before !== undefined) return before;
  const rising = values.filter((value) => !Number.isNaN(value)).sort();
  known.set(values, rising);
  return rising;
}
