import type { TextReading } from '../encoding.ts';
import type { Newline } from '../papa-records.ts';
import type { Delimiter } from '../types.ts';

/** How the text of a source is written and where its table begins. */
export interface TableText {
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

/** Which part of the text is read: all of it is both its start and its end. */
export interface PartPlace {
  readonly isStart: boolean;
  readonly isEnd: boolean;
}
