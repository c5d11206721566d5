/*
 * Deleting a row leaves it in the browser's files, and only deleting a whole database takes it out of them (measured in
 * Chromium 156: the text of a deleted record was in the log after the browser had been closed and opened again; after
 * deleteDatabase it was gone). So what is left is copied to a second database, the first is deleted, and the second is
 * copied back under the first one's name.
 *
 * Nothing is lost whenever the browser is killed. As long as the second database has not said that it is whole, the
 * first one counts and the second is thrown away. Once it has, the second counts, and all that follows is done anew until the
 * second has been deleted, which is the last step. A store opens the first only when there is no second (open-turn.ts).
 */
import { storedVersion } from '../stored-version.ts';
import { copyDatabase } from './copy-database.ts';
import { deleteFromFiles, pushOutMs } from './delete-from-files.ts';
import { asked, openRaw, written } from './raw-database.ts';

/** The table that the copy has beside the original's, with one record once it is whole. */
const wholeTable = 'copy-is-whole';

/** The name of the second database. */
export const copyName = (name: string): string => `${name}.copy`;

/** Whether a rebuilding is under way, or was broken off. */
export async function isRebuilding(name: string): Promise<boolean> {
  // Not every browser can name its databases; asking for one by its name is slower.
  const { databases } = indexedDB as { databases?: () => Promise<readonly IDBDatabaseInfo[]> };
  if (databases === undefined) return (await storedVersion(copyName(name))) > 0;
  return (await databases.call(indexedDB)).some((database) => database.name === copyName(name));
}

/** Deletes what may hold the same as the database and lies elsewhere. */
export type DropBesides = () => Promise<void>;

/**
 * Rebuilds the database, so that nothing deleted is left in the browser's files. To be called by whoever has it alone.
 * When the copy cannot be made, for want of room say, or what lies elsewhere cannot be deleted, the database stays as it was.
 */
export async function rebuild(name: string, dropBesides: DropBesides, waitMs = pushOutMs): Promise<void> {
  await finishRebuild(name, waitMs);
  if ((await storedVersion(name)) === 0) {
    await dropBesides();
    return;
  }
  try {
    await copyDatabase(name, copyName(name), wholeTable);
    await dropBesides();
    await sayWhole(copyName(name));
  } catch (error) {
    await deleteFromFiles(copyName(name), waitMs);
    throw error;
  }
  await finishRebuild(name, waitMs);
}

/** Goes on with a rebuilding that was broken off, wherever that was. To be called by whoever has the database alone. */
export async function finishRebuild(name: string, waitMs = pushOutMs): Promise<void> {
  if (!(await isRebuilding(name))) return;
  if (await isWhole(copyName(name))) {
    await deleteFromFiles(name, waitMs);
    await copyDatabase(copyName(name), name, wholeTable);
  }
  await deleteFromFiles(copyName(name), waitMs);
}

async function sayWhole(copy: string): Promise<void> {
  const database = await openRaw(copy);
  try {
    const transaction = database.transaction(wholeTable, 'readwrite', { durability: 'strict' });
    transaction.objectStore(wholeTable).put(true, 'whole');
    await written(transaction);
  } finally {
    database.close();
  }
}

async function isWhole(copy: string): Promise<boolean> {
  const database = await openRaw(copy);
  try {
    if (!database.objectStoreNames.contains(wholeTable)) return false;
    const table = database.transaction(wholeTable, 'readonly').objectStore(wholeTable);
    return (await asked(table.count())) > 0;
  } finally {
    database.close();
  }
}
