/**
 * Whole percentages that add up to 100, from shares (any scale; negative ones allowed). Largest remainder (Hamilton):
 * each is rounded down, and the points left go to the largest remainders, the earlier first among equals.
 * All NaN when the shares do not have a positive sum.
 */
export function toPercentages(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (!(sum > 0)) return shares.map(() => NaN);
  const exact = shares.map((share) => (share / sum) * 100);
  const floors = exact.map(Math.floor);
  const remainders = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  remainders.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = 100 - floors.reduce((total, value) => total + value, 0);
  for (const { index } of remainders) {
    if (left-- <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
  }
  return floors;
}
