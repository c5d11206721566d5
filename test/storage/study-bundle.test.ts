import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { loadAnswers } from '../../src/storage/answers.ts';
import { loadList } from '../../src/storage/lists.ts';
import { loadProfiles } from '../../src/storage/profiles.ts';
import { loadStudies } from '../../src/storage/studies.ts';
import { saveStudyBundle } from '../../src/storage/study-bundle.ts';
import { refusalOf } from '../document/refusal.ts';
import { bundle, sampleList, study } from '../document/samples.ts';
import { countAll, failWrite, freshStore, newList, nothing } from './fresh-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('stores list, study, answers and profiles together', async () => {
  const { store } = freshStore();
  expect((await saveStudyBundle(store, newList(), bundle)).columns).toHaveLength(4);
  expect(await loadList(store, 'list-1')).toEqual(sampleList().list);
  expect((await loadStudies(store)).items).toEqual([bundle.study]);
  expect((await loadAnswers(store, 'list-1')).items).toEqual(bundle.answers);
  expect((await loadProfiles(store)).items).toEqual(bundle.profiles);
});

it.each([1, 2, 5, 6, 7, 8])('stores nothing when write %d of 8 fails', async (failing) => {
  const { store } = freshStore();
  await countAll(store);
  const writes = failWrite(failing, new DOMException('', 'QuotaExceededError'));
  expect((await refusalOf(() => saveStudyBundle(store, newList(), bundle))).code).toBe('storage-full');
  expect(writes()).toBe(failing);
  vi.restoreAllMocks();
  expect(await countAll(store)).toEqual(nothing);
});

it('stores nothing when the last profile is damaged', async () => {
  const { store } = freshStore();
  const bad = { ...bundle.profiles[0]!, id: '' };
  const problem = await refusalOf(() =>
    saveStudyBundle(store, newList(), { ...bundle, profiles: [...bundle.profiles, bad] }),
  );
  expect(problem.data).toEqual({ table: 'profiles', id: '', where: 'profile.id' });
  expect(await countAll(store)).toEqual(nothing);
});

it('takes no study that is made on another list', () => {
  const { store } = freshStore();
  const other = { ...bundle, study: { ...study, listId: 'other' } };
  expect(() => saveStudyBundle(store, newList(), other)).toThrow('The study is made on another list');
});
