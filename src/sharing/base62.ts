/*
 * Bytes as digits and letters only: punctuation at the end or in the middle of a link is what mail and chat programs eat.
 * Blocks of eight bytes become eleven characters, so that no byte depends on more than its block and zeros are kept.
 */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const valueOf = new Map(Array.from(alphabet, (char, value) => [char, BigInt(value)]));
const base = 62n;
const blockBytes = 8;
const blockChars = 11;
/** Characters for a last block of 0 to 7 bytes: the fewest that hold them. */
const charsFor = [0, 2, 3, 5, 6, 7, 9, 10];

function blockToChars(bytes: Uint8Array, chars: number): string {
  let rest = bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  let text = '';
  for (let place = 0; place < chars; place++) {
    text = alphabet.charAt(Number(rest % base)) + text;
    rest /= base;
  }
  return text;
}

/** Writes the block's bytes at `offset`; false for a foreign character or a value that the bytes cannot hold. */
function charsToBlock(chars: string, bytes: Uint8Array, offset: number, count: number): boolean {
  let rest = 0n;
  for (const char of chars) {
    const value = valueOf.get(char);
    if (value === undefined) return false;
    rest = rest * base + value;
  }
  for (let place = count - 1; place >= 0; place--) {
    bytes[offset + place] = Number(rest & 255n);
    rest >>= 8n;
  }
  return rest === 0n;
}

/** Bytes to base62 text. */
export function toBase62(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += blockBytes) {
    const block = bytes.subarray(from, from + blockBytes);
    text += blockToChars(block, charsFor[block.length] ?? blockChars);
  }
  return text;
}

/** Base62 text to bytes; null when no bytes are written so (each byte string has exactly one text). */
export function fromBase62(text: string): Uint8Array<ArrayBuffer> | null {
  const lastBytes = charsFor.indexOf(text.length % blockChars);
  if (lastBytes < 0) return null;
  const bytes = new Uint8Array(Math.floor(text.length / blockChars) * blockBytes + lastBytes);
  for (let char = 0, at = 0; char < text.length; char += blockChars, at += blockBytes) {
    const chars = text.slice(char, char + blockChars);
    if (!charsToBlock(chars, bytes, at, Math.min(blockBytes, bytes.length - at))) return null;
  }
  return bytes;
}

/** A whole number below 62^chars in exactly `chars` digits. */
export function toDigits(value: number, chars: number): string {
  let text = '';
  for (let rest = value; text.length < chars; rest = Math.floor(rest / 62))
    text = alphabet.charAt(rest % 62) + text;
  return text;
}

/** The number that base62 digits write; NaN for a foreign character. */
export function fromDigits(text: string): number {
  let value = 0;
  for (const char of text) value = value * 62 + Number(valueOf.get(char) ?? NaN);
  return value;
}
