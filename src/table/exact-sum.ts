/**
 * A sum that is rounded once, at the end, so that the order of the rows cannot change it, not even in the last bit.
 * Shewchuk 1997, "Adaptive Precision Floating-Point Arithmetic"; final rounding as in Python's math.fsum.
 * Finite numbers only; a true sum beyond 1.8e308 is not held.
 */
export class ExactSum {
  /** Numbers that do not overlap, by rising size, whose true sum is the sum so far; the first `#count` are in use. */
  readonly #partials: number[] = [];
  #count = 0;

  /** Takes a finite number in. O(numbers that do not overlap), which are few. */
  add(value: number): void {
    const partials = this.#partials;
    let sum = value;
    let kept = 0;
    for (let index = 0; index < this.#count; index++) {
      const partial = partials[index] ?? 0;
      const isLarger = Math.abs(sum) >= Math.abs(partial);
      const large = isLarger ? sum : partial;
      const small = isLarger ? partial : sum;
      sum = large + small;
      const lost = small - (sum - large);
      if (lost !== 0) partials[kept++] = lost;
    }
    partials[kept] = sum;
    this.#count = kept + 1;
  }

  /** Back to nothing added, so that one instance can serve many sums. */
  clear(): void {
    this.#count = 0;
  }

  /** The double nearest to the true sum; 0 when nothing was added. */
  get total(): number {
    const partials = this.#partials;
    let index = this.#count - 1;
    let total = index < 0 ? 0 : (partials[index] ?? 0);
    let lost = 0;
    while (index > 0 && lost === 0) {
      const before = total;
      const partial = partials[--index] ?? 0;
      total = before + partial;
      lost = partial - (total - before);
    }
    // Half-way between two doubles: the next partial says which of them is the nearer.
    const next = index > 0 ? (partials[index - 1] ?? 0) : 0;
    if (lost !== 0 && Math.sign(lost) === Math.sign(next)) {
      const doubled = lost * 2;
      const rounded = total + doubled;
      if (rounded - total === doubled) return rounded;
    }
    return total;
  }
}
