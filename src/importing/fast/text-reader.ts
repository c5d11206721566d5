import { utf8Encoder } from '../../table/utf8.ts';
import { widen } from '../../table/widen.ts';
import { isBlankWord } from '../blank-cells.ts';
import { tidyText } from '../typed-column.ts';
import { isBlankByte, mayBeBlankWord } from './blank-bytes.ts';
import type { Census } from './census.ts';
import type { ColumnReader } from './column-reader.ts';
import type { Expected, PartColumn } from './part-job.ts';
import { cellMarks, textOfCell, spareBytes, type RecordBatch } from './record-batch.ts';

const needsDecoding = cellMarks.complex | cellMarks.doubled;

/** Near-unique words: their bytes are copied, trimmed, without a text in between. */
export class TextReader implements ColumnReader {
  readonly census: Census;
  #bytes: Uint8Array;
  #view: DataView;
  #offsets: Uint32Array;
  #used = 0;
  #rows = 0;
  #filled = 0;

  constructor(census: Census, expected: Expected) {
    this.census = census;
    this.#bytes = new Uint8Array(expected.bytes);
    this.#view = new DataView(this.#bytes.buffer);
    this.#offsets = new Uint32Array(expected.rows + 1);
  }

  take(batch: RecordBatch, column: number): void {
    const { rows, width, starts, ends, marks } = batch;
    const source = batch.bytes;
    const offsets = (this.#offsets = widen(this.#offsets, this.#rows + rows + 1));
    const { census } = this;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
      let start = starts[cell] ?? 0;
      let end = ends[cell] ?? 0;
      if (end > start) {
        const mark = marks[cell] ?? 0;
        if (!census.isDone) census.see(batch, cell);
        while (start < end && isBlankByte(source[start] ?? 0)) start++;
        while (end > start && isBlankByte(source[end - 1] ?? 0)) end--;
        if ((mark & needsDecoding) !== 0 || mayBeBlankWord(source, start, end, mark)) {
          this.#takeText(textOfCell(batch, cell));
        } else this.#copy(batch.view, start, end);
      }
      offsets[this.#rows + row + 1] = this.#used;
    }
    this.#rows += rows;
    census.filled = this.#filled;
  }

  /** Four bytes at a time: those beyond the end are written over by the next cell. */
  #copy(source: DataView, start: number, end: number): void {
    let to = this.#used;
    this.#used += end - start;
    this.#makeRoom(this.#used + spareBytes);
    const target = this.#view;
    for (let at = start; at < end; at += 4, to += 4) target.setInt32(to, source.getInt32(at));
    this.#filled++;
  }

  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    this.#bytes = widen(this.#bytes, length);
    this.#view = new DataView(this.#bytes.buffer);
  }

  #takeText(text: string): void {
    const tidy = isBlankWord(text) ? '' : tidyText(text);
    if (tidy === '') return;
    this.#makeRoom(this.#used + tidy.length * 3);
    this.#used += utf8Encoder.encodeInto(tidy, this.#bytes.subarray(this.#used)).written;
    this.#filled++;
  }

  finish(): PartColumn {
    const bytes = this.#bytes.subarray(0, this.#used);
    const offsets = this.#offsets.subarray(0, this.#rows + 1);
    const column = { kind: 'text', bytes, offsets } as const;
    return { column, filled: this.#filled, problems: { listed: [], count: 0 }, isSerial: null };
  }
}
