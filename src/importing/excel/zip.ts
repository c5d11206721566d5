/*
 * Workbooks are zip files (APPNOTE.TXT 6.3). The list of parts stands at the end of the file; each part is unpacked by
 * the browser's own inflater, piece by piece, under a cap and checked against its checksum.
 */
import { crc32 } from '../../table/crc32.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** Where a part lies in the file. */
export interface ZipPart {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** As the list of parts states it; the inflater tells the truth. */
  readonly bytes: number;
  readonly headerAt: number;
}

/** Parts by path: forward slashes, no slash in front, lower case, since writers differ in all three. */
export type ZipParts = ReadonlyMap<string, ZipPart>;

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const end64PlaceMark = 0x07064b50;
const listMark = 0x02014b50;
const headerMark = 0x04034b50;
/** The end record's own bytes and the longest comment that may follow. */
const endBytes = 22;
const longestComment = 0xffff;
const unset32 = 0xffffffff;
const pieceBytes = 1 << 16;

/** The path as it stands in ZipParts. */
export function partKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Reads the list of parts. Throws WorkbookFault 'damaged' when there is none, 'locked' when a part is encrypted. */
export function readZip(bytes: Uint8Array): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readParts(view, findList(view));
  } catch (error) {
    // A place beyond the end of the file.
    if (error instanceof RangeError) throw new WorkbookFault('damaged', 'zip');
    throw error;
  }
}

interface PartList {
  readonly at: number;
  readonly count: number;
}

function findList(view: DataView): PartList {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= first; at--) {
    if (view.getUint32(at, true) !== endMark) continue;
    const list = { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    const is64 = list.at === unset32 || list.count === 0xffff;
    return is64 && at >= 20 && view.getUint32(at - 20, true) === end64PlaceMark
      ? findLongList(view, Number(view.getBigUint64(at - 12, true)))
      : list;
  }
  throw new WorkbookFault('damaged', 'zip');
}

function findLongList(view: DataView, at: number): PartList {
  if (view.getUint32(at, true) !== end64Mark) throw new WorkbookFault('damaged', 'zip');
  return { at: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

function readParts(view: DataView, list: PartList): ZipParts {
  const decoder = new TextDecoder();
  const parts = new Map<string, ZipPart>();
  let at = list.at;
  for (let index = 0; index < list.count; index++) {
    if (view.getUint32(at, true) !== listMark) throw new WorkbookFault('damaged', 'zip');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (isEncrypted) throw new WorkbookFault('locked', 'zip');
    const key = partKey(decoder.decode(name));
    if (!parts.has(key)) parts.set(key, readPart(view, at, at + 46 + nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

function readPart(view: DataView, at: number, extraAt: number, extraLength: number): ZipPart {
  const long = new LongSizes(view, extraAt, extraLength);
  // Those of the three that do not fit in 32 bits stand in the extra field, in this order.
  const bytes = long.take(view.getUint32(at + 24, true));
  const packedBytes = long.take(view.getUint32(at + 20, true));
  const headerAt = long.take(view.getUint32(at + 42, true));
  const method = view.getUint16(at + 10, true);
  return { method, crc: view.getUint32(at + 16, true), bytes, packedBytes, headerAt };
}

/** Sizes of 64 bits in the extra field with id 1, which some writers use for small files too. */
class LongSizes {
  readonly #view: DataView;
  #at = -1;

  constructor(view: DataView, at: number, length: number) {
    this.#view = view;
    for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
      if (view.getUint16(field, true) === 1) this.#at = field + 4;
    }
  }

  take(size: number): number {
    if (size !== unset32 || this.#at < 0) return size;
    const long = this.#view.getBigUint64(this.#at, true);
    this.#at += 8;
    return Number(long);
  }
}

/**
 * The part unpacked, piece by piece. `onPacked` hears how many packed bytes were taken so far. Throws WorkbookFault
 * 'damaged' when the bytes are not what the list of parts says, and 'too-large' beyond `cap` bytes.
 */
export async function* unpackPart(
  bytes: Uint8Array<ArrayBuffer>,
  part: ZipPart,
  cap: number,
  onPacked: (packed: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  if (part.bytes > cap) throw new WorkbookFault('too-large', 'zip');
  const reader = openPart(packedOf(bytes, part), part.method, onPacked).getReader();
  let length = 0;
  let crc = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new WorkbookFault('damaged', 'zip');
      });
      if (done) break;
      length += value.length;
      if (length > cap) throw new WorkbookFault('too-large', 'zip');
      crc = crc32(value, crc);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (crc !== part.crc || length !== part.bytes) throw new WorkbookFault('damaged', 'zip');
}

function packedOf(bytes: Uint8Array<ArrayBuffer>, part: ZipPart): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt, packedBytes } = part;
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== headerMark) {
    throw new WorkbookFault('damaged', 'zip');
  }
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedBytes > bytes.length) throw new WorkbookFault('damaged', 'zip');
  return bytes.subarray(start, start + packedBytes);
}

function openPart(
  packed: Uint8Array<ArrayBuffer>,
  method: number,
  onPacked: (packed: number) => void,
): ReadableStream<Uint8Array> {
  let at = 0;
  const stored = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) {
        controller.close();
        return;
      }
      controller.enqueue(packed.subarray(at, at + pieceBytes));
      at += pieceBytes;
      onPacked(Math.min(at, packed.length));
    },
  });
  if (method === 0) return stored;
  if (method !== 8) throw new WorkbookFault('damaged', 'zip');
  return stored.pipeThrough(new DecompressionStream('deflate-raw'));
}
