import { refuse } from '../../table/problem.ts';
import { listLimits as limits } from '../../limits/list.ts';
import { ProblemLog } from '../problem-log.ts';
import { isTotalsRow } from '../totals-row.ts';
import { Irregular } from './irregular.ts';
import { rowTexts, spareBytes, type RecordBatch } from './record-batch.ts';
import { RecordScanner, type OddRow } from './record-scanner.ts';
import type { TableText } from './table-text.ts';

/** Takes the rows of a batch; `firstRow` is the number of the first of them. */
export type TakeRows = (batch: RecordBatch, firstRow: number) => void;

export interface FoundRows {
  readonly rows: number;
  /** All records, with titles, header and blank ones. */
  readonly records: number;
  readonly blankRows: number;
  /** Rows that did not fit. */
  readonly problems: ProblemLog;
  /** Rows of totals at the end of the text. */
  readonly totals: ProblemLog;
  /** False when the part does not end where a row does, so that what follows it cannot be read on its own. */
  readonly endsWhole: boolean;
}

/** UTF-8 takes at most three bytes for a UTF-16 unit, so a longer unfinished record is wider than any row can be. */
const longestRest = 3 * limits.rowChars;

/** Keeps the bytes of which no record has been made yet, and makes rows of the others. */
export class RowReader {
  readonly #file: string;
  readonly #text: TableText;
  readonly #take: TakeRows;
  readonly #headerRow: number;
  readonly #scanner: RecordScanner;
  readonly #problems = new ProblemLog();
  #totals = new ProblemLog();
  #bytes = new Uint8Array(1 << 21);
  #used = 0;
  #skip: number;
  #rows = 0;

  constructor(file: string, text: TableText, isStart: boolean, take: TakeRows) {
    const { delimiter, newline } = text;
    this.#file = file;
    this.#text = text;
    this.#take = take;
    this.#headerRow = isStart ? text.headerRow : 0;
    this.#skip = isStart ? text.skipBytes : 0;
    const { strict } = text.reading;
    this.#scanner = new RecordScanner({ delimiter, newline, strict }, text.names.length);
  }

  /** Reads on in the next bytes of the part. Throws Irregular when they are not written as the head promised. */
  append(piece: Uint8Array): void {
    this.#makeRoom(piece.length);
    this.#bytes.set(piece, this.#used);
    this.#used += piece.length;
    this.#readRows(false);
    if (this.#used > longestRest) throw new Irregular();
  }

  /** What was found; `isEnd` says that the file ends here too, so that a last row without a newline is one. */
  finish(isEnd: boolean): FoundRows {
    if (isEnd) this.#readRows(true);
    const { records } = this.#scanner;
    return {
      rows: this.#rows,
      records,
      blankRows: records - this.#headerRow - this.#rows - this.#totals.count,
      problems: this.#problems,
      totals: this.#totals,
      endsWhole: isEnd || (this.#used === 0 && records >= this.#headerRow),
    };
  }

  /** Room for so many bytes more, and those that the scanner needs beyond them. */
  #makeRoom(length: number): void {
    const needed = this.#used + length + spareBytes;
    if (needed <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    wider.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = wider;
  }

  #readRows(isLast: boolean): void {
    const scanner = this.#scanner;
    let at = Math.min(this.#skip, this.#used);
    this.#skip -= at;
    if (scanner.records < this.#headerRow) {
      scanner.skip(this.#bytes, at, this.#used, isLast, this.#headerRow);
      at = scanner.next;
      if (scanner.records < this.#headerRow) {
        this.#keepFrom(at);
        return;
      }
    }
    do {
      scanner.scan(this.#bytes, at, this.#used, isLast);
      this.#takeBatch(isLast && scanner.isExhausted);
      if (scanner.next === at && !scanner.isExhausted) throw new Irregular();
      at = scanner.next;
    } while (!scanner.isExhausted);
    this.#keepFrom(at);
  }

  #keepFrom(at: number): void {
    this.#bytes.copyWithin(0, at, this.#used);
    this.#used -= at;
  }

  /** Rows at the bottom of a batch that look like totals wait, for only those at the bottom of the table are. */
  #takeBatch(isLast: boolean): void {
    const { batch } = this.#scanner;
    if (this.#rows + batch.rows > limits.rows) {
      throw refuse('too-many-rows', { file: this.#file }, { limit: limits.rows });
    }
    const totals = this.#trailingTotals(batch);
    if (isLast) {
      this.#totals = totals;
      batch.rows -= totals.count;
    } else if (totals.count > 0) this.#scanner.giveBack(totals.count);
    for (const odd of this.#scanner.odd) if (odd.row < batch.rows) this.#judgeWidth(odd, batch);
    if (batch.rows > 0) this.#take(batch, this.#rows);
    this.#rows += batch.rows;
  }

  #trailingTotals(batch: RecordBatch): ProblemLog {
    const totals = new ProblemLog();
    for (let row = batch.rows - 1; row >= 0; row--) {
      const found = isTotalsRow(rowTexts(batch, row));
      if (found === null) break;
      totals.add('totals-row', { file: this.#file, row: batch.numbers[row] ?? 0 }, { found });
    }
    return totals;
  }

  #judgeWidth({ row, found, overflows }: OddRow, batch: RecordBatch): void {
    const place = { file: this.#file, row: batch.numbers[row] ?? 0 };
    const data = { found, expected: batch.width };
    if (found < batch.width) this.#problems.add('row-too-short', place, data);
    else if (found > this.#text.paddedWidth || overflows) this.#problems.add('row-too-long', place, data);
  }
}
