import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { AppParts } from '../../src/app-parts.ts';
import { sv } from '../../src/language/sv.ts';
import { Words } from '../../src/language/words.svelte.ts';
import Root from '../../src/Root.svelte';
import { DraftTable } from '../../src/state/draft.svelte.ts';
import { Library } from '../../src/state/library.svelte.ts';
import { Preferences } from '../../src/state/preferences.svelte.ts';
import { Router } from '../../src/state/router.svelte.ts';
import { ImportSource } from '../../src/state/source.svelte.ts';
import { freshBrowser } from '../support/example-study.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a screen that fails leaves words and a way on, and the failure is reported', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['sv']);
  const { store, engine } = freshBrowser();
  const words = new Words('sv');
  const router = new Router(window);
  vi.spyOn(router, 'route', 'get').mockImplementation(() => {
    throw new Error('broken screen');
  });
  const parts: AppParts = {
    words,
    preferences: new Preferences(words),
    router,
    library: new Library(store, engine),
    source: new ImportSource(engine, () => words.t.made),
    draft: new DraftTable(store, () => words.t.typing.headers),
  };
  render(Root, { props: { parts } });
  expect(screen.getByRole('alert')).toHaveTextContent(sv.work.failedTitle);
  expect(screen.getByRole('button', { name: sv.work.reload })).toBeEnabled();
  expect(screen.getByRole('link', { name: sv.work.toStart })).toHaveAttribute('href', './');
  expect(reported.mock.calls[0]?.[0]).toMatchObject({ message: 'broken screen' });
});
