import { refuse } from '../table/problem.ts';

const newLine = 0x0a;
/** By these a browser says that the disk does not give the file. */
const unreadable: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError']);

/** Reads a stream of bytes by lines and by counts, and never more than `most` bytes in all. */
export class ByteReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #left: number;
  #piece = new Uint8Array(0);
  #at = 0;

  constructor(stream: ReadableStream<Uint8Array>, most: number) {
    this.#reader = stream.getReader();
    this.#left = most;
  }

  /** The bytes up to the next line break; null at the end of the stream. Refuses a longer line, and one cut short. */
  async line(most: number): Promise<Uint8Array<ArrayBuffer> | null> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    while (await this.#hasMore()) {
      const end = this.#piece.indexOf(newLine, this.#at);
      const part = this.#piece.subarray(this.#at, end < 0 ? undefined : end);
      length += part.length;
      if (length > most) throw damaged('line');
      pieces.push(part);
      this.#at += part.length + (end < 0 ? 0 : 1);
      if (end >= 0) return joined(pieces, length);
    }
    if (length > 0) throw damaged('line');
    return null;
  }

  /** The next `count` bytes. Refuses when there are fewer. */
  async take(count: number): Promise<ArrayBuffer> {
    const pieces: Uint8Array[] = [];
    let missing = count;
    while (missing > 0) {
      if (!(await this.#hasMore())) throw damaged('bytes');
      const part = this.#piece.subarray(this.#at, this.#at + missing);
      pieces.push(part);
      this.#at += part.length;
      missing -= part.length;
    }
    return joined(pieces, count).buffer;
  }

  async close(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }

  async #hasMore(): Promise<boolean> {
    while (this.#at >= this.#piece.length) {
      const next = await this.#next();
      if (next === null) return false;
      this.#left -= next.length;
      if (this.#left < 0) throw refuse('file-too-large');
      this.#piece = new Uint8Array(next);
      this.#at = 0;
    }
    return true;
  }

  async #next(): Promise<Uint8Array | null> {
    try {
      const { done, value } = await this.#reader.read();
      return done ? null : value;
    } catch (error) {
      const isGone = error instanceof DOMException && unreadable.has(error.name);
      // Otherwise it was not packed, was packed and then changed, or was cut short.
      throw isGone ? refuse('file-unreadable') : damaged('packing');
    }
  }
}

const damaged = (where: string) => refuse('file-damaged', {}, { where });

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
