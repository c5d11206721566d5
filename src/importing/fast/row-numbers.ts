import { widen } from '../../table/widen.ts';

/** The numbers that rows have in the file, kept as the few places where a row does not follow on the one before. */
export class RowNumbers {
  #rows = new Uint32Array(16);
  #numbers = new Uint32Array(16);
  #count = 0;
  #next = 0;
  #row = 0;

  append(number: number): void {
    if (number !== this.#next) {
      this.#rows = widen(this.#rows, this.#count + 1);
      this.#numbers = widen(this.#numbers, this.#count + 1);
      this.#rows[this.#count] = this.#row;
      this.#numbers[this.#count++] = number;
    }
    this.#row++;
    this.#next = number + 1;
  }

  /** The numbers of all rows. */
  toArray(): Uint32Array {
    const all = new Uint32Array(this.#row);
    for (let run = 0; run < this.#count; run++) {
      const from = this.#rows[run] ?? 0;
      const to = run + 1 < this.#count ? (this.#rows[run + 1] ?? 0) : this.#row;
      const shift = (this.#numbers[run] ?? 0) - from;
      for (let row = from; row < to; row++) all[row] = row + shift;
    }
    return all;
  }

  /** The number of a row, counted from 0. */
  at(row: number): number {
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#rows[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return (this.#numbers[low] ?? 0) + row - (this.#rows[low] ?? 0);
  }
}
