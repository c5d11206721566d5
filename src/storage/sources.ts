import { keptSourcesRecord, parseKeptSources, type KeptSources } from '../document/kept-sources.ts';
import { parseRecord } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** Keeps what a list was made of, within a transaction on sources. */
export async function putSources(tables: Tables, kept: KeptSources): Promise<void> {
  await tables.sources.put(parseRecord('sources', kept.listId, () => keptSourcesRecord(kept)));
}

/** What a list was made of; null when it was never kept. Refuses with 'record-damaged' {table, id, where}. */
export async function loadSources(store: Store, listId: string): Promise<KeptSources | null> {
  const record = await store.run((tables) => tables.sources.get(listId));
  return record === undefined ? null : parseRecord('sources', listId, () => parseKeptSources(record));
}

/**
 * Adds the packed bytes of the files, one for each, to what is kept of a list: all or nothing. A list that was removed
 * meanwhile stays removed.
 */
export function keepBytes(store: Store, listId: string, bytes: readonly ArrayBuffer[]): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.sources], async () => {
      const record = await tables.sources.get(listId);
      if (record === undefined) return;
      const kept = parseRecord('sources', listId, () => parseKeptSources(record));
      const files = kept.files.map((file, index) => ({ ...file, bytes: bytes[index] ?? null }));
      await putSources(tables, { ...kept, files });
    }),
  );
}
