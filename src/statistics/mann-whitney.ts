import { normalTail } from './normal-tail.ts';

export interface MannWhitney {
  /** Pairs in which the first group has the larger value; a tie counts one half. */
  readonly u: number;
  /** u as a share of all pairs: 0.5 says nothing, 1 that every value of the first group is larger. */
  readonly auc: number;
  /** Two-sided; 1 when all values are alike. */
  readonly p: number;
}

/**
 * Whether one group's values tend to be larger than another's: Mann & Whitney 1947, p by the normal approximation with
 * correction for ties and continuity (R's wilcox.test with exact = FALSE). Any order, no NaN; null when either group is
 * empty. The approximation is fair from about eight values a group. O(n log n).
 */
export function mannWhitney(values: Float64Array, others: Float64Array): MannWhitney | null {
  const pairs = values.length * others.length;
  if (pairs === 0) return null;
  const a = values.toSorted();
  const b = others.toSorted();
  let u = 0;
  let ties = 0;
  let [below, i] = [0, 0];
  for (let j = 0; i < a.length || j < b.length;) {
    const value = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    const before = [i, j] as const;
    while (i < a.length && a[i] === value) i++;
    while (j < b.length && b[j] === value) j++;
    const [ofA, ofB] = [i - before[0], j - before[1]];
    u += ofA * (below + ofB / 2);
    below += ofB;
    const tied = ofA + ofB;
    ties += tied ** 3 - tied;
  }
  const all = a.length + b.length;
  const deviation = Math.sqrt((pairs / 12) * (all + 1 - ties / (all * (all - 1))));
  const distance = Math.max(0, Math.abs(u - pairs / 2) - 0.5);
  const p = deviation > 0 ? Math.min(1, 2 * normalTail(distance / deviation)) : 1;
  return { u, auc: u / pairs, p };
}
