/* The texts of "How we calculate" in both languages, for its page alone. */
import { methodPage as en } from './en/method-page.ts';
import type { LanguageCode } from './language-code.ts';
import type { Same } from './messages.ts';
import { methodPage as sv } from './sv/method-page.ts';

export type MethodPageTexts = Same<typeof sv>;

const texts: Record<LanguageCode, MethodPageTexts> = { sv, en };

export function methodPageTexts(code: LanguageCode): MethodPageTexts {
  return texts[code];
}
