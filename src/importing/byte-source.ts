import { refuse } from '../table/problem.ts';

/** A file or pasted text as bytes. `stream` begins again at the first byte each time it is called. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  readonly stream: () => ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Some of the bytes, without reading those before them. */
  readonly slice?: (from: number, to: number) => Promise<Uint8Array>;
  /** The bytes as something that another thread can read too. */
  readonly blob?: Blob;
}

/** A file, pasted text, or a part of one. */
export function sourceOfBlob(name: string, blob: Blob): ByteSource {
  return {
    name,
    size: blob.size,
    stream: () => blob.stream(),
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
    blob,
  };
}

interface Reader {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | undefined }>;
  stop(): Promise<unknown>;
}

const sliceBytes = 1 << 20;

/**
 * The bytes of the source in slices of at most 1 MB. Refuses with 'file-unreadable' {file} when the file cannot be
 * read any more. `signal` is looked at between slices.
 */
export async function* readSlices(source: ByteSource, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = openReader(source);
  try {
    for (;;) {
      const { done, value } = await reader.next().catch((cause: unknown) => {
        throw Object.assign(refuse('file-unreadable', { file: source.name }), { cause });
      });
      if (done === true || value === undefined) return;
      for (let at = 0; at < value.length; at += sliceBytes) {
        signal?.throwIfAborted();
        yield value.subarray(at, at + sliceBytes);
      }
    }
  } finally {
    await reader.stop().catch(() => undefined);
  }
}

/** The first bytes of the source, at least `wanted` unless it ends before. */
export async function readHead(source: ByteSource, wanted: number): Promise<Uint8Array> {
  const slices: Uint8Array[] = [];
  let length = 0;
  for await (const slice of readSlices(source)) {
    slices.push(slice);
    length += slice.length;
    if (length >= wanted) break;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const slice of slices) {
    head.set(slice, at);
    at += slice.length;
  }
  return head;
}

/** Not every browser can iterate a ReadableStream, so its reader is asked instead. */
function openReader(source: ByteSource): Reader {
  const stream = source.stream();
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return { next: () => reader.read(), stop: () => reader.cancel() };
  }
  const iterator = stream[Symbol.asyncIterator]();
  return { next: () => iterator.next(), stop: async () => iterator.return?.() };
}
