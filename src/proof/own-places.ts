/* Every place where the page can have put something, as the browser itself tells of it. */

export interface OwnPlaces {
  /** By name. */
  readonly databases: readonly string[];
  /** Files in the browser's own file system for the page. */
  readonly files: { readonly count: number; readonly bytes: number };
  /** Keys of Local Storage and Session Storage. */
  readonly settings: readonly string[];
  readonly caches: readonly string[];
  readonly workers: number;
}

/** All that is ours begins so. */
const ours = (name: string): boolean => name.startsWith('malkund');

/* At run time some browsers have none of these, whatever the types say. */
const rootOf = async (): Promise<FileSystemDirectoryHandle | null> => {
  const { storage } = navigator as { storage?: { getDirectory?: () => Promise<FileSystemDirectoryHandle> } };
  return (await storage?.getDirectory?.().catch(() => null)) ?? null;
};
type Entries = AsyncIterable<[string, FileSystemFileHandle | FileSystemDirectoryHandle]>;
const entriesOf = (folder: FileSystemDirectoryHandle): Entries =>
  (folder as unknown as { entries(): Entries }).entries();

/** How many files the browser's own file system holds for the page, and their bytes. */
export async function ownFiles(): Promise<OwnPlaces['files']> {
  const root = await rootOf();
  return root === null ? { count: 0, bytes: 0 } : filesIn(root);
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<OwnPlaces['files']> {
  let count = 0;
  let bytes = 0;
  for await (const [, entry] of entriesOf(folder)) {
    const found =
      entry.kind === 'directory' ? await filesIn(entry) : { count: 1, bytes: (await entry.getFile()).size };
    count += found.count;
    bytes += found.bytes;
  }
  return { count, bytes };
}

async function databaseNames(): Promise<readonly string[]> {
  const { databases } = indexedDB as { databases?: () => Promise<readonly IDBDatabaseInfo[]> };
  const all = (await databases?.call(indexedDB)) ?? [];
  return all.flatMap(({ name }) => (name !== undefined && ours(name) ? [name] : []));
}

function stores(): readonly Storage[] {
  try {
    return [localStorage, sessionStorage];
  } catch {
    // Storage is denied, so nothing is in it.
    return [];
  }
}
const keysIn = (store: Storage): readonly string[] => Object.keys(store).filter(ours);

async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return [];
  const all = await navigator.serviceWorker.getRegistrations().catch(() => []);
  const here = new URL('./', location.href).href;
  return all.filter(({ scope }) => scope === here);
}

/** Looks at every place anew. */
export async function lookAtOwnPlaces(): Promise<OwnPlaces> {
  return {
    databases: await databaseNames().catch(() => []),
    files: await ownFiles(),
    settings: stores().flatMap(keysIn),
    caches: 'caches' in globalThis ? await caches.keys() : [],
    workers: (await workers()).length,
  };
}

/** Deletes one database; false while another tab holds it open. */
function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve(true);
    };
    request.onerror = () => {
      resolve(false);
    };
    request.onblocked = () => {
      resolve(false);
    };
  });
}

/** Opens a database that is there, or makes one. */
function openDatabase(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('nothing').put(true, 'nothing');
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      resolve(null);
    };
  });
}

async function clearDatabase(name: string): Promise<void> {
  const database = await openDatabase(name);
  const tables = [...(database?.objectStoreNames ?? [])];
  if (database !== null && tables.length > 0)
    await new Promise((resolve) => {
      const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = resolve;
      transaction.onabort = resolve;
      for (const table of tables) transaction.objectStore(table).clear();
    });
  database?.close();
}

/** Has the browser write out its log: why, says storage/rebuild/delete-from-files.ts. */
async function writeOut(): Promise<void> {
  const passing = await openDatabase('malkund.passing');
  passing?.close();
  await deleteDatabase('malkund.passing');
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
}

/**
 * Empties every place. What tells that there was something goes first, so that the page never looks for it in vain; then
 * the databases, of which other tabs are told. `keepProgram`: without a network the page could not be opened again.
 */
export async function emptyOwnPlaces(keepProgram: boolean): Promise<void> {
  for (const store of stores()) for (const key of keysIn(store)) store.removeItem(key);
  // Firefox before version 126 cannot name them.
  const databases = new Set([...(await databaseNames()), 'malkund', 'malkund.copy']);
  for (const name of databases) await clearDatabase(name);
  await writeOut();
  for (const name of databases) await deleteDatabase(name);
  await writeOut();
  const root = await rootOf();
  if (root !== null)
    for await (const [name] of entriesOf(root)) await root.removeEntry(name, { recursive: true });
  if (keepProgram) return;
  for (const one of await workers()) await one.unregister();
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name);
}
