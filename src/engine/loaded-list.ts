import { loadList } from '../storage/lists.ts';
import type { Store } from '../storage/store.ts';
import type { CustomerList } from '../table/list.ts';

/** The list that is being analysed: at most one, loaded once. */
export class LoadedList {
  readonly #store: Store;
  #loaded: { readonly id: string; readonly list: Promise<CustomerList> } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  has(id: string): boolean {
    return this.#loaded?.id === id;
  }

  /** Loads it unless it is there. What failed is tried again the next time. */
  of(id: string): Promise<CustomerList> {
    if (this.#loaded?.id === id) return this.#loaded.list;
    const loading = { id, list: loadList(this.#store, id) };
    this.#loaded = loading;
    loading.list.catch(() => {
      if (this.#loaded === loading) this.#loaded = undefined;
    });
    return loading.list;
  }

  /** Takes one that has just been stored. */
  take(id: string, list: CustomerList): void {
    this.#loaded = { id, list: Promise.resolve(list) };
  }

  forget(): void {
    this.#loaded = undefined;
  }
}
