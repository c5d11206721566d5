/* What the browser keeps for this page, and how much of it. Sizes in bytes; null where the browser does not say. */

export interface StoredHere {
  /** The database: lists, answers, studies, profiles, drafts. */
  readonly database: number | null;
  /** The app's own files, kept so that it opens without a network. */
  readonly files: { readonly count: number; readonly bytes: number };
  /** Snapshots of the database, in the origin's own files. */
  readonly snapshots: { readonly count: number; readonly bytes: number };
  /** Small settings, by their keys. */
  readonly settings: { readonly keys: readonly string[]; readonly bytes: number };
  readonly cookies: number;
  /** Whether the browser has promised not to clear the store by itself; null where it does not say. */
  readonly isPersistent: boolean | null;
}

const bytesPerUnit = 2;

/* At run time some browsers have none of these, whatever the types say. */
const manager = (): Partial<StorageManager> | undefined =>
  (navigator as { storage?: Partial<StorageManager> }).storage;

async function databaseBytes(): Promise<number | null> {
  const estimate = await manager()?.estimate?.();
  // Only some browsers say how the sum is made up.
  return (estimate as { usageDetails?: { indexedDB?: number } } | undefined)?.usageDetails?.indexedDB ?? null;
}

async function keptFiles(): Promise<StoredHere['files']> {
  if (!('caches' in globalThis)) return { count: 0, bytes: 0 };
  let count = 0;
  let bytes = 0;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const response of await cache.matchAll()) {
      count += 1;
      bytes += (await response.blob()).size;
    }
  }
  return { count, bytes };
}

async function ownFiles(): Promise<StoredHere['snapshots']> {
  const root = await manager()?.getDirectory?.();
  let count = 0;
  let bytes = 0;
  const look = async (folder: FileSystemDirectoryHandle): Promise<void> => {
    const entries = folder as FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
    for await (const entry of entries.values()) {
      if (entry.kind === 'directory') await look(entry);
      else {
        count += 1;
        bytes += (await entry.getFile()).size;
      }
    }
  };
  if (root !== undefined) await look(root);
  return { count, bytes };
}

function settings(): StoredHere['settings'] {
  try {
    const keys = Object.keys(localStorage).sort();
    const units = keys.reduce((sum, key) => sum + key.length + (localStorage.getItem(key) ?? '').length, 0);
    return { keys, bytes: units * bytesPerUnit };
  } catch {
    // Storage is denied, so nothing is in it.
    return { keys: [], bytes: 0 };
  }
}

/** Looks at every place where a page can keep something. */
export async function storedHere(): Promise<StoredHere> {
  const [database, files, snapshots, isPersistent] = await Promise.all([
    databaseBytes().catch(() => null),
    keptFiles().catch(() => ({ count: 0, bytes: 0 })),
    ownFiles().catch(() => ({ count: 0, bytes: 0 })),
    Promise.resolve(manager()?.persisted?.()).catch(() => undefined),
  ]);
  const cookies = document.cookie.split(';').filter((cookie) => cookie.trim() !== '').length;
  return { database, files, snapshots, settings: settings(), cookies, isPersistent: isPersistent ?? null };
}
