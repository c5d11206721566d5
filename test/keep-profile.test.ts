import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepProfile } from '../src/keep-profile.ts';
import { loadProfiles, saveProfile } from '../src/storage/profiles.ts';
import { Store } from '../src/storage/store.ts';
import { profileLink } from '../src/sharing/profile-link.ts';
import { readLink } from '../src/sharing/read-link.ts';
import { keptProfile, swedishProfile } from './document/samples.ts';

it('keeps a profile from a link once, beside one’s own of the same words', async () => {
  const store = new Store();
  await saveProfile(store, keptProfile);
  const { url } = await profileLink(swedishProfile, 'https://a.se/');
  const fragment = url.slice(url.indexOf('#'));
  const id = await keepProfile(await readLink(fragment));
  expect(id).not.toBe(keptProfile.id);
  expect(await keepProfile(await readLink(fragment))).toBe(id);
  const other = await keepProfile({ ...swedishProfile, name: 'En annan' });
  expect(other).not.toBe(id);
  const { items } = await loadProfiles(store);
  expect(items.map((kept) => kept.id).sort()).toEqual([id, other, keptProfile.id].sort());
  expect(items.find((kept) => kept.id === id)).toMatchObject({ studyId: null, profile: swedishProfile });
  await store.deleteAll();
});
