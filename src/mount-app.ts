import { mount } from 'svelte';
import type { Words } from './language/words.svelte.ts';
import { makeParts } from './make-parts.ts';
import Root from './Root.svelte';
import type { Preferences } from './state/preferences.svelte.ts';

/** The app, with all that it works with. */
export function mountApp(target: Element, words: Words, preferences: Preferences): Record<string, unknown> {
  return mount(Root, { target, props: { parts: makeParts(words, preferences) } });
}
