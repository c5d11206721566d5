/* The texts of both languages, as the pages have them, for tests that compare what is shown with what was written. */
import { en } from '../../../src/language/en.ts';
import type { LanguageCode } from '../../../src/language/language-code.ts';
import type { Messages } from '../../../src/language/messages.ts';
import { sv } from '../../../src/language/sv.ts';

export const languages = ['sv', 'en'] as const;
export const locales: Record<LanguageCode, string> = { sv: 'sv-SE', en: 'en-GB' };
export const catalogues: Record<LanguageCode, Messages> = { sv, en };

/** Stands in for what a sentence is given, and where it is cut into the words that are always there. */
const given = '\uE000';
/** Shorter parts are the same word in both languages too often. */
const fewestChars = 9;

export const plain = (text: string): string => text.replace(/[\s\u00A0\u2060\u00AD]+/g, ' ').trim();

/** What can be given to any sentence: as text it is the stand-in, and any part of it is the same again. */
function stand(): unknown {
  const target = Object.assign(() => stand(), {});
  return new Proxy(target, {
    get: (_target, key) => (key === Symbol.toPrimitive || key === 'toString' ? () => given : stand()),
    apply: () => given,
  });
}

/** A sentence as it would be said of nothing in particular; '' when it cannot be said so. */
function spoken(sentence: (...parts: unknown[]) => unknown): string {
  for (const part of [given, stand()]) {
    try {
      const text = sentence(part, part, part, part, part, part);
      if (typeof text === 'string') return text;
    } catch {
      continue;
    }
  }
  return '';
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') yield spoken(value as (...parts: unknown[]) => unknown);
  else if (value instanceof Map) for (const part of value.values()) yield* textsIn(part);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsIn(part);
}

/** The parts of all texts of a catalogue that stand as they are, whatever they are said of. */
function fixedParts(catalogue: Messages): ReadonlySet<string> {
  const parts = [...textsIn(catalogue)].flatMap((text) => text.split(given)).map(plain);
  return new Set(parts.filter((part) => part.length >= fewestChars && /\p{L}{3}/u.test(part)));
}

/** What can only be the other language: its fixed parts that are not also part of this one. */
export function foreignParts(language: LanguageCode): readonly string[] {
  const own = [...fixedParts(catalogues[language])].join('\n').toLowerCase();
  const other = fixedParts(catalogues[language === 'sv' ? 'en' : 'sv']);
  return [...other].filter((part) => !own.includes(part.toLowerCase()));
}
