/* What a group's share of the revenue would tell of single customers. */
import { ExactSum } from '../table/exact-sum.ts';
import type { Cuts, Tier } from './decisions.ts';
import { tierAt, tierCode } from './tiers.ts';

/**
 * Why a share tells too much: it is that of `few` customers, or one or two of them are most of it (`dominated`). The same of
 * all that is not in it, which is the rest of the whole.
 */
export type Disclosure = 'few' | 'dominated';

/** Fewer customers than this could point at one of them: of anything that leaves this browser. */
export const fewestTold = 5;
/** The (n, k) rule of statistical offices (Hundepool et al., Statistical Disclosure Control, 2012, 4.2.2). */
const mostOfOne = 0.7;
const mostOfTwo = 0.85;
/** 7 of 10 is a hair below 0.7 of them in binary. */
const nearly = 1 - 1e-9;

/**
 * What the focus tier's share of the revenue of all three groups would tell; null when it may be told. Revenue is one value
 * a row, NaN where missing, in any currency; both it and the metric as long as the list. The share and what is left of the
 * whole are judged alike, since each follows from the other. Credit notes (negative) count by their size against a sum that
 * they lessen, which errs on the side of silence. O(n).
 */
export function shareDiscloses(
  metric: Float64Array,
  revenue: Float64Array,
  cuts: Cuts,
  focus: Tier,
): Disclosure | null {
  const inFocus = new Cell();
  const outside = new Cell();
  const focusCode = tierCode(focus);
  for (let row = 0; row < revenue.length; row++) {
    const value = revenue[row] ?? NaN;
    const code = tierAt(metric[row] ?? NaN, cuts);
    if (code === 0 || Number.isNaN(value)) continue;
    (code === focusCode ? inFocus : outside).add(value);
  }
  return inFocus.discloses() ?? outside.discloses();
}

/** Customers whose revenue is summed. */
class Cell {
  readonly #sum = new ExactSum();
  #customers = 0;
  #largest = 0;
  #second = 0;

  add(value: number): void {
    const size = Math.abs(value);
    this.#sum.add(value);
    this.#customers++;
    if (size > this.#largest) {
      this.#second = this.#largest;
      this.#largest = size;
    } else if (size > this.#second) this.#second = size;
  }

  discloses(): Disclosure | null {
    // Nobody, or nobody who has bought: there is no amount to tell.
    if (this.#customers === 0 || this.#largest === 0) return null;
    if (this.#customers < fewestTold) return 'few';
    const sum = this.#sum.total * nearly;
    const isDominated = this.#largest >= mostOfOne * sum || this.#largest + this.#second >= mostOfTwo * sum;
    return isDominated ? 'dominated' : null;
  }
}
