import { Random } from '../statistics/random.ts';

/** At most so many of the rows, picked blindly; seeded. All of them, in a stirred order, when there are no more. */
export function sampleRows(rows: readonly number[], most: number, seed: number): number[] {
  const random = new Random(seed);
  const left = [...rows];
  const size = Math.min(most, left.length);
  for (let index = 0; index < size; index++) {
    const other = random.integer(index, left.length - 1);
    const drawn = left[other] ?? 0;
    left[other] = left[index] ?? 0;
    left[index] = drawn;
  }
  return left.slice(0, size);
}
