/*
 * Which bytes these are. A byte order mark tells; else UTF-16 is known by its zero bytes; else the text is UTF-8 as long
 * as every byte of the whole file agrees; else windows-1252, which programs on Windows write.
 */
import { refuse } from '../table/problem.ts';
import { readSlices, type ByteSource } from './byte-source.ts';
import type { Encoding } from './types.ts';

/** How to read the bytes. `strict` stops at the first byte that is not of the encoding. */
export interface TextReading {
  readonly encoding: Encoding;
  readonly strict: boolean;
}

/** Thrown inside this room when a strict reading meets a byte of another encoding. */
export class WrongEncoding extends Error {
  override readonly name = 'WrongEncoding';
}

const magic: readonly (readonly [string, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b, 0x08]],
];

/** What a file is by its first bytes when it is no text: 'png', 'pdf', 'xlsx' …; null when it may be text. */
export function recogniseBinary(head: Uint8Array): string | null {
  const found = magic.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0] ?? null;
  if (found === 'zip') return asciiOf(head, 0, 8192).includes('xl/') ? 'xlsx' : 'zip';
  if (asciiOf(head, 0, 4) === 'RIFF' && asciiOf(head, 8, 12) === 'WEBP') return 'webp';
  return found;
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** The reading that the first bytes ask for; null when zero bytes stand where no text has them. */
export function guessReading(head: Uint8Array): TextReading | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', strict: false };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', strict: false };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', strict: false };
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0) return { encoding: 'utf-8', strict: true };
  // In Western text most characters leave the high byte zero, and none but NUL leaves the low one.
  const enough = head.length / 8;
  if (odd > enough && even < odd / 10) return { encoding: 'utf-16le', strict: false };
  if (even > enough && odd < even / 10) return { encoding: 'utf-16be', strict: false };
  return null;
}

/** Text of the first bytes; a character cut off at the end is left out. */
export function decodeHead(head: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(head, { stream: true });
}

/** Text of all bytes: as readText gives it, half a character at the end included. */
export function decodeWhole(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = new TextDecoder(encoding);
  // In one step Node 20 reads windows-1252 as Latin-1.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/**
 * The text of the source, piece by piece, without its byte order mark. `onBytes` hears how many bytes were read so far.
 * Throws WrongEncoding from a strict reading; refuses with 'not-a-table' {file} {found: 'binary'} at a NUL character.
 */
export async function* readText(
  source: ByteSource,
  reading: TextReading,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  for await (const text of decodePieces(source, reading, onBytes, signal)) {
    if (text.includes('\0')) throw refuse('not-a-table', { file: source.name }, { found: 'binary' });
    yield text;
  }
}

/** As readText, but NUL is a character like others. */
export async function* decodePieces(
  source: ByteSource,
  reading: TextReading,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(reading.encoding, { fatal: reading.strict });
  let bytes = 0;
  for await (const slice of readSlices(source, signal)) {
    bytes += slice.length;
    yield decode(decoder, slice);
    onBytes(bytes);
  }
  yield decode(decoder, null);
}

function decode(decoder: TextDecoder, slice: Uint8Array | null): string {
  try {
    return slice === null ? decoder.decode() : decoder.decode(slice, { stream: true });
  } catch {
    throw new WrongEncoding();
  }
}
