/* Headers as they are recognised again: letter case and spaces aside, in whatever order they stand. */
import { foldPlain } from '../joining/plain-fold.ts';

/** One key for each header; headers that differ only in letter case or spaces are told apart by their order. */
export function headerKeys(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const folded = foldPlain(header);
    const times = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, times);
    return times === 1 ? folded : `${folded}\n${times}`;
  });
}

/** A short name for these headers as a set: 53 bits, by cyrb53 (bryc, public domain). */
export function headersKey(headers: readonly string[]): string {
  return fingerprint([...headerKeys(headers)].sort().join('\n\n'));
}

/** A short name for several files together, in whatever order they come. */
export function filesKey(keys: readonly string[]): string {
  return [...keys].sort().join('+');
}

function fingerprint(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(16).padStart(14, '0');
}
