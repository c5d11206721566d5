/** How many slips two spellings may differ by, for the length of the shorter: short words differ by meaning. */
export function mostSlips(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Slips between two texts: letters added, dropped, changed, or swapped with their neighbour; `most` + 1 when there are
 * more than `most`. Optimal string alignment (Damerau 1964; recurrence as in Boytsov 2011, section 2.2), over UTF-16
 * units; O(length × most).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const over = most + 1;
  if (Math.abs(a.length - b.length) > most) return over;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const next = new Array<number>(b.length + 1).fill(over);
    if (row <= most) next[0] = row;
    let least = next[0] ?? over;
    for (let at = Math.max(1, row - most); at <= Math.min(b.length, row + most); at++) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(at - 1);
      let cost = Math.min(
        (last[at - 1] ?? over) + (isSame ? 0 : 1),
        (last[at] ?? over) + 1,
        (next[at - 1] ?? over) + 1,
      );
      const isSwap =
        a.charCodeAt(row - 1) === b.charCodeAt(at - 2) && a.charCodeAt(row - 2) === b.charCodeAt(at - 1);
      if (row > 1 && at > 1 && isSwap) cost = Math.min(cost, (before[at - 2] ?? over) + 1);
      next[at] = Math.min(cost, over);
      least = Math.min(least, cost);
    }
    if (least > most) return over;
    before = last;
    last = next;
  }
  return Math.min(last[b.length] ?? over, over);
}
