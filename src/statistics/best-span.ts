/** How many values lie at each of some rising points, and how many others between each point and the one before. */
export interface PointCounts {
  /** How many points are in use. */
  length: number;
  readonly bestAt: Uint32Array;
  readonly othersAt: Uint32Array;
  readonly othersBefore: Uint32Array;
}

export interface Span {
  /** Points, both included. */
  readonly start: number;
  readonly end: number;
  /** Weighted relative accuracy times (best + others)²: a whole number. */
  readonly score: number;
}

/**
 * The span of points with the highest score O·b − B·o, for b of B best and o of O others inside; among equals the one
 * that ends first, then the shortest. null without points. Maximum subarray (Kadane), one pass.
 */
export function bestSpan(points: PointCounts, best: number, others: number): Span | null {
  const { length, bestAt, othersAt, othersBefore } = points;
  let running = 0;
  let start = 0;
  let found: { start: number; end: number } | null = null;
  let score = -Infinity;
  for (let end = 0; end < length; end++) {
    const extended = running - best * (othersBefore[end] ?? 0);
    if (extended <= 0) start = end;
    running = Math.max(extended, 0) + others * (bestAt[end] ?? 0) - best * (othersAt[end] ?? 0);
    if (running > score) {
      score = running;
      found = { start, end };
    }
  }
  return found === null ? null : { ...found, score };
}
