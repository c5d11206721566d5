import { utf8Decoder } from '../../table/utf8.ts';
import { spreadStep } from '../column-profile.ts';
import { cellText, type RecordBatch } from './record-batch.ts';

/** The texts of a row's cells, trimmed. */
export interface KeptRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The bytes of a row, and for each cell where it starts and ends in them and its mark. */
interface RowBytes {
  readonly row: number;
  readonly bytes: Uint8Array;
  readonly cells: Int32Array;
}

/** Rows spread evenly over a table whose length is not known until its end. */
export class RowSample {
  #kept: RowBytes[] = [];
  #step: number;

  /** Of a table that turns out to be far shorter than expected, fewer rows are kept. */
  constructor(expectedRows: number) {
    this.#step = spreadStep(expectedRows / 4);
  }

  /** Keeps some rows of the next batch; `firstRow` is how many came before it. */
  take(batch: RecordBatch, firstRow: number): void {
    const skipped = (this.#step - (firstRow % this.#step)) % this.#step;
    for (let row = skipped; row < batch.rows; row += this.#step)
      this.#kept.push(keepRow(batch, row, firstRow));
    const step = spreadStep(firstRow + batch.rows);
    if (step <= this.#step) return;
    this.#step = step;
    this.#kept = this.#kept.filter(({ row }) => row % step === 0);
  }

  /** The rows whose numbers can be divided by the step that the table's length asks for. */
  get kept(): readonly KeptRow[] {
    return this.#kept.map(({ row, bytes, cells }) => ({ row, cells: textsOf(bytes, cells) }));
  }
}

function textsOf(bytes: Uint8Array, cells: Int32Array): string[] {
  const texts: string[] = [];
  // One call for the row costs less than one for each of its cells, where characters are bytes.
  const line = bytes.every((byte) => byte < 128) ? utf8Decoder.decode(bytes) : null;
  for (let at = 0; at < cells.length; at += 3) {
    const [start, end, mark] = [cells[at] ?? 0, cells[at + 1] ?? 0, cells[at + 2] ?? 0];
    const isPlain = line !== null && mark === 0;
    texts.push((isPlain ? line.slice(start, end) : cellText(bytes, start, end, mark)).trim());
  }
  return texts;
}

function keepRow(
  { bytes, width, starts, ends, marks }: RecordBatch,
  row: number,
  firstRow: number,
): RowBytes {
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
