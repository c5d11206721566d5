import { parseKeptProfile } from '../document/profile.ts';
import { tidyProfile } from '../document/tidy-profile.ts';
import type { ActionEdit, KeptProfile } from '../document/types.ts';
import { isRemoved, parseRecord, parseRecords, type Loaded } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

export type ActionChange = (actions: readonly ActionEdit[]) => readonly ActionEdit[];

/** Writes the profile within a transaction on profiles, tidied and checked by the rules of reading. */
export async function putProfile(tables: Tables, kept: KeptProfile): Promise<void> {
  const tidy = { ...kept, profile: tidyProfile(kept.profile) };
  await tables.profiles.put(parseRecord('profiles', kept.id, () => parseKeptProfile(tidy)));
}

/** Stores a finished profile; texts beyond the limits are cut. */
export function saveProfile(store: Store, kept: KeptProfile): Promise<void> {
  return store.run((tables) => tables.transaction('rw', [tables.profiles], () => putProfile(tables, kept)));
}

/** Gives a kept profile another name; all else stays as it was finished. One that is gone stays gone. */
export function renameProfile(store: Store, id: string, name: string): Promise<void> {
  return amendProfile(store, id, (kept) => ({ ...kept, profile: { ...kept.profile, name } }));
}

/**
 * Changes what people made of the actions of a kept profile, as it is stored now; nothing else of it changes. One that is gone
 * stays gone.
 */
export function changeActions(store: Store, id: string, change: ActionChange): Promise<void> {
  return amendProfile(store, id, (kept) => ({ ...kept, actions: change(kept.actions ?? []) }));
}

/** Changes what is kept of a profile, as it is stored now. One that is gone stays gone. */
export function amendProfile(
  store: Store,
  id: string,
  change: (kept: KeptProfile) => KeptProfile,
): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.profiles], async () => {
      const record = await tables.profiles.get(id);
      if (record === undefined || isRemoved(record)) return;
      await putProfile(tables, change(parseRecord('profiles', id, () => parseKeptProfile(record))));
    }),
  );
}

/** Every kept profile that is not removed, last finished first. */
export async function loadProfiles(store: Store): Promise<Loaded<KeptProfile>> {
  const records = await store.run((tables) => tables.profiles.toArray());
  const shown = records.filter((record) => !isRemoved(record));
  const { items, problems } = parseRecords('profiles', 'id', shown, parseKeptProfile);
  return { items: items.toSorted((a, b) => b.finishedAt - a.finishedAt), problems };
}
