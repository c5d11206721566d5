/* The texts of the page of limits in both languages, for its page alone. */
import { limitsPage as en } from './en/limits-page.ts';
import type { LanguageCode } from './language-code.ts';
import type { LimitsPageTexts } from './limits-page-texts.ts';
import { limitsPage as sv } from './sv/limits-page.ts';

export type { LimitsPageTexts };

const texts: Record<LanguageCode, LimitsPageTexts> = { sv, en };

export function limitsPageTexts(code: LanguageCode): LimitsPageTexts {
  return texts[code];
}
