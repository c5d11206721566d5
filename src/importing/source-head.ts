/* The first bytes of a source, and what they tell of how its text is written. */
import { refuse } from '../table/problem.ts';
import { readHead, type ByteSource } from './byte-source.ts';
import { guessDelimiter, guessNewline, readSepLine } from './delimiter.ts';
import { decodeHead, guessReading, recogniseBinary, WrongEncoding, type TextReading } from './encoding.ts';
import { listLimits as limits } from '../limits/list.ts';
import { recogniseMarkup } from './markup.ts';
import type { CsvDialect } from './read-csv.ts';
import type { Delimiter, Encoding } from './types.ts';

/** What the user says of the text; the rest is recognised. */
export interface SourceChoice {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Of a workbook: which sheet. */
  readonly sheet?: string;
}

export interface SourceHead {
  readonly bytes: Uint8Array;
  /** The source has no more bytes than these. */
  readonly isWhole: boolean;
  readonly reading: TextReading;
}

const headBytes = 1 << 18;

/** The first bytes. Refuses with 'file-too-large' {file} {limit}, 'file-empty' {file} and 'file-unreadable' {file}. */
export async function readFirstBytes(source: ByteSource): Promise<Uint8Array> {
  const place = { file: source.name };
  if (source.size > limits.fileMegabytes * 1_000_000) {
    throw refuse('file-too-large', place, { limit: limits.fileMegabytes });
  }
  const bytes = await readHead(source, headBytes);
  if (bytes.length === 0) throw refuse('file-empty', place);
  return bytes;
}

/** What the first bytes of a text tell. Refuses with 'not-a-table' {file} {found}. */
export function understandHead(source: ByteSource, bytes: Uint8Array, choice: SourceChoice): SourceHead {
  return { bytes, isWhole: bytes.length >= source.size, reading: chooseReading(bytes, source.name, choice) };
}

/** Looks at the first bytes of a text; refuses as the two above do. */
export async function readSourceHead(source: ByteSource, choice: SourceChoice): Promise<SourceHead> {
  return understandHead(source, await readFirstBytes(source), choice);
}

function chooseReading(head: Uint8Array, file: string, choice: SourceChoice): TextReading {
  const reading: TextReading | null =
    choice.encoding === undefined ? guessReading(head) : { encoding: choice.encoding, strict: false };
  const found = recogniseBinary(head) ?? (reading === null ? 'binary' : markupOf(head, reading));
  if (reading === null || found !== null) throw refuse('not-a-table', { file }, { found: found ?? 'binary' });
  return reading;
}

function markupOf(head: Uint8Array, { encoding }: TextReading): string | null {
  return recogniseMarkup(decodeHead(head.subarray(0, 8192), encoding));
}

/** Reads as the head tells, and again as Windows-1252 when a text that began as UTF-8 turns out not to be. */
export async function readInEncoding<Result>(
  head: SourceHead,
  read: (reading: TextReading) => Promise<Result>,
): Promise<Result> {
  try {
    return await read(head.reading);
  } catch (error) {
    if (error instanceof WrongEncoding) return read({ encoding: 'windows-1252', strict: false });
    throw error;
  }
}

/** How the text is written, as far as its first bytes tell. */
export function recogniseDialect(head: SourceHead, encoding: Encoding, choice: SourceChoice): CsvDialect {
  const text = decodeHead(head.bytes, encoding);
  const sepLine = readSepLine(text);
  const skip = sepLine?.length ?? 0;
  const body = text.slice(skip);
  const newline = guessNewline(body);
  const delimiter = choice.delimiter ?? sepLine?.delimiter ?? guessDelimiter(body, newline, head.isWhole);
  return { encoding, delimiter, newline, skip };
}
