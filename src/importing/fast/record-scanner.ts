import { utf8Decoder } from '../../table/utf8.ts';
import { WrongEncoding } from '../encoding.ts';
import { listLimits as limits } from '../../limits/list.ts';
import type { Newline } from '../papa-records.ts';
import type { Delimiter } from '../types.ts';
import { Irregular } from './irregular.ts';
import { cellMarks, type RecordBatch } from './record-batch.ts';
import { invalidUtf8, kindOfUtf8, simpleUtf8 } from './utf8-kind.ts';

export interface ScanRules {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** Throws WrongEncoding at bytes that are not UTF-8; else they are read as U+FFFD. */
  readonly strict: boolean;
}

/** A row with more or fewer cells than the table has columns. */
export interface OddRow {
  readonly row: number;
  readonly found: number;
  /** A cell beyond the columns holds more than blanks. */
  readonly overflows: boolean;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/* What a byte means. Those below `stops` do not end a run of bytes, and are gathered by OR into the cell's marks. */
const high = 1;
const stops = 3;
const separates = 3;
const endsRecord = 4;
const closes = 5;
const isZero = 6;

/** So many cells that their places stay in the processor's cache while the columns are filled from them. */
const batchCells = 1 << 15;

/**
 * Finds the cells of delimited text in its bytes. Each byte is looked at once, by a table that says what it means.
 * Agrees with PapaParse on what it accepts, and throws Irregular at everything else: text after a closing quotation
 * mark, a mark that is never closed, NUL, a cell that may be longer than any can be.
 */
export class RecordScanner {
  readonly batch: RecordBatch;
  /** Rows of the batch that have another width than the table, in order. */
  odd: OddRow[] = [];
  /** Where the first record that is not in the batch begins. */
  next = 0;
  /** Records found so far, blank ones too. */
  records = 0;
  /** False when the batch was full before the bytes were at their end. */
  isExhausted = false;
  readonly #rowStarts: Int32Array;
  readonly #rules: ScanRules;
  readonly #mostRows: number;
  readonly #newline: number;
  readonly #plain = new Uint8Array(256);
  readonly #quoted = new Uint8Array(256);
  #quotedMark = 0;

  constructor(rules: ScanRules, width: number) {
    this.#rules = rules;
    this.#newline = rules.newline.charCodeAt(0);
    this.#mostRows = Math.max(1, Math.floor(batchCells / Math.max(1, width)));
    const cells = this.#mostRows * width;
    this.#rowStarts = new Int32Array(this.#mostRows + 1);
    this.batch = {
      bytes: new Uint8Array(0),
      view: new DataView(new ArrayBuffer(0)),
      width,
      rows: 0,
      starts: new Int32Array(cells),
      ends: new Int32Array(cells),
      marks: new Uint8Array(cells),
      numbers: new Int32Array(this.#mostRows),
    };
    this.#plain.fill(high, 128);
    this.#quoted.fill(high, 128);
    // Only a cell that begins with a quotation mark is in them; within others the mark is a character like any.
    this.#quoted[quote] = closes;
    this.#plain[rules.delimiter.charCodeAt(0)] = separates;
    this.#plain[this.#newline] = endsRecord;
    this.#quoted[this.#newline] = endsRecord;
    this.#plain[0] = isZero;
    this.#quoted[0] = isZero;
  }

  /**
   * Makes a batch of the whole records in `bytes[from .. to]`; `isLast` tells that the text ends at `to`. There must be
   * room for `spareBytes` beyond `to`: a line end is put there, so that the loops need not ask for the end at every byte.
   */
  scan(bytes: Uint8Array, from: number, to: number, isLast: boolean): void {
    this.#begin(bytes, from, to);
    while (this.batch.rows < this.#mostRows) {
      if (!this.#takeRecord(bytes, to, isLast)) {
        this.isExhausted = true;
        return;
      }
    }
  }

  /** Passes over records, as scan reads them, until `records` have been found; none is in the batch. */
  skip(bytes: Uint8Array, from: number, to: number, isLast: boolean, records: number): void {
    this.#begin(bytes, from, to);
    while (this.records < records && this.#takeRecord(bytes, to, isLast)) this.batch.rows = 0;
    this.odd = [];
  }

  /** Gives back the last `rows` rows of the batch: the next one begins with them again. */
  giveBack(rows: number): void {
    const { batch } = this;
    batch.rows -= rows;
    this.next = this.#rowStarts[batch.rows] ?? this.next;
    this.records = (batch.numbers[batch.rows] ?? 1) - 1;
    this.odd = this.odd.filter(({ row }) => row < batch.rows);
  }

  #begin(bytes: Uint8Array, from: number, to: number): void {
    bytes[to] = this.#newline;
    if (bytes !== this.batch.bytes) {
      this.batch.bytes = bytes;
      this.batch.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    this.batch.rows = 0;
    this.odd = [];
    this.next = from;
    this.isExhausted = false;
  }

  /** Takes the record at `next`; false when the bytes end before it does. */
  #takeRecord(bytes: Uint8Array, to: number, isLast: boolean): boolean {
    const { starts, ends, marks, width, rows } = this.batch;
    const plain = this.#plain;
    const from = this.next;
    const first = rows * width;
    const rowEnd = first + width;
    let at = from;
    let cell = first;
    let overflows = false;
    let meaning: number;
    do {
      let start = at;
      let mark = 0;
      let end: number;
      if (bytes[at] === quote && at < to) {
        start++;
        at = this.#passQuoted(bytes, start, to, isLast);
        if (at < 0) return false;
        mark = this.#quotedMark;
        end = at - 1;
        meaning = plain[bytes[at] ?? 0] ?? 0;
        // CRLF after the closing mark; under the other line end a return is itself one.
        if (meaning === 0 && bytes[at] === carriageReturn && plain[bytes[at + 1] ?? 0] === endsRecord) {
          meaning = endsRecord;
          at++;
        }
        if (meaning !== separates && meaning !== endsRecord) throw new Irregular();
      } else {
        // Four at a time: a fifth of the time of reading a whole list less than one at a time.
        for (;;) {
          if ((meaning = plain[bytes[at] ?? 0] ?? 0) >= stops) break;
          mark |= meaning;
          if ((meaning = plain[bytes[++at] ?? 0] ?? 0) >= stops) break;
          mark |= meaning;
          if ((meaning = plain[bytes[++at] ?? 0] ?? 0) >= stops) break;
          mark |= meaning;
          if ((meaning = plain[bytes[++at] ?? 0] ?? 0) >= stops) break;
          mark |= meaning;
          at++;
        }
        end = at;
        if (meaning === isZero) throw new Irregular();
        const mayReturn = meaning === endsRecord && end > start && this.#newline === lineFeed;
        if (mayReturn && bytes[end - 1] === carriageReturn) end--;
      }
      if (meaning === endsRecord && at >= to && (!isLast || this.#isNothing(bytes, from, to))) return false;
      at++;
      if (mark !== 0) mark = this.#judge(bytes, start, end, mark);
      if (cell < rowEnd) {
        starts[cell] = start;
        ends[cell] = end;
        marks[cell] = mark;
      } else if (end > start && !overflows) {
        overflows = !isBlankCell(bytes, start, end, mark);
      }
      cell++;
    } while (meaning !== endsRecord);
    this.#endRecord(from, Math.min(at, to), cell - first, overflows);
    return true;
  }

  /**
   * The place after the closing quotation mark of the cell whose content begins at `start`; -1 when the bytes end
   * before. The cell's mark is left in #quotedMark.
   */
  #passQuoted(bytes: Uint8Array, start: number, to: number, isLast: boolean): number {
    const quoted = this.#quoted;
    let mark = 0;
    let at = start;
    for (;;) {
      let meaning: number;
      while ((meaning = quoted[bytes[at] ?? 0] ?? 0) < stops) {
        mark |= meaning;
        at++;
      }
      if (meaning === isZero) throw new Irregular();
      if (at >= to) {
        if (isLast) throw new Irregular();
        return -1;
      }
      at++;
      if (meaning === endsRecord) continue;
      if (bytes[at] !== quote || at >= to) break;
      mark |= cellMarks.doubled;
      at++;
    }
    this.#quotedMark = mark;
    return at;
  }

  /** Counts a record and makes it a row of the batch unless it is blank. */
  #endRecord(from: number, next: number, found: number, overflows: boolean): void {
    const { batch } = this;
    const first = batch.rows * batch.width;
    if (next - from > limits.cellChars) this.#checkLengths(first, Math.min(found, batch.width));
    if (next - from > limits.rowChars) throw new Irregular();
    this.next = next;
    this.records++;
    if (found < batch.width) {
      batch.starts.fill(0, first + found, first + batch.width);
      batch.ends.fill(0, first + found, first + batch.width);
      batch.marks.fill(0, first + found, first + batch.width);
    }
    if (!overflows && this.#isBlankRow(first)) return;
    batch.numbers[batch.rows] = this.records;
    this.#rowStarts[batch.rows] = from;
    if (found !== batch.width) this.odd.push({ row: batch.rows, found, overflows });
    batch.rows++;
  }

  /** The limits are of characters, which may be fewer than bytes, so the other reader decides. */
  #checkLengths(first: number, cells: number): void {
    const { starts, ends } = this.batch;
    for (let cell = first; cell < first + cells; cell++) {
      if ((ends[cell] ?? 0) - (starts[cell] ?? 0) > limits.cellChars) throw new Irregular();
    }
  }

  #isBlankRow(first: number): boolean {
    const { bytes, width, starts, ends, marks } = this.batch;
    for (let cell = first; cell < first + width; cell++) {
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if (end > start && !isBlankCell(bytes, start, end, marks[cell] ?? 0)) return false;
    }
    return true;
  }

  /** A line end at the end of the text opens no further record, and neither does the first half of one. */
  #isNothing(bytes: Uint8Array, from: number, to: number): boolean {
    return from >= to || (from === to - 1 && bytes[from] === carriageReturn && this.#newline === lineFeed);
  }

  /** The mark of a cell with bytes beyond ASCII or doubled quotation marks. */
  #judge(bytes: Uint8Array, start: number, end: number, mark: number): number {
    if ((mark & high) === 0) return mark;
    const kind = kindOfUtf8(bytes, start, end);
    if (kind === invalidUtf8 && this.#rules.strict) throw new WrongEncoding();
    const encoded = kind === simpleUtf8 ? cellMarks.simple : cellMarks.complex;
    return (mark & cellMarks.doubled) | encoded;
  }
}

/** Whether a cell that is not empty holds only blanks. */
function isBlankCell(bytes: Uint8Array, start: number, end: number, mark: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 32 && byte < 128) return false;
    if (byte >= 128 && (mark & cellMarks.complex) === 0) return false;
    // Control characters that are no blanks are rare enough to be decoded as well.
    if (byte !== 32) return utf8Decoder.decode(bytes.subarray(at, end)).trim() === '';
  }
  return true;
}
