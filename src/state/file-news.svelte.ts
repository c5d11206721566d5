import type { WrittenBackup } from '../engine/protocol.ts';
import type { Store } from '../storage/store.ts';

/** Why the chosen file was not written: something in it would be lost. */
export type FileAsks = Exclude<WrittenBackup, { readonly kind: 'written' }>;

/** What came of the last writing to the chosen file. */
export class FileNews {
  #asks = $state.raw<FileAsks | null>(null);
  #hasFailed = $state(false);

  get asks(): FileAsks | null {
    return this.#asks;
  }
  /** It was moved, say, or the disk is full. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Takes note of it; null when there is no such file any more. */
  tell(written: WrittenBackup | null): void {
    this.#hasFailed = false;
    this.#asks = written === null || written.kind === 'written' ? null : written;
  }

  tellFailed(): void {
    this.#hasFailed = true;
  }
}

const all = new WeakMap<Store, FileNews>();

/** One for each store of a page: what is written by itself is shown where backups are. */
export function fileNewsOf(store: Store): FileNews {
  const known = all.get(store);
  if (known !== undefined) return known;
  const made = new FileNews();
  all.set(store, made);
  return made;
}
