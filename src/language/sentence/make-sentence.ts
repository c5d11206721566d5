/* A profile in one sentence. Small, since the page of a shared profile has it too; both languages are one file. */
import type { LanguageCode } from '../language-code.ts';
import { englishSentence } from './english.ts';
import type { SentenceGrammar, SentenceParts } from './parts.ts';
import { swedishSentence } from './swedish.ts';

const grammars: Record<LanguageCode, SentenceGrammar> = { sv: swedishSentence, en: englishSentence };

/** "Svenska IT-företag med 20–50 anställda som växer snabbt; IT-chefen bestämmer."; null when there is nothing to say. */
export function makeSentence(parts: SentenceParts, language: LanguageCode): string | null {
  const { company, decider } = grammars[language];
  const clauses = [
    parts.company === null ? null : company(parts.company),
    parts.decider === null ? null : decider(parts.decider, parts.isForeign),
  ].filter((clause) => clause !== null);
  const said = clauses.join('; ');
  return said === '' ? null : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
