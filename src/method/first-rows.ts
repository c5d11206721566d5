/**
 * The first `limit` rows in the order of `compare`, sorted. The order must be total, so that the answer does not depend
 * on how the rows come in. A heap of `limit` rows with the last of them on top: of a million rows nearly all are turned
 * away by one comparison. O(n log limit) at worst.
 */
export function firstRows(
  rows: Uint32Array,
  limit: number,
  compare: (a: number, b: number) => number,
): number[] {
  if (limit <= 0) return [];
  const heap: number[] = [];
  for (const row of rows) {
    if (heap.length < limit) {
      heap.push(row);
      if (heap.length === limit) heap.sort((a, b) => compare(b, a));
    } else if (compare(row, heap[0] ?? 0) < 0) {
      heap[0] = row;
      siftDown(heap, compare);
    }
  }
  return heap.sort(compare);
}

/** Lets the top of the heap sink to its place; an array sorted last-first is itself a heap. */
function siftDown(heap: number[], compare: (a: number, b: number) => number): void {
  const row = heap[0] ?? 0;
  let hole = 0;
  for (;;) {
    let child = hole * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1] ?? 0, heap[child] ?? 0) > 0) child++;
    const below = heap[child] ?? 0;
    if (compare(below, row) <= 0) break;
    heap[hole] = below;
    hole = child;
  }
  heap[hole] = row;
}
