/** Overrides and isolates of writing direction, which can make a text look like another. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;
const loneSurrogates = /\p{Cs}/gu;
const blanks = /[\p{Z}\p{Cc}]+/gu;

/** Composed letters, plain single spaces, nothing that no font can show. */
export function plainText(text: string): string {
  const shown = text.replace(loneSurrogates, '\uFFFD').replace(directionMarks, '');
  return shown.normalize('NFC').replace(blanks, ' ').trim();
}
