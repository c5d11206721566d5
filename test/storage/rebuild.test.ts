import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveDraft } from '../../src/storage/drafts.ts';
import { alone } from '../../src/storage/rebuild/open-turn.ts';
import { copyName, isRebuilding, rebuild } from '../../src/storage/rebuild/rebuild.ts';
import { Store } from '../../src/storage/store.ts';
import { storedVersion } from '../../src/storage/stored-version.ts';
import { saveStudyBundle } from '../../src/storage/study-bundle.ts';
import { refusalOf } from '../document/refusal.ts';
import { bundle } from '../document/samples.ts';
import { waitUntil } from '../support/wait-until.ts';
import { freshStore, newList } from './fresh-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const nothingBesides = (): Promise<void> => Promise.resolve();

/** Every record of every table, with what the tables are. */
async function everything(store: Store): Promise<unknown> {
  const all = await store.run(async (tables) => {
    const found: unknown[] = [tables.backendDB().version];
    for (const table of tables.tables)
      found.push(
        table.name,
        table.schema.indexes.map(({ name }) => name),
        await table.toArray(),
      );
    return found;
  });
  store.close();
  return all;
}

async function filled(): Promise<{ name: string; before: unknown }> {
  const { store, name } = freshStore();
  await saveStudyBundle(store, newList(bundle.study.listId), bundle);
  await saveDraft(store, { columns: ['Kund'], rows: [['Anna Canary'], ['Bo']] });
  return { name, before: await everything(store) };
}

/**
 * From the nth thing that is asked of the browser on, nothing more happens, as when it is killed. Returns how many things
 * were asked until then.
 */
function killAt(nth: number): () => number {
  let asked = 0;
  const dies = (prototype: object, method: string): void => {
    const original = Reflect.get(prototype, method) as (...given: unknown[]) => unknown;
    vi.spyOn(prototype as Record<string, () => unknown>, method).mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      if (++asked >= nth) throw new Error('killed');
      return original.apply(this, given);
    });
  };
  const factory = Object.getPrototypeOf(indexedDB) as object;
  dies(factory, 'open');
  dies(factory, 'deleteDatabase');
  dies(IDBObjectStore.prototype, 'put');
  dies(IDBObjectStore.prototype, 'get');
  dies(IDBDatabase.prototype, 'createObjectStore');
  return () => asked;
}

describe('rebuild', () => {
  it('leaves every table, index and record as it was', async () => {
    const { name, before } = await filled();
    await rebuild(name, nothingBesides, 0);
    expect(await isRebuilding(name)).toBe(false);
    expect(await everything(new Store({ name }))).toEqual(before);
  });

  it('deletes the database that the records lay in, and what may hold the same elsewhere', async () => {
    const { name } = await filled();
    const deleted = vi.spyOn(Object.getPrototypeOf(indexedDB) as IDBFactory, 'deleteDatabase');
    const besides = vi.fn(nothingBesides);
    await rebuild(name, besides, 0);
    const passing = (of: string): string => `${of}.passing`;
    const copy = copyName(name);
    expect(deleted.mock.calls.flat()).toEqual([
      ...[passing(name), name, passing(name)],
      ...[passing(copy), copy, passing(copy)],
    ]);
    expect(besides).toHaveBeenCalledOnce();
  });

  it('leaves all as it was when what lies elsewhere cannot be deleted', async () => {
    const { name, before } = await filled();
    const fails = (): Promise<void> => Promise.reject(new Error('in use'));
    await expect(rebuild(name, fails, 0)).rejects.toThrow('in use');
    expect(await isRebuilding(name)).toBe(false);
    expect(await everything(new Store({ name }))).toEqual(before);
  });

  it('makes nothing where there is nothing', async () => {
    await rebuild('never-made', nothingBesides, 0);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('never-made');
  });

  it('loses nothing wherever it is killed', async () => {
    const counted = killAt(Infinity);
    const { name: whole } = await filled();
    const start = counted();
    await rebuild(whole, nothingBesides, 0);
    const steps = counted() - start;
    vi.restoreAllMocks();
    expect(steps).toBeGreaterThan(30);
    for (let nth = 1; nth <= steps; nth++) {
      const { name, before } = await filled();
      killAt(nth);
      await expect(rebuild(name, nothingBesides, 0)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything(new Store({ name })), `killed at step ${nth} of ${steps}`).toEqual(before);
      expect(await isRebuilding(name)).toBe(false);
    }
  });

  it('loses nothing when it is killed again while it goes on', async () => {
    let { name, before } = await filled();
    // When the first database has just been deleted, the whole copy is all there is.
    for (let nth = 1; (await storedVersion(name)) > 0; nth++) {
      ({ name, before } = await filled());
      killAt(nth);
      await expect(rebuild(name, nothingBesides, 0)).rejects.toThrow();
      vi.restoreAllMocks();
    }
    expect(await isRebuilding(name)).toBe(true);
    for (const nth of [2, 3, 5, 8, 13, 21]) {
      killAt(nth);
      await expect(everything(new Store({ name }))).rejects.toThrow();
      vi.restoreAllMocks();
    }
    expect(await everything(new Store({ name }))).toEqual(before);
  });
});

/** The browser's locks, as far as they are used: in the order asked, shared ones together. */
function fakeLocks(): { request: LockManager['request'] } {
  let shared = 0;
  let exclusive: Promise<unknown> = Promise.resolve();
  const waiting: (() => void)[] = [];
  const request = async (
    _name: string,
    { mode, signal }: LockOptions,
    work: () => Promise<unknown>,
  ): Promise<unknown> => {
    await exclusive;
    if (mode === 'shared') {
      shared++;
      try {
        return await work();
      } finally {
        shared--;
        for (const go of waiting.splice(0)) go();
      }
    }
    while (shared > 0)
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve);
        signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    const mine = work();
    exclusive = mine.catch(() => undefined);
    return mine;
  };
  return { request: request as LockManager['request'] };
}

describe('the turn to have the database', () => {
  it('is refused while another connection is open, and given once it is closed', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const { name } = await filled();
    const other = new Store({ name });
    await other.run(() => Promise.resolve());
    expect(await refusalOf(() => alone(name, () => Promise.resolve(), 10))).toMatchObject({
      code: 'storage-in-use',
    });
    other.close();
    expect(await alone(name, () => Promise.resolve('mine'))).toBe('mine');
  });

  it.each([
    ['locks', { locks: fakeLocks() }],
    ['no locks', {}],
  ])('makes others wait until the work is done, and passes on how it failed (%s)', async (_, host) => {
    vi.stubGlobal('navigator', host);
    const { name, before } = await filled();
    const order: string[] = [];
    let finish = (): void => undefined;
    const working = alone(name, async () => {
      order.push('rebuilding');
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      order.push('rebuilt');
      throw new Error('the work failed');
    });
    await waitUntil(() => {
      expect(order).toEqual(['rebuilding']);
    });
    const reading = everything(new Store({ name })).then((found) => {
      order.push('read');
      return found;
    });
    finish();
    await expect(working).rejects.toThrow('the work failed');
    expect(await reading).toEqual(before);
    expect(order).toEqual(['rebuilding', 'rebuilt', 'read']);
  });
});
