/* The texts of "How we calculate" in both languages, for its page alone. */
import { methodPage as en } from './en/method-page.ts';
import type { MethodPageTexts } from './method-page-texts.ts';
import type { LanguageCode } from './language-code.ts';
import { methodPage as sv } from './sv/method-page.ts';

export type { MethodPageTexts };

const texts: Record<LanguageCode, MethodPageTexts> = { sv, en };

export function methodPageTexts(code: LanguageCode): MethodPageTexts {
  return texts[code];
}
