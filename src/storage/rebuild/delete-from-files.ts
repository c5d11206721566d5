import { storedVersion } from '../stored-version.ts';
import { deleteRaw, openRaw, written } from './raw-database.ts';

const { navigator: host } = globalThis as { navigator?: { userAgent: string } };
/** So long the browser has to write out what it holds in memory, in milliseconds. No other needs it than Chromium. */
export const pushOutMs = /Chrom(?:e|ium)\//.test(host?.userAgent ?? '') ? 500 : 0;

/**
 * Deletes a database, and what it held from the browser's files. Chromium's store (LevelDB) cleans its files only where
 * newer ones say that something is gone; deleting a database alone often leaves its text in a file that nothing newer
 * lies above (measured in Chromium 156, by looking for the text in the files of a closed browser). So the records are
 * deleted and that is written out, then the database, and that is written out too.
 */
export async function deleteFromFiles(name: string, waitMs: number): Promise<void> {
  if ((await storedVersion(name)) > 0) await clearAll(name);
  await writeOut(name, waitMs);
  await deleteRaw(name);
  await writeOut(name, waitMs);
}

/** In one step, so that a copy that was whole is then as good as none. */
async function clearAll(name: string): Promise<void> {
  const database = await openRaw(name);
  try {
    const tables = [...database.objectStoreNames];
    if (tables.length === 0) return;
    const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
    for (const table of tables) transaction.objectStore(table).clear();
    await written(transaction);
  } finally {
    database.close();
  }
}

/** The browser is waited for so many times as long as making and deleting a small database takes it, if that is longer. */
const slowTimes = 5;

/**
 * Deleting any database has the browser write out its log, so one is made for that. When it has done so it does not say: one
 * that is slow with the small one, on a slow disk or a busy machine, is slow with the log too.
 */
async function writeOut(name: string, waitMs: number): Promise<void> {
  const began = performance.now();
  const passing = `${name}.passing`;
  const database = await openRaw(passing, 1, (made) => {
    made.createObjectStore('nothing').put(true, 'nothing');
  });
  database.close();
  await deleteRaw(passing);
  await new Promise((resolve) => {
    setTimeout(resolve, waitMs === 0 ? 0 : Math.max(waitMs, slowTimes * (performance.now() - began)));
  });
}
