/* Whether a cell holds what is asked for: part of a name or address, or the same number however it is written. */

/** Fewer characters would find nearly everybody. */
export const fewestChars = 3;
const fewestDigits = 6;
/** A personal identity number without its century. */
const bareDigits = 10;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
const digitsIn = (text: string): string => text.replace(/\D/g, '');
/** Digits that belong together, also within words. */
const numbers = /\d[\d\s+\-–.()]*\d/gu;

export type Matches = (text: string) => boolean;

/**
 * Tells the texts that hold the words; null when there are too few to ask for. "8507099805" is the same as
 * "19850709-9805"; capitals, spaces and the like make no difference to words.
 */
export function matcherOf(words: string): Matches | null {
  const asked = fold(words);
  if (asked.length < fewestChars) return null;
  const digits = digitsIn(asked);
  const isNumber = /^[\d\s+\-–.()]+$/u.test(asked) && digits.length >= fewestDigits;
  if (!isNumber) return (text) => fold(text).includes(asked);
  return (text) =>
    (text.match(numbers) ?? []).some((number) => isSameNumber(digitsIn(number), digits)) ||
    fold(text).includes(asked);
}

/** Stands where something was erased. */
export const erased = '…';

/**
 * What texts become when the words are erased from them: the rest of the text stays where that can be told. Two texts
 * never become the same, and the same always becomes the same, so that what names a column or a line still does.
 */
export function eraserOf(words: string, matches: Matches): (text: string) => string {
  const asked = words.normalize('NFKC').trim().split(/\s+/u);
  const literal = asked.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const part = new RegExp(literal, 'giu');
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return (text) => {
    if (!matches(text)) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const without = text
      .normalize('NFKC')
      .replace(numbers, (number) => (matches(number) ? erased : number))
      .replace(part, erased);
    const base = matches(without) ? erased : without;
    let made = base;
    for (let count = 2; taken.has(made); count++) made = `${base} ${count}`;
    taken.add(made);
    known.set(text, made);
    return made;
  };
}

/** The same digits, or one of them with the century or country in front and the other without. */
function isSameNumber(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long === short || (short.length >= bareDigits && long.length - short.length <= 2 && long.endsWith(short))
  );
}
