import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { saveAnswers } from '../../src/storage/answers.ts';
import { loadKept } from '../../src/storage/counts.ts';
import { saveDraft } from '../../src/storage/drafts.ts';
import {
  acceptWhatIsHere,
  forgetChosenFile,
  loadChosenFile,
  loadSavedMark,
  saveChosenFile,
  saveSavedMark,
} from '../../src/storage/keeping.ts';
import { saveList } from '../../src/storage/lists.ts';
import type { Store } from '../../src/storage/store.ts';
import { saveChanges } from '../../src/storage/save-changes.ts';
import { saveStudyBundle } from '../../src/storage/study-bundle.ts';
import { answers, bundle, study } from '../document/samples.ts';
import { waitUntil } from '../support/wait-until.ts';
import { failWrite, freshStore, newList } from './fresh-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const changes = async (store: Store): Promise<number> => (await loadKept(store)).generation;

it('counts one change for each step that is stored, however much it stores', async () => {
  const { store } = freshStore();
  expect(await changes(store)).toBe(0);
  await saveStudyBundle(store, newList(), bundle);
  expect(await changes(store)).toBe(1);
  await saveAnswers(store, 'list-1', [answers]);
  await saveDraft(store, { columns: ['Kund'], rows: [] });
  expect(await changes(store)).toBe(3);
});

it('counts what two pages store', async () => {
  const { store, name } = freshStore();
  await saveList(store, newList());
  const { store: other } = freshStore({ name });
  await Promise.all([
    saveList(store, newList('a')),
    saveList(other, newList('b')),
    saveDraft(other, { columns: ['Kund'], rows: [] }),
  ]);
  expect(await changes(store)).toBe(4);
});

it('does not count what was not stored', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  failWrite(3, new DOMException('full', 'QuotaExceededError'));
  await expect(saveList(store, newList('b'))).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await changes(store)).toBe(1);
});

it('does not count looking: how far the reader has come, and what is known of files', async () => {
  const { store } = freshStore();
  await saveStudyBundle(store, newList(), bundle);
  const mine = { ...study, visited: { groups: {} } };
  await saveChanges(store, { study: { base: study, mine }, answers: [] }, () => {
    throw new Error('nothing clashes');
  });
  const { counts } = await loadKept(store);
  await saveSavedMark(store, { at: 5, generation: 1, counts });
  expect(await changes(store)).toBe(1);
  expect(await loadSavedMark(store)).toEqual({ at: 5, generation: 1, counts });
});

it('counts on from what was there before, never back', async () => {
  const { store } = freshStore();
  await acceptWhatIsHere(store, 40);
  expect(await changes(store)).toBe(40);
  await acceptWhatIsHere(store, 7);
  await saveList(store, newList());
  expect(await changes(store)).toBe(41);
});

it('tells how much is kept, and whether any of it is the reader’s own', async () => {
  const { store } = freshStore();
  await saveStudyBundle(store, newList(), { ...bundle, study: { ...study, isExample: true }, profiles: [] });
  expect(await loadKept(store)).toEqual({
    generation: 1,
    counts: { studies: 1, lists: 1, profiles: 0, answers: 1 },
    isOwn: false,
  });
});

it('remembers a chosen file until it is forgotten', async () => {
  const { store } = freshStore();
  expect(await loadChosenFile(store)).toBeNull();
  const handle = { name: 'allt.malkund' } as FileSystemFileHandle;
  await saveChosenFile(store, { handle, name: handle.name, writtenAt: null });
  expect(await loadChosenFile(store)).toEqual({ handle, name: 'allt.malkund', writtenAt: null });
  await forgetChosenFile(store);
  expect(await loadChosenFile(store)).toBeNull();
});

it('tells of every change, also of another page’s', async () => {
  const { store, name } = freshStore();
  const told: number[] = [];
  const end = store.watch(() => told.push(told.length));
  await saveList(store, newList());
  await waitUntil(() => {
    expect(told.length).toBeGreaterThan(0);
  });
  const before = told.length;
  const { store: other } = freshStore();
  await saveList(other, newList());
  expect(told).toHaveLength(before);
  end();
  await saveList(freshStore({ name }).store, newList('b'));
  expect(told).toHaveLength(before);
});
