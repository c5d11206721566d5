/**
 * The value below which this share (0–1) of the sorted values (ascending, no NaN) lies, by straight lines between them;
 * NaN without values. Hyndman & Fan 1996, type 7, as in R and spreadsheets.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const rest = place - below;
  return rest === 0 ? low : low + rest * ((sorted[below + 1] ?? low) - low);
}
