/** Sums over the first so many customers of an order, kept twice as exact as a number, and how many were known. */
export interface RunningSums {
  /** One more than customers: the sum before each, and of all. */
  readonly sum: Float64Array;
  /** What the sum lost to rounding. */
  readonly lost: Float64Array;
  readonly known: Uint32Array;
}

/** Running sums of the values (NaN is unknown) in the order of the rows. */
export function runningSums(values: Float64Array, rows: Uint32Array): RunningSums {
  const sum = new Float64Array(rows.length + 1);
  const lost = new Float64Array(rows.length + 1);
  const known = new Uint32Array(rows.length + 1);
  let [high, low, count] = [0, 0, 0];
  for (let place = 0; place < rows.length; place++) {
    const value = values[rows[place] ?? 0] ?? NaN;
    if (!Number.isNaN(value)) {
      count++;
      // Two-sum (Knuth): `next` and what it lost are together the exact sum.
      const next = high + value;
      const part = next - high;
      low += high - (next - part) + (value - part);
      high = next;
    }
    sum[place + 1] = high;
    lost[place + 1] = low;
    known[place + 1] = count;
  }
  return { sum, lost, known };
}

/** The sum from one place (included) to another (excluded). */
export function sumBetween({ sum, lost }: RunningSums, from: number, to: number): number {
  const [start = 0, end = 0] = [sum[from], sum[to]];
  const difference = end - start;
  const part = difference - end;
  const rest = end - (difference - part) - (start + part);
  return difference + (rest + ((lost[to] ?? 0) - (lost[from] ?? 0)));
}

/** How many are known from one place (included) to another (excluded). */
export function knownBetween({ known }: RunningSums, from: number, to: number): number {
  return (known[to] ?? 0) - (known[from] ?? 0);
}
