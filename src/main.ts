/*
 * The composition root. A link to a shared profile opens a page of its own that loads neither the app nor its
 * database: reading somebody's profile never touches what the reader has.
 */
import { mount, unmount } from 'svelte';
import { Words } from './language/words.svelte.ts';
import { Preferences } from './state/preferences.svelte.ts';
import './ui/base.css';

const words = new Words('en');
const preferences = new Preferences(words);
const target = document.getElementById('app');
let shown: { readonly kind: 'app' | 'shared'; readonly instance: Record<string, unknown> } | undefined;

/** Our own pages start with #/; any other fragment is taken for a link, so that a broken one is said to be broken. */
function isLink(fragment: string): boolean {
  return fragment.length > 1 && !fragment.startsWith('#/');
}

async function show(): Promise<void> {
  if (target === null) return;
  const fragment = location.hash;
  const kind = isLink(fragment) ? 'shared' : 'app';
  if (shown?.kind === 'app' && kind === 'app') return;
  if (shown !== undefined) await unmount(shown.instance);
  shown = undefined;
  if (kind === 'shared') {
    const { mountShared } = await import('./mount-shared.ts');
    shown = { kind, instance: mountShared(target, { words, preferences, fragment }) };
  } else {
    const { makeParts } = await import('./make-parts.ts');
    const { default: Root } = await import('./Root.svelte');
    shown = { kind, instance: mount(Root, { target, props: { parts: makeParts(words, preferences) } }) };
  }
}

let showing = show();
addEventListener('hashchange', () => {
  showing = showing.then(show);
});
