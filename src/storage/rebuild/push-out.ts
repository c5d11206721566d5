import { deleteRaw, openRaw } from './raw-database.ts';

/** So long the browser has to write out what it holds in memory, in milliseconds. */
export const pushOutMs = 500;

/**
 * Makes the browser write out its log, so that what is deleted next is deleted from its files. Chromium's store (LevelDB)
 * cleans only what lies below the newest records: a record that is deleted while it is still in the log is written out
 * together with the note that it is gone, and stays there (measured in Chromium 156: after deleteDatabase alone the text was still
 * in a file when the browser had been closed; with this before it, it was gone at once). Deleting any database has the
 * log written out, so one is made for that.
 */
export async function pushOut(name: string, waitMs: number): Promise<void> {
  const passing = `${name}.passing`;
  const database = await openRaw(passing, 1, (made) => {
    made.createObjectStore('nothing');
  });
  database.close();
  await deleteRaw(passing);
  await new Promise((resolve) => {
    setTimeout(resolve, waitMs);
  });
}
