import { wilsonInterval } from './wilson.ts';

/**
 * 95 % interval of the difference between two independent shares, count / of − otherCount / otherOf (−1 to 1):
 * Newcombe 1998 ("Interval estimation for the difference between independent proportions"), method 10, made of two
 * Wilson intervals. −1 to 1 when either `of` is 0.
 */
export function newcombeInterval(
  count: number,
  of: number,
  otherCount: number,
  otherOf: number,
): { readonly low: number; readonly high: number } {
  if (of <= 0 || otherOf <= 0) return { low: -1, high: 1 };
  const share = count / of;
  const otherShare = otherCount / otherOf;
  const one = wilsonInterval(count, of);
  const other = wilsonInterval(otherCount, otherOf);
  const difference = share - otherShare;
  return {
    low: difference - Math.hypot(share - one.low, other.high - otherShare),
    high: difference + Math.hypot(one.high - share, otherShare - other.low),
  };
}
