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

/** How many of the first sorted values (ascending, no NaN) are so, up to the first that is not. O(log n). */
export function countWhile(sorted: Float64Array, isSo: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(sorted[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}
