import { widen } from '../../table/widen.ts';
import { isBlankValue, isBlankWord } from '../blank-cells.ts';
import { ProblemLog } from '../problem-log.ts';
import { addNotUnderstood } from '../typed-column.ts';
import { mostForms, type Census } from './census.ts';
import type { ColumnReader } from './column-reader.ts';
import type { PartColumn } from './part-job.ts';
import { textOfCell, type RecordBatch } from './record-batch.ts';

/** Where cells that are not understood are said to stand. */
export interface ValuePlace {
  readonly file: string;
  readonly column: string;
}

/**
 * What number and date columns have in common: most cells are read from their bytes, and those that are not are decoded
 * and read as every other reader reads them.
 */
export abstract class ValueReader implements ColumnReader {
  readonly census: Census;
  protected values: Float64Array;
  protected rows = 0;
  protected filled = 0;
  protected problems = new ProblemLog();
  protected readonly place: ValuePlace;
  /** Values of the census's forms; NaN for those that were not read from their bytes. */
  readonly #known = new Float64Array(mostForms).fill(NaN);
  #plain = 0;

  constructor(census: Census, place: ValuePlace, expectedRows: number) {
    this.census = census;
    this.place = place;
    this.values = new Float64Array(expectedRows);
  }

  /** The value of bytes that are plainly one; NaN for all others, which are then decoded. */
  protected abstract readBytes(bytes: Uint8Array, start: number, end: number): number;
  /** The value of a cell that is not blank; NaN when it is not understood. */
  protected abstract readText(text: string, row: number): number;
  protected abstract readonly code: 'cell-not-number' | 'cell-not-date';
  abstract finish(): PartColumn;

  take(batch: RecordBatch, column: number): void {
    const { rows, width, bytes, starts, ends } = batch;
    const { census } = this;
    const known = this.#known;
    const values = (this.values = widen(this.values, this.rows + rows));
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      let value = NaN;
      if (end > start) {
        // Few different numbers are known again by their bytes, which is faster than reading them.
        const form = census.isDone ? -1 : census.see(batch, cell);
        if (form >= 0) value = known[form] ?? NaN;
        if (Number.isNaN(value)) {
          value = this.readBytes(bytes, start, end);
          if (Number.isNaN(value)) {
            values[this.rows + row] = this.#readCell(batch, cell, row);
            continue;
          }
          if (form >= 0) known[form] = value;
        }
        this.#plain++;
      }
      values[this.rows + row] = value;
    }
    this.rows += rows;
    this.filled += this.#plain;
    census.filled += this.#plain;
    this.#plain = 0;
  }

  #readCell(batch: RecordBatch, cell: number, row: number): number {
    const text = textOfCell(batch, cell);
    if (!isBlankWord(text)) this.census.filled++;
    if (isBlankValue(text)) return NaN;
    this.filled++;
    const value = this.readText(text, this.rows + row);
    if (Number.isFinite(value)) return value;
    addNotUnderstood(this.problems, this.code, { ...this.place, row: batch.numbers[row] ?? 0 }, text);
    return NaN;
  }
}
