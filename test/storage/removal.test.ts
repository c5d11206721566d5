import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveAnswers } from '../../src/storage/answers.ts';
import { saveList } from '../../src/storage/lists.ts';
import { loadProfiles, renameProfile, saveProfile } from '../../src/storage/profiles.ts';
import { bringBack, hide, purge, purgeBefore } from '../../src/storage/removal.ts';
import type { Store } from '../../src/storage/store.ts';
import { saveChanges } from '../../src/storage/save-changes.ts';
import { loadStudies, loadStudy, renameStudy, saveStudy } from '../../src/storage/studies.ts';
import { refusalOf } from '../document/refusal.ts';
import { answers, keptProfile, study } from '../document/samples.ts';
import { countAll, freshStore, newList } from './fresh-store.ts';

const theStudy = { kind: 'study', id: 'study-1' } as const;
const theProfile = { kind: 'profile', id: 'profile-1' } as const;
const everything = { lists: 1, columns: 4, studies: 1, answers: 1, profiles: 1 };

async function filledStore(): Promise<Store> {
  const { store } = freshStore();
  await saveList(store, newList());
  await saveStudy(store, study);
  await saveAnswers(store, 'list-1', [answers]);
  await saveProfile(store, keptProfile);
  return store;
}

/** The ids of what is shown. */
const shown = async (store: Store): Promise<string[]> => [
  ...(await loadStudies(store)).items.map(({ id }) => id),
  ...(await loadProfiles(store)).items.map(({ id }) => id),
];

it('hides at once what is removed, and loses nothing of it', async () => {
  const store = await filledStore();
  await hide(store, theStudy, 5);
  expect(await shown(store)).toEqual(['profile-1']);
  await hide(store, theProfile, 5);
  expect(await shown(store)).toEqual([]);
  expect(await countAll(store)).toMatchObject(everything);
  expect(await refusalOf(() => loadStudy(store, 'study-1'))).toMatchObject({ code: 'study-not-found' });
});

it('brings back what was removed exactly as it was', async () => {
  const store = await filledStore();
  for (const one of [theStudy, theProfile]) {
    await hide(store, one, 5);
    expect(await bringBack(store, one)).toBe(true);
  }
  expect((await loadStudies(store)).items).toEqual([study]);
  expect((await loadProfiles(store)).items).toEqual([keptProfile]);
  // Nothing is left of the mark either, so it cannot be deleted later.
  await purgeBefore(store, Infinity);
  expect(await countAll(store)).toMatchObject(everything);
});

it('deletes for good what is hidden, with all that hangs on it', async () => {
  const store = await filledStore();
  await hide(store, theStudy, 5);
  await purge(store, theStudy);
  expect(await countAll(store)).toMatchObject({ lists: 0, columns: 0, studies: 0, answers: 0, profiles: 1 });
  expect(await bringBack(store, theStudy)).toBe(false);
  expect(await shown(store)).toEqual(['profile-1']);
});

it('deletes nothing that has been brought back meanwhile, or was never removed', async () => {
  const store = await filledStore();
  await purge(store, theProfile);
  await hide(store, theStudy, 5);
  await bringBack(store, theStudy);
  await purge(store, theStudy);
  expect(await countAll(store)).toMatchObject(everything);
});

it('deletes what was removed before a time, and keeps what was removed later', async () => {
  const store = await filledStore();
  await hide(store, theStudy, 5);
  await hide(store, theProfile, 7);
  await purgeBefore(store, 6);
  expect(await countAll(store)).toMatchObject({ lists: 0, studies: 0, profiles: 1 });
  expect(await bringBack(store, theProfile)).toBe(true);
  expect(await shown(store)).toEqual(['profile-1']);
});

const walkOn = (store: Store): Promise<unknown> =>
  saveChanges(
    store,
    { study: { base: study, mine: { ...study, visited: { groups: {} } } }, answers: [] },
    (name) => ({ studyId: 'copy', listId: 'copied', name, now: 9 }),
  );

it.each([
  ['saved', (store: Store) => saveStudy(store, { ...study, updatedAt: 9 })],
  ['renamed', (store: Store) => renameStudy(store, 'study-1', 'x')],
  ['walked on in', (store: Store) => walkOn(store)],
])('does not come back when it is %s in another tab', async (_, write) => {
  const store = await filledStore();
  await hide(store, theStudy, 5);
  expect(await refusalOf(() => write(store))).toMatchObject({ code: 'study-not-found' });
  await renameProfile(store, 'profile-1', 'still here');
  expect(await shown(store)).toEqual(['profile-1']);
  await purge(store, theStudy);
  expect(await countAll(store)).toMatchObject({ studies: 0, lists: 0 });
});

it('takes no notice of what is not there', async () => {
  const store = await filledStore();
  const nothing = { kind: 'study', id: 'x' } as const;
  await hide(store, nothing, 5);
  await purge(store, nothing);
  expect(await bringBack(store, nothing)).toBe(false);
  expect(await countAll(store)).toMatchObject(everything);
});
