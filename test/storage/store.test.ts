import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { nativeVersions, schemaVersion } from '../../src/storage/schema.ts';
import { loadStudies, saveStudy } from '../../src/storage/studies.ts';
import { saveList } from '../../src/storage/lists.ts';
import { Store } from '../../src/storage/store.ts';
import { storedVersion } from '../../src/storage/stored-version.ts';
import type { Problem } from '../../src/table/problem.ts';
import { refusalOf } from '../document/refusal.ts';
import { study } from '../document/samples.ts';
import { countAll, failWrite, freshStore, newList, settled } from './fresh-store.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const laterVersion = (schemaVersion + 1) * nativeVersions;

/** Opens the database as a later build would, and returns what it holds. */
async function openAs(name: string, version: number): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains('later')) request.result.createObjectStore('later');
  };
  return settled(request);
}

it('keeps what was stored for the next store of the same name', async () => {
  const { store, name } = freshStore();
  await saveList(store, newList());
  await saveStudy(store, study);
  store.close();
  expect((await loadStudies(new Store({ name }))).items).toEqual([study]);
});

it('asks the browser to write through to the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { store } = freshStore();
  await saveList(store, newList());
  const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing.length).toBeGreaterThan(0);
  for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
});

it('opens again after it was closed', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  store.close();
  expect(await countAll(store)).toMatchObject({ lists: 1, columns: 4 });
});

it('opens again after the browser ended the connection', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  await store.run((tables) => {
    const connection = tables.backendDB();
    connection.close();
    connection.onclose?.(new Event('close'));
    return Promise.resolve();
  });
  expect(await countAll(store)).toMatchObject({ lists: 1, columns: 4 });
});

const connectionLost = (): never => {
  throw new DOMException('Connection to Indexed Database server lost. Refresh the page.', 'UnknownError');
};

it('opens again, and does it again, when the browser has lost the connection while the page slept', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  // Dexie takes hold of it when it opens.
  store.close();
  const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(connectionLost);
  await saveList(store, newList('b'));
  expect(lost.mock.results[0]?.type).toBe('throw');
  expect(await countAll(store)).toMatchObject({ lists: 2, columns: 8 });
});

it('says that storage is not to be had when the connection is lost again at once', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  store.close();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(connectionLost);
  expect((await refusalOf(() => saveList(store, newList('b')))).code).toBe('storage-unavailable');
});

it('opens once for many that ask at the same time', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  const { store } = freshStore();
  await Promise.all([countAll(store), countAll(store), countAll(store)]);
  // Once to look at the version on disk, once to open.
  expect(open).toHaveBeenCalledTimes(2);
});

it('refuses a database that a newer version made, and leaves it as it was', async () => {
  const { store, name } = freshStore();
  await saveList(store, newList());
  store.close();
  (await openAs(name, laterVersion)).close();
  const told: Problem[] = [];
  const older = new Store({ name, onStop: ({ problem }) => told.push(problem) });
  const newer = {
    code: 'storage-newer',
    place: {},
    data: { found: schemaVersion + 1, known: schemaVersion },
  };
  expect(await refusalOf(() => loadStudies(older))).toEqual(newer);
  expect(await refusalOf(() => saveList(older, newList('b')))).toEqual(newer);
  expect(told).toEqual([newer]);
  expect(await storedVersion(name)).toBe(laterVersion);
  expect([...(await openAs(name, laterVersion)).objectStoreNames]).toContain('later');
});

it('lets a newer version upgrade at once, and stores nothing more', async () => {
  const told: string[] = [];
  const { store, name } = freshStore({ onStop: ({ problem }) => told.push(problem.code) });
  await saveList(store, newList());
  const newer = await openAs(name, laterVersion);
  expect(told).toEqual(['storage-newer']);
  expect(await refusalOf(() => saveList(store, newList('b')))).toEqual({
    code: 'storage-newer',
    place: {},
    data: { found: schemaVersion + 1, known: schemaVersion },
  });
  expect(await settled(newer.transaction('lists').objectStore('lists').count())).toBe(1);
});

it('does not make a new database in place of one that another tab deleted', async () => {
  const told: string[] = [];
  const { store, name } = freshStore({ onStop: ({ problem }) => told.push(problem.code) });
  await saveList(store, newList());
  await settled(indexedDB.deleteDatabase(name));
  expect(told).toEqual(['storage-deleted']);
  expect((await refusalOf(() => saveList(store, newList('b')))).code).toBe('storage-deleted');
  expect(await storedVersion(name)).toBe(0);
});

it('does not make a new database in place of one that went away while it was closed', async () => {
  const { store, name } = freshStore();
  await saveList(store, newList());
  store.close();
  await settled(indexedDB.deleteDatabase(name));
  expect((await refusalOf(() => loadStudies(store))).code).toBe('storage-deleted');
  expect(await storedVersion(name)).toBe(0);
});

it('deletes everything, and tells other stores', async () => {
  const { store, name } = freshStore();
  await saveList(store, newList());
  const other = new Store({ name });
  await countAll(other);
  await store.deleteAll();
  expect(await storedVersion(name)).toBe(0);
  for (const each of [store, other]) {
    expect((await refusalOf(() => countAll(each))).code).toBe('storage-deleted');
  }
});

it('looks at the version on disk without making a database', async () => {
  expect(await storedVersion('never-made')).toBe(0);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('never-made');
});

it('says that it is blocked while an older version holds the database, and opens when that lets go', async () => {
  const told = vi.fn();
  const openMs = 600_000;
  const { store, name } = freshStore({ openMs, onBlocked: told });
  const older = await openAs(name, 5);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const refusal = refusalOf(() => countAll(store));
  await waitUntil(() => {
    expect(told).toHaveBeenCalled();
  });
  vi.advanceTimersByTime(openMs);
  expect((await refusal).code).toBe('storage-blocked');
  older.close();
  // What waits for that waits by the same timers.
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  await waitUntil(async () => {
    expect(await countAll(store)).toMatchObject({ lists: 0 });
  });
  await saveList(store, newList());
  store.close();
  expect(await countAll(new Store({ name }))).toMatchObject({ lists: 1 });
});

it('gives up on a database that never answers', async () => {
  vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  const { store } = freshStore({ openMs: 20 });
  expect(await refusalOf(() => countAll(store))).toEqual({
    code: 'storage-unavailable',
    place: {},
    data: { reason: 'TimeoutError' },
  });
});

it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
  'says that storage is not to be had on %s',
  async (name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', name);
    });
    expect(await refusalOf(() => countAll(freshStore().store))).toEqual({
      code: 'storage-unavailable',
      place: {},
      data: { reason: name },
    });
  },
);

it('finds the full disk inside what Dexie throws, and keeps nothing of the transaction', async () => {
  const { store } = freshStore();
  await countAll(store);
  failWrite(4, new DOMException('', 'QuotaExceededError'));
  expect((await refusalOf(() => saveList(store, newList()))).code).toBe('storage-full');
  vi.restoreAllMocks();
  expect(await countAll(store)).toMatchObject({ lists: 0, columns: 0 });
});

it('passes on a fault of the program as it is', async () => {
  const { store } = freshStore();
  const fault = new TypeError('a fault');
  await expect(store.run(() => Promise.reject(fault))).rejects.toBe(fault);
});
