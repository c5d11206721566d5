/* Files packed by the browser's own gzip, piece by piece, so that whoever asks for something meanwhile is answered. */
import { readSlices, type ByteSource } from '../importing/byte-source.ts';

/** Waits until nothing more urgent is to be done. */
export type Rest = () => Promise<void>;

/**
 * The bytes of a source packed; null as soon as they are more than `most`. Rests between pieces of at most 1 MB. Refuses
 * with 'file-unreadable' {file}.
 */
export async function gzip(source: ByteSource, most: number, rest: Rest): Promise<ArrayBuffer | null> {
  const { readable, writable } = new CompressionStream('gzip');
  const packed = collect(readable, most);
  const writer = writable.getWriter();
  try {
    for await (const slice of readSlices(source)) {
      await writer.write(new Uint8Array(slice));
      if (packed.isOver()) break;
      await rest();
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    if (!packed.isOver()) throw error;
  }
  return packed.bytes;
}

/** What was packed from `size` bytes; null when it is not what such bytes are packed to. */
export async function gunzip(bytes: ArrayBuffer, size: number): Promise<ArrayBuffer | null> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = await collect(stream, size).bytes;
  return unpacked?.byteLength === size ? unpacked : null;
}

/** Reads on while it is written to; null when the bytes are damaged, or more than `most`, and then no more is read. */
function collect(
  stream: ReadableStream<Uint8Array>,
  most: number,
): { readonly bytes: Promise<ArrayBuffer | null>; readonly isOver: () => boolean } {
  let length = 0;
  const read = async (): Promise<ArrayBuffer | null> => {
    const reader = stream.getReader();
    const pieces: Uint8Array[] = [];
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return joined(pieces, length);
        length += value.length;
        if (length <= most) pieces.push(value);
        else {
          await reader.cancel();
          return null;
        }
      }
    } catch {
      return null;
    }
  };
  return { bytes: read(), isOver: () => length > most };
}

function joined(pieces: readonly Uint8Array[], length: number): ArrayBuffer {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.buffer;
}
