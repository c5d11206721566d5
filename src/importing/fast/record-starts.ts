import type { ByteSource } from '../byte-source.ts';
import { WrongEncoding } from '../encoding.ts';
import { Irregular } from './irregular.ts';
import type { TableText } from './table-text.ts';
import { spareBytes } from './record-batch.ts';
import { RecordScanner } from './record-scanner.ts';

const lookBytes = 1 << 16;
/** Line ends that may stand inside quotation marks are tried one after the other. */
const mostTries = 100;
/** So many rows as wide as the table, one after the other, are hardly found where none begins. */
const fewestRows = 4;

/**
 * Places in the source, about evenly spread, where a record probably begins, so that it can be read in `parts` parts;
 * fewer where none is found. Whether it is one is known only to whoever reads all that stands before it.
 */
export async function findRecordStarts(
  source: ByteSource,
  text: TableText,
  parts: number,
): Promise<readonly number[]> {
  const { slice, size } = source;
  if (slice === undefined) return [];
  const places = Array.from({ length: parts - 1 }, (_, part) => Math.floor((size * (part + 1)) / parts));
  const starts = await Promise.all(
    places.map(async (place) => {
      const start = startIn(await slice(place, place + lookBytes), text);
      return start === null ? null : place + start;
    }),
  );
  return starts.filter((start) => start !== null);
}

/** Where the first record in these bytes probably begins. */
function startIn(slice: Uint8Array, text: TableText): number | null {
  const bytes = new Uint8Array(slice.length + spareBytes);
  bytes.set(slice);
  const { delimiter, newline, names, reading } = text;
  const scanner = new RecordScanner({ delimiter, newline, strict: reading.strict }, names.length);
  let at = 0;
  for (let tries = 0; tries < mostTries; tries++) {
    const end = bytes.indexOf(newline.charCodeAt(0), at);
    if (end < 0 || end >= slice.length) return null;
    at = end + 1;
    if (hasRows(scanner, bytes, at, slice.length)) return at;
  }
  return null;
}

function hasRows(scanner: RecordScanner, bytes: Uint8Array, from: number, to: number): boolean {
  try {
    scanner.scan(bytes, from, to, false);
  } catch (error) {
    if (error instanceof Irregular || error instanceof WrongEncoding) return false;
    throw error;
  }
  return scanner.batch.rows >= fewestRows && scanner.odd.every(({ row }) => row >= fewestRows);
}
