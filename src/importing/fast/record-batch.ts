import { utf8Decoder } from '../../table/utf8.ts';

/** Room beyond the text, so that bytes can be read four at a time up to its end. */
export const spareBytes = 4;

/** Marks of a cell; 0 is plain ASCII. */
export const cellMarks = {
  /** Characters beyond ASCII, but in form NFC and without blanks among them: the bytes can be used as they are. */
  simple: 1,
  /** Characters that have to be decoded before anything is said of them. */
  complex: 2,
  /** Quotation marks are written twice. */
  doubled: 4,
} as const;

/**
 * Records of the text as places in its bytes. The cell of row r and column c is at index r × width + c: it takes
 * `bytes[starts[i] .. ends[i]]`, without its quotation marks. Valid until the next batch is made.
 */
export interface RecordBatch {
  bytes: Uint8Array;
  /** The same bytes, to be read four at a time; it reaches at least `spareBytes` beyond the last cell. */
  view: DataView;
  readonly width: number;
  /** Rows that are not blank. */
  rows: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly marks: Uint8Array;
  /** For each row the number of its record, counted from 1 at the first record of the text. */
  readonly numbers: Int32Array;
}

/** The text of a cell of the batch as it stands in the file. */
export function textOfCell({ bytes, starts, ends, marks }: RecordBatch, cell: number): string {
  return cellText(bytes, starts[cell] ?? 0, ends[cell] ?? 0, marks[cell] ?? 0);
}

/** The text of the cell `bytes[start .. end]` with this mark. */
export function cellText(bytes: Uint8Array, start: number, end: number, mark: number): string {
  if (end === start) return '';
  const text = utf8Decoder.decode(bytes.subarray(start, end));
  return (mark & cellMarks.doubled) === 0 ? text : text.replaceAll('""', '"');
}

/** The texts of a row's cells. */
export function rowTexts(batch: RecordBatch, row: number): string[] {
  return Array.from({ length: batch.width }, (_, column) => textOfCell(batch, row * batch.width + column));
}
