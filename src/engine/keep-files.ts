import { documentLimits as limits } from '../limits/document.ts';
import type { ByteSource } from '../importing/byte-source.ts';
import { keepBytes } from '../storage/sources.ts';
import type { Store } from '../storage/store.ts';
import { gzip, type Rest } from './gzip.ts';

/** No list packs to less than this share of its bytes, so that far too big a file is not begun with. */
const leastShare = 1 / 40;

/**
 * Packs the files that a list was made of and keeps them beside it, when they are few enough bytes together. A spare-time
 * job: it rests first and between pieces, and whatever goes wrong, the list is whole without it.
 */
export async function keepFiles(
  store: Store,
  listId: string,
  sources: readonly ByteSource[],
  rest: Rest,
): Promise<void> {
  const whole = sources.reduce((sum, { size }) => sum + size, 0);
  if (whole * leastShare > limits.sourceBytes) return;
  try {
    await rest();
    let left: number = limits.sourceBytes;
    const packed: ArrayBuffer[] = [];
    for (const source of sources) {
      const bytes = await gzip(source, left, rest);
      if (bytes === null) return;
      left -= bytes.byteLength;
      packed.push(bytes);
    }
    await keepBytes(store, listId, packed);
  } catch {
    // The file was moved, the disk is full, the database is gone: then the file has to be chosen again.
  }
}
