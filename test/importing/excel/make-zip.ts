import { deflateRawSync } from 'node:zlib';

export interface MadePart {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Not packed. */
  readonly stored?: boolean;
  /** Sizes in 64 bits, as some writers give them for small parts too. */
  readonly long?: boolean;
  readonly encrypted?: boolean;
  /** What the list of parts says instead of the truth. */
  readonly statedBytes?: number;
  readonly statedCrc?: number;
}

/** Bit by bit, unlike the program's own. */
export function slowCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

type Field = readonly [size: 2 | 4 | 8, value: number];

function record(fields: readonly Field[], ...tails: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(head.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return Buffer.concat([head, ...tails]);
}

/** A zip file with these parts (APPNOTE.TXT 4.3). */
export function makeZip(parts: readonly MadePart[], comment = ''): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const packed = part.stored === true ? part.bytes : deflateRawSync(part.bytes);
    const name = new TextEncoder().encode(part.path);
    const bytes = part.statedBytes ?? part.bytes.length;
    const common: readonly Field[] = [
      [2, part.encrypted === true ? 1 : 0],
      [2, part.stored === true ? 0 : 8],
      [4, 0],
      [4, part.statedCrc ?? slowCrc(part.bytes)],
    ];
    const local = record(
      [[4, 0x04034b50], [2, 20], ...common, [4, packed.length], [4, bytes], [2, name.length], [2, 0]],
      name,
      packed,
    );
    const isLong = part.long === true;
    const extra = isLong
      ? record([
          [2, 0x9999],
          [2, 2],
          [2, 7],
          [2, 1],
          [2, 24],
          [8, bytes],
          [8, packed.length],
          [8, at],
        ])
      : new Uint8Array();
    const inLong = (value: number): number => (isLong ? 0xffffffff : value);
    list.push(
      record(
        [
          ...([[4, 0x02014b50], [2, 20], [2, 20], ...common] as const),
          [4, inLong(packed.length)],
          [4, inLong(bytes)],
          ...([
            [2, name.length],
            [2, extra.length],
            [2, 0],
            [2, 0],
            [2, 0],
            [4, 0],
          ] as const),
          [4, inLong(at)],
        ],
        name,
        extra,
      ),
    );
    pieces.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = record(
    [
      ...([
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, parts.length],
        [2, parts.length],
      ] as const),
      [4, directory.length],
      [4, at],
      [2, comment.length],
    ],
    new TextEncoder().encode(comment),
  );
  return Uint8Array.from(Buffer.concat([...pieces, directory, end]));
}
