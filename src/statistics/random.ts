/*
 * Seeded random numbers: the same seed gives the same numbers everywhere. The integers and uniforms are exact on every
 * machine; `normal` and `logNormal` pass through Math.log and Math.cos, whose last bit may differ between browsers.
 */

/** SplitMix32 (after Steele, Lea & Flood 2014): spreads one seed over many unlike words. */
function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
}

/** Generator sfc32 of PractRand (Doty-Humphrey): 128 bits of state, period of at least 2^32. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** `seed` is a whole number; its lower 32 bits count. */
  constructor(seed: number) {
    const next = splitMix32(seed);
    this.#a = next();
    this.#b = next();
    this.#c = next();
    // The first outputs still show the seed; PractRand discards twelve.
    for (let i = 0; i < 12; i++) this.#next();
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }

  /** 0 ≤ x < 1, in steps of 2^-32. */
  uniform(): number {
    return this.#next() / 4_294_967_296;
  }

  /** A whole number from low to high, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  /** True with this probability (0–1). */
  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** Normal distribution, by Box & Muller 1958. */
  normal(mean: number, standardDeviation: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    return mean + standardDeviation * radius * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Log-normal distribution by its median and the standard deviation of its logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(this.normal(0, sigma));
  }

  /** One of the items with a probability in proportion to its weight (≥ 0, some > 0). Throws on none. */
  pick<Item>(weighted: readonly (readonly [item: Item, weight: number])[]): Item {
    const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.uniform() * total;
    for (const [item, weight] of weighted) {
      if (left < weight) return item;
      left -= weight;
    }
    // Rounding may leave a crumb after the last weight.
    const last = weighted.findLast(([, weight]) => weight > 0);
    if (last === undefined) throw new RangeError('pick needs an item of positive weight');
    return last[0];
  }

  /** A new array in random order (Fisher & Yates). */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    const shuffled: Item[] = [];
    while (left.length > 0) shuffled.push(...left.splice(this.integer(0, left.length - 1), 1));
    return shuffled;
  }
}
