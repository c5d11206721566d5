import { Dexie } from 'dexie';

/**
 * Calls back whenever anything was stored in the database of this name: by this page, its worker or another tab. Returns
 * the way to end it.
 */
export function watchChanges(name: string, onChange: () => void): () => void {
  const listener = (changed: object): void => {
    if (Object.keys(changed).some((part) => part.startsWith(`idb://${name}/`))) onChange();
  };
  Dexie.on('storagemutated', listener);
  return () => {
    Dexie.on.storagemutated.unsubscribe(listener);
  };
}
