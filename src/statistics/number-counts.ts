import { countWhile } from './count-below.ts';

/** Numbers in rising order; each stands for itself alone, or `before` says how many stand before each place. */
interface Part {
  readonly values: Float64Array;
  readonly before: Float64Array | null;
  readonly sign: 1 | -1;
}

const none: Float64Array = new Float64Array();

/**
 * Many numbers of which a few are gone and a few came to, counted by searching and never by a pass: so the numbers of a
 * million customers, put in order once, serve every choice of the best among them. Finite numbers, no NaN.
 */
export class NumberCounts {
  readonly length: number;
  /** Whether every number is whole. */
  readonly whole: boolean;
  readonly #parts: readonly Part[];

  /** `sorted` ascends; `gone` (any order) are some of them; `added` says how often each number came to. */
  constructor(
    sorted: Float64Array,
    gone: Float64Array = none,
    added: ReadonlyMap<number, number> = new Map(),
  ) {
    const parts: Part[] = [{ values: sorted, before: null, sign: 1 }];
    if (gone.length > 0) parts.push({ values: gone.toSorted(), before: null, sign: -1 });
    if (added.size > 0) parts.push(toPart(added));
    this.#parts = parts;
    this.length = parts.reduce((sum, part) => sum + part.sign * sizeOf(part), 0);
    let fractions = fractionsIn(sorted);
    for (const value of gone) if (!Number.isInteger(value)) fractions--;
    for (const value of added.keys()) if (!Number.isInteger(value)) fractions++;
    this.whole = fractions === 0;
  }

  /** How many are below this value. O(log n), as the rest. */
  below(value: number): number {
    return this.#countWhile((other) => other < value);
  }

  /** How many are at most this value. */
  upTo(value: number): number {
    return this.#countWhile((other) => other <= value);
  }

  /** How many times the factor are at most this value; for factors above 0. */
  timesUpTo(factor: number, value: number): number {
    return this.#countWhile((other) => other * factor <= value);
  }

  /** The lowest number above this one; Infinity when there is none. */
  lowestAbove(value: number): number {
    let lowest = value;
    do {
      const passed = lowest;
      lowest = Infinity;
      for (const { values } of this.#parts)
        lowest = Math.min(lowest, values[countWhile(values, (other) => other <= passed)] ?? Infinity);
    } while (lowest < Infinity && this.upTo(lowest) === this.below(lowest));
    return lowest;
  }

  /** The highest number; −Infinity when there is none. */
  get highest(): number {
    let highest = Infinity;
    do {
      const passed = highest;
      highest = -Infinity;
      for (const { values } of this.#parts)
        highest = Math.max(highest, values[countWhile(values, (other) => other < passed) - 1] ?? -Infinity);
    } while (highest > -Infinity && this.upTo(highest) === this.below(highest));
    return highest;
  }

  /** All of them, ascending. O(n). */
  toArray(): Float64Array {
    const all = new Float64Array(this.length);
    let length = 0;
    const [base, ...others] = this.#parts;
    const gone = others.find(({ sign }) => sign < 0)?.values ?? none;
    let from = 0;
    for (const value of gone) {
      const place = Math.max(
        from,
        countWhile(base?.values ?? none, (other) => other < value),
      );
      const kept = base?.values.subarray(from, place) ?? none;
      all.set(kept, length);
      length += kept.length;
      from = place + 1;
    }
    const rest = base?.values.subarray(from) ?? none;
    all.set(rest, length);
    length += rest.length;
    const added = others.find(({ before }) => before !== null);
    added?.values.forEach((value, index) => {
      const times = (added.before?.[index + 1] ?? 0) - (added.before?.[index] ?? 0);
      all.fill(value, length, length + times);
      length += times;
    });
    return added === undefined || rest.length + gone.length === 0 ? all : all.sort();
  }

  /** How many are so, where no number is so that is higher than one that is not. */
  #countWhile(isSo: (value: number) => boolean): number {
    let count = 0;
    for (const { values, before, sign } of this.#parts) {
      const place = countWhile(values, isSo);
      count += sign * (before === null ? place : (before[place] ?? 0));
    }
    return count;
  }
}

/** The numbers (any order), each of them counted. O(n log n). */
export function countsOf(values: Float64Array): NumberCounts {
  return new NumberCounts(values.toSorted());
}

function toPart(added: ReadonlyMap<number, number>): Part {
  const values = Float64Array.from(added.keys()).sort();
  const before = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    before[index + 1] = (before[index] ?? 0) + (added.get(value) ?? 0);
  });
  return { values, before, sign: 1 };
}

function sizeOf({ values, before }: Part): number {
  return before === null ? values.length : (before.at(-1) ?? 0);
}

/** Numbers in order never change once made, so those of each are looked through once. */
const known = new WeakMap<Float64Array, number>();

function fractionsIn(sorted: Float64Array): number {
  const before = known.get(sorted);
  if (before !== undefined) return before;
  let fractions = 0;
  for (const value of sorted) if (!Number.isInteger(value)) fractions++;
  known.set(sorted, fractions);
  return fractions;
}
