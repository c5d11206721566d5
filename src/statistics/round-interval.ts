import { ceilTo, floorTo, stepAt, stepNumberWithin } from './round-number.ts';

/** Widening by up to a third of its length buys an interval that people say and remember: 21–48 becomes 20–50. */
const mostWidening = 1 / 3;

/**
 * Widens an interval to the roundest ends (multiples of 1-2-5 steps) that add at most a third to its length. Always
 * holds the interval it was given; a low end above zero never becomes zero. An interval of one value stays.
 */
export function roundInterval(low: number, high: number): { readonly low: number; readonly high: number } {
  const width = high - low;
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Ends that differ by no more than the precision of the numbers are one value.
  if (!(width > Math.max(size * 1e-12, 1e-200))) return { low, high };
  const coarsest = stepNumberWithin(size) + 1;
  const finest = stepNumberWithin(width / 10);
  const coarsestLow = low > 0 ? stepNumberWithin(low) : coarsest;
  for (let n = coarsest; n >= finest; n--) {
    const lower = floorTo(stepAt(Math.min(n, coarsestLow)), low);
    const upper = ceilTo(stepAt(n), high);
    if (low - lower + (upper - high) <= width * mostWidening) {
      return { low: Math.min(lower, low), high: Math.max(upper, high) };
    }
  }
  return { low, high };
}
