/*
 * The composition root. A link to a shared profile opens a page of its own that loads neither the app nor its
 * database: reading somebody's profile never touches what the reader has.
 */
import { mount, unmount } from 'svelte';
import { Words } from './language/words.svelte.ts';
import { keepOffline, type News } from './offline/keep-offline.ts';
import { whenIdle } from './offline/when-idle.ts';
import PageFailed from './screens/PageFailed.svelte';
import { Preferences } from './state/preferences.svelte.ts';
import { keepBalanced } from './ui/keep-balanced.ts';
import './ui/base.css';
import './starting.css';

keepBalanced(document.body);
const words = new Words('en');
const preferences = new Preferences(words);
const target = document.getElementById('app');
/** What stands there for when nothing else comes. */
const starting = [...(target?.childNodes ?? [])];
type Kind = 'app' | 'shared' | 'failed';
let shown: { readonly kind: Kind; readonly instance: Record<string, unknown> } | undefined;

/** The offer of a new version; a later one takes the place of the one before. */
let offer: Promise<Record<string, unknown>> | undefined;

async function offerNew(news: News): Promise<void> {
  const before = offer;
  offer = import('./mount-update-offer.ts').then(({ mountUpdateOffer }) => mountUpdateOffer(words, news));
  if (before !== undefined) await unmount(await before);
}

async function keep(): Promise<boolean> {
  if (!import.meta.env.PROD) return false;
  // What the reader came for is shown first.
  await showing;
  await whenIdle();
  return keepOffline((news) => {
    // A page too old to be able to offer anything works on as it is.
    offerNew(news).catch(() => undefined);
  });
}

/** Our own pages start with #/; any other fragment is taken for a link, so that a broken one is said to be broken. */
function isLink(fragment: string): boolean {
  return fragment.length > 1 && !fragment.startsWith('#/');
}

async function open(target: Element, fragment: string): Promise<Record<string, unknown>> {
  if (isLink(fragment)) {
    const [{ mountShared }] = await Promise.all([import('./mount-shared.ts'), preferences.ready]);
    target.replaceChildren();
    return mountShared(target, { words, preferences, fragment });
  }
  const [{ mountApp }, { fetchRest }] = await Promise.all([
    import('./mount-app.ts'),
    import('./fetch-rest.ts'),
    preferences.ready,
  ]);
  target.replaceChildren();
  const app = mountApp(target, words, preferences);
  void fetchRest(isKept);
  return app;
}

async function openFailed(target: Element): Promise<Record<string, unknown>> {
  try {
    await preferences.ready;
  } catch {
    // Not even the words have come: what index.html says must do.
    target.replaceChildren(...starting);
    return {};
  }
  target.replaceChildren();
  return mount(PageFailed, { target, props: { words: words.t.work, why: 'notFetched' } });
}

async function show(): Promise<void> {
  if (target === null) return;
  const fragment = location.hash;
  const kind = isLink(fragment) ? 'shared' : 'app';
  if (shown?.kind === 'app' && kind === 'app') return;
  if (shown !== undefined) await unmount(shown.instance);
  shown = undefined;
  try {
    shown = { kind, instance: await open(target, fragment) };
  } catch {
    shown = { kind: 'failed', instance: await openFailed(target) };
  }
}

let showing = show();
const isKept = keep();
addEventListener('hashchange', () => {
  showing = showing.then(show);
});
