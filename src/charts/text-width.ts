/*
 * How wide a text will be, before it is drawn. Inter's own advances, rounded up, so that a label that is said to fit
 * does; the fonts of systems without Inter are about as wide.
 */

/** The size of all text in charts, in the pixels of the drawing. */
export const textSize = 13;

/** Parts of the text's size, by letter; what is not named is as wide as most small letters. */
const advances: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!\u00a0 ]/, 0.28],
  [/[ftr()/]/, 0.4],
  [/[aceksvxyzåäé–]/, 0.58],
  [/[0-9+−<>=~#&-]/, 0.66],
  [/[BEFKLPRSTXYZ]/, 0.68],
  [/[ACDGHJNOQUVÅÄÖÉÜØÆ]/, 0.76],
  [/[mwM…]/, 0.9],
  [/[W%@]/, 1.02],
];
const otherAdvance = 0.62;
/** Other systems' fonts are a little wider. */
const margin = 1.03;
/** A semi-bold text is so much wider. */
const strongly = 1.04;

/** The width of a text in pixels; a little more than it will be, never less in Inter. */
export function textWidth(text: string, isStrong = false): number {
  let width = 0;
  for (const letter of text)
    width +=
      advances.find(([letters]) => letters.test(letter))?.[1] ?? (isWide(letter) ? 1.05 : otherAdvance);
  return width * textSize * margin * (isStrong ? strongly : 1);
}

/** Letters of Chinese, Japanese and Korean, and pictures, fill a square. */
function isWide(letter: string): boolean {
  return (letter.codePointAt(0) ?? 0) >= 0x1100;
}

/** The text if it fits, else as much of its beginning as does, with an ellipsis. */
export function fitText(text: string, room: number, isStrong = false): string {
  if (textWidth(text, isStrong) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, isStrong) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text on as many lines as it needs, at most `most`; the last is cut where there is more. */
export function wrapText(text: string, room: number, most: number, isStrong = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const isOnLast = last !== undefined && (lines.length === most || textWidth(longer, isStrong) <= room);
    if (isOnLast) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fitText(line, room, isStrong));
}
