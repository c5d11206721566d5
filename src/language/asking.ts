/* What a workshop asks, in both languages: small, and fetched with the participant's page, which needs nothing else. */
import { asking as en } from './en/asking.ts';
import type { AskingTexts } from './asking-texts.ts';
import { isolating } from './isolate.ts';
import type { LanguageCode } from './language-code.ts';
import { asking as sv } from './sv/asking.ts';

export type { AskingTexts };

const texts: Record<LanguageCode, AskingTexts> = { sv: isolating(sv), en: isolating(en) };

export function askingTexts(code: LanguageCode): AskingTexts {
  return texts[code];
}
