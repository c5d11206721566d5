import type { ByteSource } from './byte-source.ts';
import { readText, type TextReading } from './encoding.ts';
import type { RawTable } from './raw-table.ts';
import { readCsv } from './read-csv.ts';
import {
  readInEncoding,
  readSourceHead,
  recogniseDialect,
  type SourceChoice,
  type SourceHead,
} from './source-head.ts';

export type { ByteSource } from './byte-source.ts';
export type { RawTable } from './raw-table.ts';
export type { SourceChoice } from './source-head.ts';

/**
 * Reads a file of delimited text as it stands, whatever it looks like, with PapaParse: what the fast reader makes of a
 * text is measured by this. `onProgress` hears the share of bytes read, 0–1. Refuses with 'file-too-large',
 * 'file-empty', 'only-header', 'not-a-table', 'file-unreadable', and as readCsv does; throws the signal's reason when
 * aborted. Reads again from the start when a file that began as UTF-8 turns out not to be.
 */
export async function openSource(
  source: ByteSource,
  choice: SourceChoice,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<RawTable> {
  const head = await readSourceHead(source, choice);
  return readInEncoding(head, (reading) => readCells(source, head, reading, choice, onProgress, signal));
}

/** As openSource, with the head of the source and its encoding known. Throws WrongEncoding from a strict reading. */
export function readCells(
  source: ByteSource,
  head: SourceHead,
  reading: TextReading,
  choice: SourceChoice,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<RawTable> {
  const dialect = recogniseDialect(head, reading.encoding, choice);
  const onBytes = (bytes: number): void => {
    onProgress(Math.min(1, bytes / Math.max(1, source.size)));
  };
  return readCsv(readText(source, reading, onBytes, signal), dialect, source.name);
}
