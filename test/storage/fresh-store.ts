import { vi } from 'vitest';
import type { NewList } from '../../src/storage/lists.ts';
import { Store, type StoreOptions } from '../../src/storage/store.ts';
import { sampleList } from '../document/samples.ts';

let made = 0;

/** A store on a database that no other test uses. */
export function freshStore(options: StoreOptions = {}): { store: Store; name: string } {
  const name = `test-${++made}`;
  return { store: new Store({ name, ...options }), name };
}

/** The sample list under an id. */
export function newList(id = 'list-1'): Omit<NewList, 'neverBought'> {
  return { id, ...sampleList(), report: null };
}

/** How many records each table holds, but for drafts and the count of changes, which are part of no study. */
export function countAll(store: Store): Promise<Record<string, number>> {
  return store.run(async (tables) => {
    const counts: Record<string, number> = {};
    for (const table of tables.tables)
      if (table.name !== 'drafts' && table.name !== 'keeping') counts[table.name] = await table.count();
    return counts;
  });
}

/** What `countAll` finds in a fresh store. */
export const nothing = {
  lists: 0,
  columns: 0,
  studies: 0,
  answers: 0,
  profiles: 0,
  recipes: 0,
  sources: 0,
  workshops: 0,
};

/** Settles a request of the browser's own. */
export function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The request failed'));
    };
  });
}

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

/** Lets the browser's nth write throw; returns how many were tried. Undone by vi.restoreAllMocks. */
export function failWrite(nth: number, error: Error): () => number {
  let writes = 0;
  for (const method of ['add', 'put'] as const) {
    const original = Reflect.get(IDBObjectStore.prototype, method) as Write;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given) {
      if (++writes === nth) throw error;
      return original.apply(this, given);
    });
  }
  return () => writes;
}
