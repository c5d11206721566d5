/* Keys as they are compared: letter case and space never part two customers. */
import { utf8Decoder, utf8Encoder } from '../../table/utf8.ts';
import type { ByteFold } from './column-codes.ts';

/** The text in small letters, NFC, with single spaces inside and none around. */
export function foldPlain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** As foldPlain, byte by byte. Letters beyond Latin-1 take the slower way over a string. */
export const plainFold: ByteFold = {
  longest: (length) => length * 3 + 3,
  write(bytes, start, end, target) {
    let to = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 0xc3 || byte === 0xc2) return writeText(bytes, start, end, target);
      if (byte === 0xc3) {
        const second = bytes[++at] ?? 0;
        const isCapital = second < 0x9f && second !== 0x97;
        target[to++] = byte;
        target[to++] = isCapital ? second + 0x20 : second;
      } else if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) {
        if (to > 0 && target[to - 1] !== 0x20) target[to++] = 0x20;
      } else target[to++] = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
    }
    return to > 0 && target[to - 1] === 0x20 ? to - 1 : to;
  },
};

function writeText(bytes: Uint8Array, start: number, end: number, target: Uint8Array): number {
  const text = foldPlain(utf8Decoder.decode(bytes.subarray(start, end)));
  return utf8Encoder.encodeInto(text, target).written;
}
