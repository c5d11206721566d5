/* Other customers to answer the same questions about, so that what was asked of the best alone can be compared. */
import { Random } from '../statistics/random.ts';
import { markedRows } from './marked-rows.ts';

const seed = 15;

/**
 * Rows of so many customers that are not among the best, drawn blindly, in the order drawn; all of them when there are
 * no more. Seeded: the same list gives the same customers, and when some of the best change, only they are replaced.
 */
export function drawControl(rowCount: number, isBest: Uint8Array, customers: number): number[] {
  const wanted = Math.min(customers, rowCount - markedRows(isBest).length);
  const random = new Random(seed);
  const drawn = new Set<number>();
  const isPassed = new Set<number>();
  while (drawn.size < wanted) {
    const row = random.integer(0, rowCount - 1);
    if (isBest[row] === 1) isPassed.add(row);
    else drawn.add(row);
    // Nearly all have been drawn: what is left is taken in order rather than waited for.
    if (drawn.size + isPassed.size > rowCount * 0.9) break;
  }
  for (let row = 0; row < rowCount && drawn.size < wanted; row++) if (isBest[row] !== 1) drawn.add(row);
  return [...drawn];
}
