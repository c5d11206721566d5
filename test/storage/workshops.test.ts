import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { hide, purge } from '../../src/storage/removal.ts';
import { saveStudyBundle } from '../../src/storage/study-bundle.ts';
import { loadWorkshop, saveWorkshop } from '../../src/storage/workshops.ts';
import { refusalOf } from '../document/refusal.ts';
import { bundle, workshop } from '../document/samples.ts';
import { freshStore, newList } from './fresh-store.ts';

async function filledStore() {
  const { store } = freshStore();
  await saveStudyBundle(store, newList(), bundle);
  return store;
}

it('keeps a workshop with its study, and writes a later one over it', async () => {
  const store = await filledStore();
  expect(await loadWorkshop(store, 'study-1')).toBeUndefined();
  await saveWorkshop(store, workshop);
  expect(await loadWorkshop(store, 'study-1')).toEqual(workshop);
  await saveWorkshop(store, { ...workshop, rounds: [] });
  expect(await loadWorkshop(store, 'study-1')).toEqual({ studyId: 'study-1', rounds: [] });
});

it('stores it together with all else of a study file', async () => {
  const { store } = freshStore();
  await saveStudyBundle(store, newList(), { ...bundle, workshop });
  expect(await loadWorkshop(store, 'study-1')).toEqual(workshop);
});

it('goes with its study: hidden it takes nothing more, and it is deleted when the study is', async () => {
  const store = await filledStore();
  await saveWorkshop(store, workshop);
  await hide(store, { kind: 'study', id: 'study-1' }, 5);
  expect((await refusalOf(() => saveWorkshop(store, workshop))).code).toBe('study-not-found');
  expect(await loadWorkshop(store, 'study-1')).toEqual(workshop);
  await purge(store, { kind: 'study', id: 'study-1' });
  expect(await loadWorkshop(store, 'study-1')).toBeUndefined();
});

it('names a record that is damaged', async () => {
  const store = await filledStore();
  await store.run((tables) => tables.workshops.put({ studyId: 'study-1', rounds: [{}] }));
  const { code, data } = await refusalOf(() => loadWorkshop(store, 'study-1'));
  expect(code).toBe('record-damaged');
  expect(data).toMatchObject({ table: 'workshops', id: 'study-1' });
});
