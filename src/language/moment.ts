import type { LanguageCode } from './language-code.ts';

const locales: Record<LanguageCode, string> = { sv: 'sv-SE', en: 'en-GB' };

/** A date with its time of day where the reader is: "25 nov. 2026 10:32". Milliseconds since 1970. */
export function moment(language: LanguageCode, when: number): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(when);
}
