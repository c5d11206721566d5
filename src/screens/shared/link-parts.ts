/* What few readers of a link need: in files of their own, so that a profile opens at once. */
import { LazyPart } from '../lazy-part.svelte.ts';

export const linkParts = {
  askPhrase: new LazyPart(() => import('./AskPhrase.svelte')),
  pasteLink: new LazyPart(() => import('./PasteLink.svelte')),
};
