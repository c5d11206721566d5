import { quantile } from './quantile.ts';
import type { Random } from './random.ts';

/**
 * What a statistic becomes in so many redraws: each draws `size` of `size` indices with replacement. The drawn indices
 * are only lent: the next redraw writes over them. Efron 1979.
 */
export function bootstrap<Result>(
  size: number,
  rounds: number,
  random: Random,
  statistic: (drawn: Uint32Array) => Result,
): Result[] {
  const drawn = new Uint32Array(size);
  return Array.from({ length: rounds }, () => {
    for (let place = 0; place < size; place++) drawn[place] = random.integer(0, size - 1);
    return statistic(drawn);
  });
}

/**
 * The interval that holds the middle of the redraws, 95 % unless told; NaN when there are none. NaN among them is passed
 * over. Efron's percentile method: too narrow for fewer than about ten values.
 */
export function percentileInterval(
  redraws: readonly number[],
  level = 0.95,
): { readonly low: number; readonly high: number } {
  const sorted = Float64Array.from(redraws.filter((value) => !Number.isNaN(value))).sort();
  return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) };
}
