/*
 * A zip file (APPNOTE.TXT 6.3) written part by part. Each is packed by the browser's own deflater while it comes and
 * handed over to the browser as Blobs, so that no more than a piece of it is ever in memory.
 */
import { crc32 } from '../../table/crc32.ts';
import { utf8Encoder } from '../../table/utf8.ts';

/** What is packed is handed over in pieces of about so many bytes. */
const pieceBytes = 1 << 20;
const deflated = 8;
/** Names are UTF-8. */
const utf8Flag = 1 << 11;
const version = 20;
/** 1980-01-01, the first day that zip can tell: files made of the same list are the same. */
const firstDay = (1 << 5) | 1;

interface WrittenPart {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly at: number;
}

export class ZipWriter {
  readonly #pieces: Blob[] = [];
  readonly #parts: WrittenPart[] = [];
  #length = 0;

  /** Adds a part from its texts, in order. Parts are added one after the other. */
  async add(path: string, texts: Iterable<string> | AsyncIterable<string>): Promise<void> {
    const { readable, writable } = new CompressionStream('deflate-raw');
    const collecting = collect(readable);
    const writer = writable.getWriter();
    let crc = 0;
    let bytes = 0;
    for await (const text of texts) {
      const encoded = utf8Encoder.encode(text);
      crc = crc32(encoded, crc);
      bytes += encoded.length;
      await writer.write(encoded);
    }
    await writer.close();
    const packed = await collecting;
    const part = {
      name: utf8Encoder.encode(path),
      crc,
      bytes,
      packed: packed.reduce((sum, { size }) => sum + size, 0),
      at: this.#length,
    };
    this.#parts.push(part);
    this.#push(new Blob([localHeader(part), part.name]), ...packed);
  }

  /** The whole file. */
  finish(type: string): Blob {
    const listAt = this.#length;
    for (const part of this.#parts) this.#push(new Blob([listEntry(part), part.name]));
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, this.#parts.length, true);
    end.setUint16(10, this.#parts.length, true);
    end.setUint32(12, this.#length - listAt, true);
    end.setUint32(16, listAt, true);
    return new Blob([...this.#pieces, end.buffer], { type });
  }

  #push(...pieces: readonly Blob[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.#length += piece.size;
    }
  }
}

async function collect(readable: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob[]> {
  const blobs: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (value !== undefined) {
      waiting.push(value);
      bytes += value.length;
    }
    if (bytes >= pieceBytes || (done && bytes > 0)) {
      blobs.push(new Blob(waiting));
      waiting = [];
      bytes = 0;
    }
    if (done) return blobs;
  }
}

function localHeader(part: WrittenPart): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, 0x04034b50, true);
  writeFacts(view, 4, part);
  return view.buffer;
}

function listEntry(part: WrittenPart): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, version, true);
  writeFacts(view, 6, part);
  view.setUint32(42, part.at, true);
  return view.buffer;
}

/** What the header of a part and its entry in the list say alike. */
function writeFacts(view: DataView, at: number, { name, crc, packed, bytes }: WrittenPart): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Flag, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, bytes, true);
  view.setUint16(at + 22, name.length, true);
}
