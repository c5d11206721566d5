import { Census } from './census.ts';
import type { PartColumn } from './part-job.ts';
import type { RecordBatch } from './record-batch.ts';

/** Takes the cells of one column, batch by batch, and makes a typed column of them. */
export interface ColumnReader {
  readonly census: Census;
  /** Cells of the column, for all rows of the batch. */
  take(batch: RecordBatch, column: number): void;
  /** The column; null from a reader that only counts. Called once, after the last batch. */
  finish(): PartColumn | null;
}

/** Only counts: for a column that is left out. */
export class CountingReader implements ColumnReader {
  readonly census = new Census(true);

  take(batch: RecordBatch, column: number): void {
    const { rows, width } = batch;
    for (let row = 0, cell = column; row < rows; row++, cell += width) this.census.count(batch, cell);
  }

  finish(): null {
    return null;
  }
}
