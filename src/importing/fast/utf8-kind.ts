/* What the bytes of a cell are, without making a text of them. */

export const invalidUtf8 = 0;
/** Every character lies below U+0300 and is no hard space, so the text is in form NFC and blanks in it are ASCII. */
export const simpleUtf8 = 1;
export const complexUtf8 = 2;

/** One of the three kinds above for `bytes[start .. end]` (Unicode 15, table 3-7: well-formed byte sequences). */
export function kindOfUtf8(bytes: Uint8Array, start: number, end: number): number {
  let kind = simpleUtf8;
  let at = start;
  while (at < end) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const next = at + 1 < end ? (bytes[at + 1] ?? 0) : 0;
    const length = sequenceLength(lead, next);
    if (length === 0 || at + length > end) return invalidUtf8;
    for (let rest = at + 2; rest < at + length; rest++) {
      if (((bytes[rest] ?? 0) & 0xc0) !== 0x80) return invalidUtf8;
    }
    if (lead > 0xcb || (lead === 0xc2 && next === 0xa0)) kind = complexUtf8;
    at += length;
  }
  return kind;
}

/** Bytes of the character that begins with these two; 0 when none does. */
function sequenceLength(lead: number, next: number): number {
  if (lead < 0xc2 || lead > 0xf4 || (next & 0xc0) !== 0x80) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) {
    const isOverlong = lead === 0xe0 && next < 0xa0;
    const isSurrogate = lead === 0xed && next > 0x9f;
    return isOverlong || isSurrogate ? 0 : 3;
  }
  const isOverlong = lead === 0xf0 && next < 0x90;
  const isBeyond = lead === 0xf4 && next > 0x8f;
  return isOverlong || isBeyond ? 0 : 4;
}
