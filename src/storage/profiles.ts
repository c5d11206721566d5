import { parseKeptProfile } from '../document/profile.ts';
import { tidyProfile } from '../document/tidy-profile.ts';
import type { KeptProfile } from '../document/types.ts';
import { parseRecord, parseRecords, type Loaded } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** Writes the profile within a transaction on profiles, tidied and checked by the rules of reading. */
export async function putProfile(tables: Tables, kept: KeptProfile): Promise<void> {
  const tidy = { ...kept, profile: tidyProfile(kept.profile) };
  await tables.profiles.put(parseRecord('profiles', kept.id, () => parseKeptProfile(tidy)));
}

/** Stores a finished profile; texts beyond the limits are cut. */
export function saveProfile(store: Store, kept: KeptProfile): Promise<void> {
  return store.run((tables) => tables.transaction('rw', [tables.profiles], () => putProfile(tables, kept)));
}

/** Every kept profile, last finished first. */
export async function loadProfiles(store: Store): Promise<Loaded<KeptProfile>> {
  const records = await store.run((tables) => tables.profiles.toArray());
  const { items, problems } = parseRecords('profiles', 'id', records, parseKeptProfile);
  return { items: items.toSorted((a, b) => b.finishedAt - a.finishedAt), problems };
}

/** Deletes a kept profile; one that is not there is no problem. */
export function deleteProfile(store: Store, id: string): Promise<void> {
  return store.run((tables) => tables.profiles.delete(id));
}
