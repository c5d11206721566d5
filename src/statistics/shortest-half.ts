/**
 * The shortest interval, ends included, that holds more than half of the values: floor(n / 2) + 1 of n, as in the
 * "shorth" and in Rousseeuw's least median of squares (1984). The lowest among equals. Any order, no NaN; null without
 * values. O(n log n).
 */
export function shortestHalf(values: Float64Array): { readonly low: number; readonly high: number } | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted();
  const span = Math.floor(sorted.length / 2);
  let shortest: { low: number; high: number } | null = null;
  for (let first = 0; first + span < sorted.length; first++) {
    const low = sorted[first] ?? NaN;
    const high = sorted[first + span] ?? NaN;
    if (shortest === null || high - low < shortest.high - shortest.low) shortest = { low, high };
  }
  return shortest;
}
