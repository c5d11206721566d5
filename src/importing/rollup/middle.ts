/** The middle value, the mean of the two in the middle for an even count; NaN without values. Sorts them in place. */
export function medianOf(values: Float64Array): number {
  values.sort();
  const half = values.length >> 1;
  const upper = values[half] ?? NaN;
  return values.length % 2 === 1 ? upper : ((values[half - 1] ?? NaN) + upper) / 2;
}

/** The mean of whole numbers such as days, whose sum a double holds exactly; NaN without values. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
