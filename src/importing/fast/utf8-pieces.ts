import { readSlices, type ByteSource } from '../byte-source.ts';
import { decodePieces, type TextReading } from '../encoding.ts';

const encoder = new TextEncoder();

/**
 * The text of the source as UTF-8, piece by piece, without its byte order mark. Bytes that are UTF-8 already are passed
 * on as they are, and may turn out not to be; only at the start of a text (`isStart`) is there a mark. `onBytes` hears how many bytes of the source were read.
 */
export async function* utf8Pieces(
  source: ByteSource,
  reading: TextReading,
  isStart: boolean,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (reading.encoding !== 'utf-8') {
    for await (const text of decodePieces(source, reading, onBytes, signal)) yield encoder.encode(text);
    return;
  }
  let bytes = 0;
  let mark = new Uint8Array(0);
  for await (const slice of readSlices(source, signal)) {
    // The mark may come in pieces of its own, so the first three bytes are waited for.
    const mayBeMark = isStart && bytes < 3;
    bytes += slice.length;
    if (mayBeMark) mark = joined(mark, slice);
    if (!mayBeMark) yield slice;
    else if (bytes >= 3) yield withoutMark(mark);
    onBytes(bytes);
  }
  if (isStart && bytes < 3) yield mark;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
