import type { Profile } from '../document/types.ts';
import { readIdentityNumber } from '../table/personal-number.ts';

/** What may point out a person in words that somebody wrote. */
export type PersonalWord = 'email' | 'phone' | 'number';

const address = /[^\s@<>()"',;]+@[^\s@<>()"',;]+\.\p{L}{2,}/u;
/** Runs of digits with what stands between them in numbers. */
const numbers = /(?<![\p{L}\d])\+?\d[\d\s().–+-]{6,}\d[\dA-Z]{0,3}(?![\p{L}\d])/gu;
const finnish = /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b/g;
/** Years, prices and sizes have fewer digits or no zero or plus in front. */
const phone = /^(?:\+|00|0)\d{7,13}$/;

/** Which kinds of such words the text holds; each once. */
export function personalWords(text: string): readonly PersonalWord[] {
  const found = new Set<PersonalWord>();
  if (address.test(text)) found.add('email');
  const isPerson = (number: string): boolean => readIdentityNumber(number)?.of === 'person';
  if ((text.match(finnish) ?? []).some(isPerson)) found.add('number');
  for (const number of text.match(numbers) ?? []) {
    if (isPerson(number)) found.add('number');
    else if (phone.test(number.replace(/[\s().–-]/gu, ''))) found.add('phone');
  }
  return [...found];
}

/** The same of all that a profile says in its owner's words. */
export function personalWordsIn({ name, lines }: Profile): readonly PersonalWord[] {
  const texts = lines.flatMap(({ line, wording, value }) => [
    line,
    wording ?? '',
    value.kind === 'text' ? value.text : '',
  ]);
  return personalWordsInTexts([name, ...texts]);
}

/** The same of several texts: what a workshop's invitation asks, say. */
export function personalWordsInTexts(texts: readonly string[]): readonly PersonalWord[] {
  return [...new Set(texts.flatMap(personalWords))];
}
