import { mount } from 'svelte';
import { keepProfile } from './keep-profile.ts';
import type { Words } from './language/words.svelte.ts';
import SharedRoot from './SharedRoot.svelte';
import type { Preferences } from './state/preferences.svelte.ts';

/** The page that a link opens. */
export function mountShared(
  target: Element,
  props: { words: Words; preferences: Preferences; fragment: string },
): Record<string, unknown> {
  return mount(SharedRoot, { target, props: { ...props, keep: keepProfile } });
}
