import { isBlankWord } from '../blank-cells.ts';
import { spreadStep } from '../column-profile.ts';
import { cellText, type RecordBatch } from './record-batch.ts';

/** The bytes of a row, and for each cell where it starts and ends in them and its mark. */
interface KeptRow {
  readonly row: number;
  readonly bytes: Uint8Array;
  readonly cells: Int32Array;
}

/** Rows spread evenly over a table whose length is not known until its end. */
export class RowSample {
  #kept: KeptRow[] = [];
  #step = 1;

  take(batch: RecordBatch, firstRow: number): void {
    const skipped = (this.#step - (firstRow % this.#step)) % this.#step;
    for (let row = skipped; row < batch.rows; row += this.#step)
      this.#kept.push(keepRow(batch, row, firstRow));
    const step = spreadStep(firstRow + batch.rows);
    if (step === this.#step) return;
    this.#step = step;
    this.#kept = this.#kept.filter(({ row }) => row % step === 0);
  }

  /** For each column the filled cells, trimmed. */
  spread(width: number): readonly (readonly string[])[] {
    const columns = Array.from({ length: width }, (): string[] => []);
    for (const { bytes, cells } of this.#kept) {
      columns.forEach((texts, column) => {
        const [start = 0, end = 0, mark = 0] = cells.subarray(3 * column, 3 * column + 3);
        const text = cellText(bytes, start, end, mark).trim();
        if (!isBlankWord(text)) texts.push(text);
      });
    }
    return columns;
  }
}

function keepRow({ bytes, width, starts, ends, marks }: RecordBatch, row: number, firstRow: number): KeptRow {
  const first = row * width;
  const from = starts[first] ?? 0;
  let to = from;
  const cells = new Int32Array(3 * width);
  for (let column = 0; column < width; column++) {
    const end = ends[first + column] ?? 0;
    // A cell that the row lacks lies nowhere.
    if (end <= from) continue;
    cells[3 * column] = (starts[first + column] ?? 0) - from;
    cells[3 * column + 1] = end - from;
    cells[3 * column + 2] = marks[first + column] ?? 0;
    to = Math.max(to, end);
  }
  return { row: firstRow + row, bytes: bytes.slice(from, to), cells };
}
