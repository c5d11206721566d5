import type { Words } from './language/words.svelte.ts';
import type { DraftTable } from './state/draft.svelte.ts';
import type { Library } from './state/library.svelte.ts';
import type { Preferences } from './state/preferences.svelte.ts';
import type { Router } from './state/router.svelte.ts';
import type { ImportSource } from './state/source.svelte.ts';

/** What main.ts makes and every screen is given. */
export interface AppParts {
  readonly words: Words;
  readonly preferences: Preferences;
  readonly router: Router;
  readonly library: Library;
  readonly source: ImportSource;
  readonly draft: DraftTable;
}
