import { mount, unmount } from 'svelte';
import type { Words } from './language/words.svelte.ts';
import StorageNews from './screens/shell/StorageNews.svelte';
import { Store } from './storage/store.ts';
import { refuse, toProblem, type Problem } from './table/problem.ts';

/** What is shown, if anything: also when the page has shown a link meanwhile, and the app anew. */
let shown: Record<string, unknown> | undefined;

/** A store that says over the page what happens to its database: fetched with the app, for the network may be gone. */
export function storeWithNews(words: Words): Store {
  const tell = (problem: Problem, passing: Promise<void> | null): void => {
    if (shown !== undefined) void unmount(shown);
    shown = mount(StorageNews, { target: document.body, props: { words, problem, passing } });
  };
  const store: Store = new Store({
    onStop: ({ problem }) => {
      tell(problem, null);
    },
    onBlocked: () => {
      if (shown === undefined) tell(refuse('storage-blocked').problem, whenOpen(store));
    },
  });
  return store;
}

/** Each try to open waits some seconds for the older tab to let go. */
async function whenOpen(store: Store): Promise<void> {
  for (;;) {
    try {
      await store.run(() => Promise.resolve());
      return;
    } catch (error) {
      if (toProblem(error).code !== 'storage-blocked') throw error;
    }
  }
}
