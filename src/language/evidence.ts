/* The texts about evidence in both languages: small, and only for the steps, so they are no part of the first page. */
import { evidence as en } from './en/evidence.ts';
import type { EvidenceTexts } from './evidence-texts.ts';
import { isolating } from './isolate.ts';
import type { LanguageCode } from './language-code.ts';
import { evidence as sv } from './sv/evidence.ts';

export type { EvidenceTexts };

const texts: Record<LanguageCode, EvidenceTexts> = { sv: isolating(sv), en: isolating(en) };

export function evidenceTexts(code: LanguageCode): EvidenceTexts {
  return texts[code];
}
