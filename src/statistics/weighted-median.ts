/**
 * The value that has half of the weight on either side; between two values, when the weight parts exactly there, their
 * mean. Values in any order, no NaN; a weight for each, ≥ 0. NaN when no weight is positive. O(n log n).
 */
export function weightedMedian(values: Float64Array, weights: Float64Array): number {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const counted = order.filter((index) => (weights[index] ?? 0) > 0);
  const total = counted.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
  let sum = 0;
  for (let place = 0; place < counted.length; place++) {
    const index = counted[place] ?? 0;
    const value = values[index] ?? NaN;
    sum += weights[index] ?? 0;
    if (sum * 2 > total) return value;
    if (sum * 2 === total) return (value + (values[counted[place + 1] ?? index] ?? value)) / 2;
  }
  return NaN;
}
