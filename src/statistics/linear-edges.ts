import { floorTo, stepAt, stepNumberWithin } from './round-number.ts';

/**
 * Round edges (multiples of one 1-2-5 step) of at most `most` (3 or more) bars that together hold min ≤ x ≤ max.
 * Whole numbers get whole edges, and a last bar as wide as the others.
 */
export function linearEdges(min: number, max: number, isWhole: boolean, most: number): number[] {
  const size = Math.max(Math.abs(min), Math.abs(max));
  const width = max > min ? max - min : size || 1;
  // Bars narrower than the precision of the numbers themselves would never reach the end.
  const narrowest = Math.max(width / (most - 2), size * 1e-12, 1e-200);
  const n = Math.max(stepNumberWithin(narrowest) + 1, isWhole ? 0 : -Infinity);
  // Rounding forgives a hair, which may be more than the distance between large whole numbers.
  const nearest = floorTo(stepAt(n), min);
  const first = nearest > min ? nextEdge(-1, nearest, n) : nearest;
  const edges = [first];
  // The last bar of whole numbers must not hold one number more than the others.
  for (let edge = first; isWhole ? edge <= max : edge < max || edges.length < 2;) {
    edge = nextEdge(edges.length, first, n);
    edges.push(edge);
  }
  return edges;
}

/** The edge so many steps further on. By multiplication, since adding 0.1 again and again drifts. */
function nextEdge(steps: number, first: number, n: number): number {
  const step = stepAt(n);
  return Number.isNaN(step.inOne)
    ? first + steps * step.size
    : (Math.round(first * step.inOne) + steps) / step.inOne;
}
