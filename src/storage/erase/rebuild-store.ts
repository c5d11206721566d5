import { storageFailure } from '../failures.ts';
import { dropSnapshots } from '../rebuild/drop-snapshots.ts';
import { alone } from '../rebuild/open-turn.ts';
import { rebuild } from '../rebuild/rebuild.ts';
import type { Store } from '../store.ts';

/**
 * Settles when nobody else has the database open, with the store's own connection closed; refuses with 'storage-in-use'
 * otherwise.
 */
export async function requireAlone(store: Store): Promise<void> {
  const { name } = store;
  store.close();
  await alone(name, () => Promise.resolve());
}

/**
 * Takes all that was deleted out of the browser's files. The store lets go of the database meanwhile and opens it again
 * at the next use. Refuses with 'storage-in-use' while another tab has the database open, 'storage-full' and
 * 'storage-unavailable' {reason}: then nothing more than before is deleted.
 */
export async function rebuildStore(store: Store): Promise<void> {
  const { name } = store;
  store.close();
  try {
    await alone(name, () => rebuild(name, dropSnapshots));
  } catch (error) {
    throw storageFailure(error);
  }
}
