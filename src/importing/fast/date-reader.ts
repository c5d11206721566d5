import { dateSerial, parseDate, parseDateSerial, type DateOrder } from '../../table/date-text.ts';
import { addNotUnderstood } from '../typed-column.ts';
import type { Census } from './census.ts';
import { dateFromBytes } from './date-bytes.ts';
import type { PartColumn } from './part-job.ts';
import type { RecordBatch } from './record-batch.ts';
import { RowNumbers } from './row-numbers.ts';
import { ValueReader, type ValuePlace } from './value-reader.ts';

/**
 * Dates. Day numbers of spreadsheets are read as such only when every filled cell is one, so those at the top are taken
 * back when another cell follows.
 */
export class DateReader extends ValueReader {
  protected readonly code = 'cell-not-date';
  readonly #order: DateOrder;
  #isSerial = true;
  /** Rows of the cells read as day numbers so far. */
  readonly #numbers = new RowNumbers();

  constructor(census: Census, place: ValuePlace, expectedRows: number, order: DateOrder) {
    super(census, place, expectedRows);
    this.#order = order;
  }

  override take(batch: RecordBatch, column: number): void {
    if (this.#isSerial)
      for (let row = 0; row < batch.rows; row++) this.#numbers.append(batch.numbers[row] ?? 0);
    super.take(batch, column);
  }

  protected readBytes(bytes: Uint8Array, start: number, end: number): number {
    return this.#isSerial ? NaN : dateFromBytes(bytes, start, end, this.#order);
  }

  protected readText(text: string, row: number): number {
    if (this.#isSerial) {
      const day = parseDateSerial(text);
      if (!Number.isNaN(day)) return day;
      this.#isSerial = false;
      this.#takeBack(row);
    }
    return parseDate(text, this.#order);
  }

  /** Day numbers above `row` are no dates. */
  #takeBack(row: number): void {
    for (let above = 0; above < row; above++) {
      const day = this.values[above] ?? NaN;
      if (Number.isNaN(day)) continue;
      const place = { ...this.place, row: this.#numbers.at(above) };
      addNotUnderstood(this.problems, this.code, place, dateSerial(day));
      this.values[above] = NaN;
    }
  }

  finish(): PartColumn {
    const column = { kind: 'date', days: this.values.subarray(0, this.rows) } as const;
    const isSerial = this.filled === 0 ? null : this.#isSerial;
    return { column, filled: this.filled, problems: this.problems.counted, isSerial };
  }
}
