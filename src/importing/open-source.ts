import { refuse } from '../table/problem.ts';
import { readHead, type ByteSource } from './byte-source.ts';
import { guessDelimiter, guessNewline, readSepLine } from './delimiter.ts';
import {
  decodeHead,
  guessReading,
  readText,
  recogniseBinary,
  WrongEncoding,
  type TextReading,
} from './encoding.ts';
import { limits } from './limits.ts';
import type { RawTable } from './raw-table.ts';
import { readCsv, type CsvDialect } from './read-csv.ts';
import type { Delimiter, Encoding } from './types.ts';

export type { ByteSource } from './byte-source.ts';
export type { RawTable } from './raw-table.ts';

/** What the user says of the text; the rest is recognised. */
export interface SourceChoice {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

const headBytes = 1 << 18;

/**
 * Reads a file of delimited text as it stands. `onProgress` hears the share of bytes read, 0–1. Refuses with
 * 'file-too-large', 'file-empty', 'only-header', 'not-a-table', 'file-unreadable', and as readCsv does; throws the
 * signal's reason when aborted. Reads again from the start when a file that began as UTF-8 turns out not to be.
 */
export async function openSource(
  source: ByteSource,
  choice: SourceChoice,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<RawTable> {
  const place = { file: source.name };
  if (source.size > limits.fileMegabytes * 1_000_000) {
    throw refuse('file-too-large', place, { limit: limits.fileMegabytes });
  }
  const head = await readHead(source, headBytes);
  if (head.length === 0) throw refuse('file-empty', place);
  const reading = chooseReading(head, source.name, choice);
  const read = ({ encoding, strict }: TextReading): Promise<RawTable> => {
    const dialect = recogniseDialect(head, encoding, choice, head.length >= source.size);
    const onBytes = (bytes: number): void => {
      onProgress(Math.min(1, bytes / Math.max(1, source.size)));
    };
    return readCsv(readText(source, { encoding, strict }, onBytes, signal), dialect, source.name);
  };
  try {
    return await read(reading);
  } catch (error) {
    if (error instanceof WrongEncoding) return read({ encoding: 'windows-1252', strict: false });
    throw error;
  }
}

function chooseReading(head: Uint8Array, file: string, choice: SourceChoice): TextReading {
  const binary = recogniseBinary(head);
  if (binary !== null) throw refuse('not-a-table', { file }, { found: binary });
  if (choice.encoding !== undefined) return { encoding: choice.encoding, strict: false };
  const reading = guessReading(head);
  if (reading === null) throw refuse('not-a-table', { file }, { found: 'binary' });
  return reading;
}

function recogniseDialect(
  head: Uint8Array,
  encoding: Encoding,
  choice: SourceChoice,
  isWhole: boolean,
): CsvDialect {
  const text = decodeHead(head, encoding);
  const sepLine = readSepLine(text);
  const skip = sepLine?.length ?? 0;
  const body = text.slice(skip);
  const newline = guessNewline(body);
  const delimiter = choice.delimiter ?? sepLine?.delimiter ?? guessDelimiter(body, newline, isWhole);
  return { encoding, delimiter, newline, skip };
}
