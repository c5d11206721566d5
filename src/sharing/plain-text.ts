/** Overrides and isolates of writing direction, which can make a text look like another. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;
const loneSurrogates = /\p{Cs}/gu;
const blanks = /[\p{Z}\p{Cc}]+/gu;

/** Composed letters, plain single spaces, nothing that no font can show. */
export function plainText(text: string): string {
  const shown = text.replace(loneSurrogates, '\uFFFD').replace(directionMarks, '');
  return shown.normalize('NFC').replace(blanks, ' ').trim();
}

/** Plain text of at most so many characters, cut between characters. Made once it stays as it is. */
export function plainWithin(text: string, chars: number): string {
  const plain = plainText(text);
  if (plain.length <= chars) return plain;
  const kept = plain.slice(0, chars);
  // Half of a surrogate pair is no character.
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept).trim();
}
