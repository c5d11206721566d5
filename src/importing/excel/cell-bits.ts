/** Marks rows of a column, a bit each. */
export class CellBits {
  #bits = new Uint8Array(128);

  /** Marks a row, counted from 0. */
  set(row: number): void {
    const at = row >> 3;
    if (at >= this.#bits.length) {
      const wider = new Uint8Array(Math.max(at + 1, this.#bits.length * 2));
      wider.set(this.#bits);
      this.#bits = wider;
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (row & 7));
  }

  /** Whether the row is marked; false for one beyond the last marked. */
  has(row: number): boolean {
    return ((this.#bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }
}
