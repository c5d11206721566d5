import { makeSentence } from '../../language/sentence/make-sentence.ts';
import type { Words } from '../../language/words.svelte.ts';
import type { Profile } from '../../document/types.ts';
import { sentenceParts } from './sentence-parts.ts';

/** A profile in one sentence in the reader's language; null when its lines say nothing that a sentence could. */
export function profileSentence(profile: Profile, words: Words): string | null {
  return makeSentence(sentenceParts(profile, words), words.code);
}
