/*
 * The hypergeometric distribution: of `all` customers `marked` have a value, and `drawn` of them are picked blindly;
 * X of the picked have the value. Whole numbers, 0 ≤ drawn, marked ≤ all.
 */
import { logChoose } from './log-gamma.ts';

/** P(X = count). To about 12 digits for thousands of customers, 8 for millions. */
export function hypergeometric(count: number, drawn: number, marked: number, all: number): number {
  return Math.exp(logHypergeometric(count, drawn, marked, all));
}

/** ln P(X = count); −Infinity for a count that cannot be. */
export function logHypergeometric(count: number, drawn: number, marked: number, all: number): number {
  return logChoose(marked, count) + logChoose(all - marked, drawn - count) - logChoose(all, drawn);
}

/** P(X ≥ count). Sums the smaller tail term by term, and stops when the terms no longer matter. */
export function hypergeometricTail(count: number, drawn: number, marked: number, all: number): number {
  const least = Math.max(0, drawn + marked - all);
  if (count <= least) return 1;
  if (count > Math.min(drawn, marked)) return 0;
  // Below the middle the other tail is the smaller: X < count says more than drawn − count are unmarked.
  return count * all > drawn * marked
    ? sumUp(count, drawn, marked, all)
    : 1 - sumUp(drawn - count + 1, drawn, all - marked, all);
}

/** P(X ≥ count) for a count at or above the mean, from where each term is smaller than the one before. */
function sumUp(count: number, drawn: number, marked: number, all: number): number {
  let ratio = 1;
  let sum = 0;
  for (let x = count; ratio > sum * 1e-18; x++) {
    sum += ratio;
    ratio *= ((marked - x) * (drawn - x)) / ((x + 1) * (all - marked - drawn + x + 1));
  }
  return Math.min(1, sum * hypergeometric(count, drawn, marked, all));
}
