import { cellMarks } from './record-batch.ts';

/** Whether trimming takes the byte away: a space, tab, line feed or the like. */
export function isBlankByte(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** No word for nothing is longer, as bytes. */
const longestWord = 4;

/**
 * Whether a cell may say nothing in a column of words, told from its bytes alone; false is certain, and true for few
 * others: those that are as short as "null" and begin like it, and those that have to be decoded.
 */
export function mayBeBlankWord(bytes: Uint8Array, start: number, end: number, mark: number): boolean {
  if ((mark & cellMarks.complex) !== 0) return true;
  let from = start;
  let to = end;
  while (from < to && (bytes[from] ?? 0) <= 32) from++;
  while (to > from && (bytes[to - 1] ?? 0) <= 32) to--;
  if (to - from > longestWord) return false;
  const first = (bytes[from] ?? 0) | 32;
  return from === to || first === 0x6e || first === 0x23;
}
