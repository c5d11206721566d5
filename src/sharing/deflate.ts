/* The browser's own compressor. Links from others are inflated under a cap, since 20 kB can hold 20 MB. */

/** Whether this browser can compress; without it links are written and read in mode n only. */
export function hasDeflate(): boolean {
  return 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis;
}

type Reading = Uint8Array<ArrayBuffer> | 'too-large' | 'damaged';

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** Reads to the end, or stops at the first byte beyond `cap`. */
async function readAll(stream: ReadableStream<Uint8Array>, cap: number): Promise<Reading> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(chunks, length);
      length += value.length;
      if (length > cap) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(value);
    }
  } catch {
    return 'damaged';
  }
}

/** Bytes compressed as raw deflate (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = await readAll(stream, Infinity);
  if (typeof packed === 'string') throw new Error('The compressor failed');
  return packed;
}

/** Raw deflate undone: at most `cap` bytes, else 'too-large'; 'damaged' for what is no whole deflate stream. */
export function inflate(bytes: Uint8Array<ArrayBuffer>, cap: number): Promise<Reading> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return readAll(stream, cap);
}
