import type { AppParts } from './app-parts.ts';
import type { Words } from './language/words.svelte.ts';
import { DraftTable } from './state/draft.svelte.ts';
import { Library } from './state/library.svelte.ts';
import type { Preferences } from './state/preferences.svelte.ts';
import { Router } from './state/router.svelte.ts';
import { ImportSource } from './state/source.svelte.ts';
import { storeWithNews } from './storage-news.ts';
import { engineWithNews } from './worker-news.ts';

/** Makes the database, the worker's client and the state, once. Neither opens nor starts before it is used. */
export function makeParts(words: Words, preferences: Preferences): AppParts {
  const engine = engineWithNews(words);
  const store = storeWithNews(words);
  return {
    words,
    preferences,
    router: new Router(window),
    library: new Library(store, engine),
    source: new ImportSource(engine, () => words.t.made),
    draft: new DraftTable(store, () => words.t.typing.headers),
  };
}
