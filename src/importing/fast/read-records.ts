import { refuse } from '../../table/problem.ts';
import type { ByteSource } from '../byte-source.ts';
import type { TextReading } from '../encoding.ts';
import { limits } from '../limits.ts';
import { ProblemLog } from '../problem-log.ts';
import type { Newline } from '../papa-records.ts';
import { isTotalsRow } from '../totals-row.ts';
import type { Delimiter } from '../types.ts';
import { Irregular } from './irregular.ts';
import { rowTexts, spareBytes, type RecordBatch } from './record-batch.ts';
import { RecordScanner, type OddRow } from './record-scanner.ts';
import { utf8Pieces } from './utf8-pieces.ts';

/** A source of which it is known how its text is written and where its table begins. */
export interface TableText {
  readonly source: ByteSource;
  readonly reading: TextReading;
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** Bytes before the table, as UTF-8: a "sep=;" line. */
  readonly skipBytes: number;
  /** Records down to the header, with it. */
  readonly headerRow: number;
  readonly names: readonly string[];
  /** As in TableLayout. */
  readonly paddedWidth: number;
}

export interface ReadRecords {
  readonly rows: number;
  readonly blankRows: number;
  /** Rows that did not fit, and rows of totals. */
  readonly problems: ProblemLog;
}

/** UTF-8 takes at most three bytes for a UTF-16 unit, so a longer unfinished record is wider than any row can be. */
const longestRest = 3 * limits.rowChars;

/**
 * Reads the rows below the header once, and gives them to `take` batch by batch with the number of the batch's first
 * row, counted from 0. Throws Irregular and WrongEncoding as RecordScanner does; refuses with 'too-many-rows' {file}
 * {limit} and 'file-unreadable' {file}.
 */
export async function readRecords(
  text: TableText,
  take: (batch: RecordBatch, firstRow: number) => void,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<ReadRecords> {
  const rows = new RowReader(text, take);
  const onBytes = (bytes: number): void => {
    onProgress(Math.min(1, bytes / Math.max(1, text.source.size)));
  };
  for await (const piece of utf8Pieces(text.source, text.reading, onBytes, signal)) rows.append(piece);
  return rows.finish();
}

/** Keeps the bytes of which no record has been made yet, and makes rows of the others. */
class RowReader {
  readonly #text: TableText;
  readonly #take: (batch: RecordBatch, firstRow: number) => void;
  readonly #scanner: RecordScanner;
  readonly #problems = new ProblemLog();
  #totals = new ProblemLog();
  #bytes = new Uint8Array(1 << 21);
  #used = 0;
  #skip: number;
  #rows = 0;

  constructor(text: TableText, take: (batch: RecordBatch, firstRow: number) => void) {
    const { delimiter, newline } = text;
    this.#text = text;
    this.#take = take;
    this.#skip = text.skipBytes;
    const { strict } = text.reading;
    this.#scanner = new RecordScanner({ delimiter, newline, strict }, text.names.length);
  }

  append(piece: Uint8Array): void {
    this.#makeRoom(piece.length);
    this.#bytes.set(piece, this.#used);
    this.#used += piece.length;
    this.#readRows(false);
    if (this.#used > longestRest) throw new Irregular();
  }

  finish(): ReadRecords {
    this.#readRows(true);
    const blankRows = this.#scanner.records - this.#text.headerRow - this.#rows - this.#totals.count;
    this.#totals.join(this.#problems);
    return { rows: this.#rows, blankRows, problems: this.#totals };
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
    if (scanner.records < this.#text.headerRow) {
      scanner.skip(this.#bytes, at, this.#used, isLast, this.#text.headerRow);
      at = scanner.next;
      if (scanner.records < this.#text.headerRow) {
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
      throw refuse('too-many-rows', { file: this.#text.source.name }, { limit: limits.rows });
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
      totals.add('totals-row', { file: this.#text.source.name, row: batch.numbers[row] ?? 0 }, { found });
    }
    return totals;
  }

  #judgeWidth({ row, found, overflows }: OddRow, batch: RecordBatch): void {
    const place = { file: this.#text.source.name, row: batch.numbers[row] ?? 0 };
    const data = { found, expected: batch.width };
    if (found < batch.width) this.#problems.add('row-too-short', place, data);
    else if (found > this.#text.paddedWidth || overflows) this.#problems.add('row-too-long', place, data);
  }
}
