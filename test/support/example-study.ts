/* The example company in a browser of its own. The test imports 'fake-indexeddb/auto' before anything else. */
import type { LanguageCode } from '../../src/document/types.ts';
import type { EngineClient } from '../../src/engine/client.ts';
import type { Store } from '../../src/storage/store.ts';
import { freshStore } from '../storage/fresh-store.ts';
import { loopEngine, type LoopWorker } from './loop-worker.ts';

export interface Browser {
  readonly store: Store;
  readonly name: string;
  readonly engine: EngineClient;
  /** Every worker that was started so far, the last one last. */
  readonly workers: readonly LoopWorker[];
}

/** A browser that has never seen the app: an empty database, and an engine on the same. */
export function freshBrowser(): Browser {
  const { store, name } = freshStore();
  return { store, name, ...loopEngine(name) };
}

/** A browser in which the example company has been opened, and the id of its study. */
export async function browserWithExample(
  language: LanguageCode = 'sv',
): Promise<Browser & { readonly studyId: string }> {
  const browser = freshBrowser();
  const { studyId } = await browser.engine.ask('createExample', { language });
  return { ...browser, studyId };
}
