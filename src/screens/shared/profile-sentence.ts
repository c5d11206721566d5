import { makeSentence } from '../../language/sentence/make-sentence.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { Profile } from '../../document/types.ts';
import { isSaidOfMost } from '../said-of-most.ts';
import { sentenceParts } from './sentence-parts.ts';

/**
 * A profile in one sentence in the reader's language, of the lines that most of the best share, and that half of them
 * have an answer to; null when those say nothing that a sentence could.
 */
export function profileSentence(profile: Profile, words: Words): string | null {
  const lines = profile.lines.filter((line) => isSaidOfMost(line, profile.basis.best));
  return makeSentence(sentenceParts({ ...profile, lines }, words), words.code);
}

/** A sentence to be shown: "IT-chefen" stays on one line, by word joiners where a hyphen or a dash allows a break. */
export const unbroken = (text: string): string => text.replace(/[-–]/gu, '$&\u2060');
