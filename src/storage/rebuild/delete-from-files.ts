import { deleteRaw, openRaw } from './raw-database.ts';

/** So long the browser has to write out what it holds in memory, in milliseconds. No other needs it than Chromium. */
const { navigator: host } = globalThis as { navigator?: { userAgent: string } };
export const pushOutMs = /Chrom(?:e|ium)\//.test(host?.userAgent ?? '') ? 500 : 0;

/**
 * Deletes a database, and what it held from the browser's files: the log is written out first. Chromium's store (LevelDB)
 * cleans only what lies below the newest records: a record that is deleted while it is still in the log is written out
 * together with the note that it is gone, and stays there (measured in Chromium 156: after deleteDatabase alone the text was still
 * in a file when the browser had been closed; with this before it, it was gone at once). Deleting any database has the
 * log written out, so one is made for that.
 */
export async function deleteFromFiles(name: string, waitMs: number): Promise<void> {
  const passing = `${name}.passing`;
  const database = await openRaw(passing, 1, (made) => {
    made.createObjectStore('nothing');
  });
  database.close();
  await deleteRaw(passing);
  await new Promise((resolve) => {
    setTimeout(resolve, waitMs);
  });
  await deleteRaw(name);
}
