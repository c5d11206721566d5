/* The app opened on a browser in which something may have been lost. Import 'fake-indexeddb/auto' before this. */
import { render } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { Words } from '../../../src/language/words.svelte.ts';
import Root from '../../../src/Root.svelte';
import { loadLazyParts } from '../../../src/screens/lazy-parts.ts';
import { DraftTable } from '../../../src/state/draft.svelte.ts';
import { Library } from '../../../src/state/library.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { Router, type Route } from '../../../src/state/router.svelte.ts';
import { ImportSource } from '../../../src/state/source.svelte.ts';
import type { Counts } from '../../../src/storage/counts.ts';
import type { Store } from '../../../src/storage/store.ts';
import { loopEngine } from '../../support/loop-worker.ts';
import type { MemoryFolder } from '../../support/memory-folder.ts';

/** Has the witness say that there was so much. */
export function witnessed(generation: number, counts: Partial<Counts> = { studies: 2 }): void {
  const all = { studies: 0, lists: 0, profiles: 0, answers: 0, ...counts };
  localStorage.setItem('malkund.witness', JSON.stringify({ generation, ...all, hasAsked: true }));
}

export async function openSafely(
  { store, name, folder }: { store: Store; name: string; folder: MemoryFolder },
  route: Route = { page: 'start' },
): Promise<{ user: UserEvent; library: Library }> {
  await loadLazyParts();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['sv']);
  const words = new Words('sv');
  const { engine } = loopEngine(name, folder);
  const library = new Library(store, engine);
  const router = new Router(window);
  router.go(route);
  render(Root, {
    props: {
      parts: {
        words,
        preferences: new Preferences(words),
        router,
        library,
        source: new ImportSource(engine, () => words.t.made),
        draft: new DraftTable(store, () => words.t.typing.headers),
      },
    },
  });
  return { user: userEvent.setup(), library };
}
