/**
 * Gini coefficient of sorted values (ascending, no NaN), population form: 0 when all are alike, (n − 1) / n when one has
 * it all; beyond that with negative values. NaN when the sum is not positive. Gini 1912; formula of Dixon et al. 1987.
 */
export function gini(sorted: Float64Array): number {
  const count = sorted.length;
  let sum = 0;
  let weighted = 0;
  for (let index = 0; index < count; index++) {
    const value = sorted[index] ?? 0;
    sum += value;
    weighted += (2 * index + 1 - count) * value;
  }
  return sum > 0 ? weighted / (count * sum) : NaN;
}

export interface LorenzPoint {
  /** So many of the values, the smallest first. */
  readonly count: number;
  /** What they bring of the sum, 0–1; below 0 when there are negative values. */
  readonly share: number;
}

/**
 * Lorenz curve of sorted values (ascending, no NaN), from none to all in at most so many steps (each a whole number of
 * values). Empty when the sum is not positive. Lorenz 1905.
 */
export function lorenzCurve(sorted: Float64Array, steps = 100): LorenzPoint[] {
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return [];
  const drawn = Math.min(steps, sorted.length);
  const points: LorenzPoint[] = [{ count: 0, share: 0 }];
  let sum = 0;
  let taken = 0;
  for (let step = 1; step <= drawn; step++) {
    const count = Math.round((sorted.length * step) / drawn);
    while (taken < count) sum += sorted[taken++] ?? 0;
    points.push({ count, share: sum / total });
  }
  return points;
}
