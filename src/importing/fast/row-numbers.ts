import { widen } from '../../table/widen.ts';

/** From which row on which numbers follow on each other: `numbers[i]` is that of row `rows[i]`. */
export interface RowRuns {
  readonly rows: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The numbers that rows have in the file, kept as the few places where a row does not follow on the one before. */
export class RowNumbers {
  #rows = new Uint32Array(16);
  #numbers = new Uint32Array(16);
  #count = 0;
  #next = 0;
  #row = 0;

  /** The number of the next row; numbers only rise. */
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

  /** What is known so far, as plain data. */
  get runs(): RowRuns {
    return { rows: this.#rows.slice(0, this.#count), numbers: this.#numbers.slice(0, this.#count) };
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

/** The numbers of so many rows, the first row of the runs being at `from`, and their numbers that much higher. */
export function fillNumbers(
  all: Uint32Array,
  { rows, numbers }: RowRuns,
  { from, count, higher }: { readonly from: number; readonly count: number; readonly higher: number },
): void {
  for (let run = 0; run < rows.length; run++) {
    const first = rows[run] ?? 0;
    const end = rows[run + 1] ?? count;
    const shift = (numbers[run] ?? 0) - first + higher;
    for (let row = first; row < end; row++) all[from + row] = row + shift;
  }
}
