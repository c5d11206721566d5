/** How many of the sorted values (ascending, no NaN) are below this one; all of them for NaN. O(log n). */
export function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? NaN) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many are at most this value; all of them for NaN. O(log n). */
export function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? NaN) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
