import { bestSpan, type PointCounts } from './best-span.ts';
import type { Random } from './random.ts';

/**
 * How likely the best interval that can be found tells at least as much as the one found, when the best are picked
 * blindly from best and others together: a permutation test of the maximum (Westfall & Young 1993), with the search in
 * every round, so that having searched costs its price. (1 + rounds that reach it) / (rounds + 1): never 0, and valid
 * for any number of rounds (Phipson & Smyth 2010). 1 without best or others. Any order, no NaN. Sorts once; a round is
 * O(n log n) for n best, whatever the number of others. `told` is the score of a plainer interval that is told instead of
 * the one found, as `bestSpan` scores it: then how likely chance finds one that tells at least as much as that.
 */
export function intervalChance(
  best: Float64Array,
  others: Float64Array,
  rounds: number,
  random: Random,
  told?: number,
): number {
  if (best.length === 0 || others.length === 0) return 1;
  const pool = new Pool(best, others);
  const found = told ?? pool.scoreOf(best);
  let reached = 0;
  for (let round = 0; round < rounds; round++) if (pool.drawScore(random) >= found) reached++;
  return (1 + reached) / (rounds + 1);
}

/** Best and others in one order; the place of a customer stands for its value. */
class Pool {
  readonly #values: Float64Array;
  /** The first place with the same value, and the place after the last. */
  readonly #first: Uint32Array;
  readonly #after: Uint32Array;
  /** All places, in an order that each round stirs further. */
  readonly #places: Uint32Array;
  readonly #drawn: Uint32Array;
  readonly #counts: PointCounts;

  constructor(best: Float64Array, others: Float64Array) {
    const size = best.length + others.length;
    this.#values = new Float64Array(size);
    this.#values.set(best);
    this.#values.set(others, best.length);
    this.#values.sort();
    this.#first = new Uint32Array(size);
    this.#after = new Uint32Array(size);
    for (let first = 0, after = 0; first < size; first = after) {
      while (after < size && this.#values[after] === this.#values[first]) after++;
      this.#first.fill(first, first, after);
      this.#after.fill(after, first, after);
    }
    this.#places = Uint32Array.from({ length: size }, (_, place) => place);
    this.#drawn = new Uint32Array(best.length);
    const scratch = () => new Uint32Array(best.length);
    this.#counts = { length: 0, bestAt: scratch(), othersAt: scratch(), othersBefore: scratch() };
  }

  /** The score of the best interval when these values are the best. */
  scoreOf(best: Float64Array): number {
    this.#drawn.set(best.map((value) => this.#placeOf(value)));
    return this.#score();
  }

  /** The score of the best interval when the best are drawn blindly. */
  drawScore(random: Random): number {
    const places = this.#places;
    for (let index = 0; index < this.#drawn.length; index++) {
      const other = random.integer(index, places.length - 1);
      const place = places[other] ?? 0;
      places[other] = places[index] ?? 0;
      places[index] = place;
      this.#drawn[index] = place;
    }
    return this.#score();
  }

  #placeOf(value: number): number {
    let low = 0;
    let high = this.#values.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#values[middle] ?? NaN) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #score(): number {
    const drawn = this.#drawn.sort();
    const { bestAt, othersAt, othersBefore } = this.#counts;
    let length = 0;
    let end = 0;
    for (let index = 0; index < drawn.length;) {
      const place = drawn[index] ?? 0;
      const first = this.#first[place] ?? 0;
      const after = this.#after[place] ?? 0;
      const begin = index;
      while (index < drawn.length && (drawn[index] ?? 0) < after) index++;
      bestAt[length] = index - begin;
      othersAt[length] = after - first - (index - begin);
      othersBefore[length] = first - end;
      end = after;
      length++;
    }
    this.#counts.length = length;
    return bestSpan(this.#counts, drawn.length, this.#values.length - drawn.length)?.score ?? 0;
  }
}
