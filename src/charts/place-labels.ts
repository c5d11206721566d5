export interface WantedLabel {
  /** Where the middle of the label wants to be. */
  readonly at: number;
  readonly width: number;
}

/**
 * The middles of labels on one line, in the order given: inside low…high, at least `gap` apart, and each as near its
 * wanted place as that allows (least squares, by pooling adjacent violators). null when there is no room for all.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  low: number,
  high: number,
  gap: number,
): readonly number[] | null {
  const starts: number[] = [];
  let length = 0;
  for (const { width } of labels) {
    starts.push(length + width / 2);
    length += width + gap;
  }
  const room = high - low - (length - gap);
  if (labels.length > 0 && room < 0) return null;
  // With what lies before it taken away, each label must only not be to the left of the one before.
  const pools: { sum: number; count: number }[] = [];
  labels.forEach(({ at }, index) => {
    let pool = { sum: at - (starts[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const shifts = pools.flatMap((pool) => new Array<number>(pool.count).fill(mean(pool)));
  return shifts.map((shift, index) => Math.min(low + room, Math.max(low, shift)) + (starts[index] ?? 0));
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
