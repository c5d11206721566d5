/* Browsers with work in them, to be backed up. The test imports 'fake-indexeddb/auto' before anything else. */
import { createHandler, type EngineHandler } from '../../src/engine/handler.ts';
import { keptNames, type KeptName } from '../../src/storage/kept-tables.ts';
import { isRemoved } from '../../src/storage/records.ts';
import { saveDraft } from '../../src/storage/drafts.ts';
import type { Store } from '../../src/storage/store.ts';
import { saveStudyBundle } from '../../src/storage/study-bundle.ts';
import { bundle } from '../document/samples.ts';
import { freshStore, newList } from '../storage/fresh-store.ts';
import { MemoryFolder } from './memory-folder.ts';

let made = 0;

export interface BackupBrowser {
  readonly store: Store;
  readonly name: string;
  readonly folder: MemoryFolder;
  readonly handler: EngineHandler;
  /** The time that the worker reads. */
  now: number;
}

export const startOfTest = Date.UTC(2026, 10, 23, 8, 30);

export function backupBrowser(): BackupBrowser {
  const { store, name } = freshStore();
  const folder = new MemoryFolder();
  const browser: BackupBrowser = {
    store,
    name,
    folder,
    now: startOfTest,
    handler: createHandler({
      store,
      now: () => browser.now++,
      newId: () => `new-${++made}`,
      snapshots: () => Promise.resolve(folder),
    }),
  };
  return browser;
}

/** A browser with a study, its list, answers and profile, a draft, and the example company. */
export async function fullBrowser(): Promise<BackupBrowser> {
  const browser = backupBrowser();
  await saveStudyBundle(browser.store, newList(), bundle);
  await saveDraft(browser.store, { columns: ['Namn'], rows: [['Ängö'], ['']] });
  await browser.handler.createExample({ language: 'sv' }, () => undefined);
  return browser;
}

/** Everything that is kept, as it lies there. */
export function allThatIsKept(store: Store): Promise<Record<KeptName, readonly unknown[]>> {
  return store.run(async (tables) => {
    const all = await Promise.all(
      keptNames.map(async (name) => [
        name,
        (await tables[name].toArray()).filter((record) => !isRemoved(record)),
      ]),
    );
    return Object.fromEntries(all) as Record<KeptName, readonly unknown[]>;
  });
}

/** Whatever the work reports. */
export const ignore = (): undefined => undefined;

/** A Blob as a file that a reader chose. */
export const asFile = (blob: Blob, name = 'allt.malkund'): File => new File([blob], name);
