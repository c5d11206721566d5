import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { loadAnswers, saveAnswers } from '../../src/storage/answers.ts';
import { saveList } from '../../src/storage/lists.ts';
import { changeActions, loadProfiles, renameProfile, saveProfile } from '../../src/storage/profiles.ts';
import { hide, purge, type Removable } from '../../src/storage/removal.ts';
import { loadStudies, loadStudy, renameStudy, saveStudy } from '../../src/storage/studies.ts';
import type { Store } from '../../src/storage/store.ts';
import { refusalOf } from '../document/refusal.ts';
import { answers, keptProfile, study } from '../document/samples.ts';
import { countAll, freshStore, newList } from './fresh-store.ts';

/** A store with the sample list, study, answers and profile. */
async function filledStore(): Promise<Store> {
  const { store } = freshStore();
  await saveList(store, newList());
  await saveStudy(store, study);
  await saveAnswers(store, 'list-1', [answers]);
  await saveProfile(store, keptProfile);
  return store;
}

/** Removes something, and lets it not be brought back. */
async function remove(store: Store, kind: Removable['kind'], id: string): Promise<void> {
  await hide(store, { kind, id }, 1);
  await purge(store, { kind, id });
}

it('gives back studies as they were stored, last changed first', async () => {
  const store = await filledStore();
  const later = { ...study, id: 'study-2', updatedAt: study.updatedAt + 1 };
  await saveStudy(store, later);
  expect(await loadStudies(store)).toEqual({ items: [later, study], problems: [] });
  expect(await loadStudy(store, 'study-1')).toEqual(study);
});

it('stores a change in place of what was there', async () => {
  const store = await filledStore();
  await saveStudy(store, { ...study, name: 'Våren 2027' });
  expect((await loadStudies(store)).items.map(({ name }) => name)).toEqual(['Våren 2027']);
});

it('refuses a study without its list, and one that it could not read again', async () => {
  const store = await filledStore();
  const orphan = { ...study, id: 'study-2', listId: 'gone' };
  expect(await refusalOf(() => saveStudy(store, orphan))).toEqual({
    code: 'list-not-found',
    place: {},
    data: { id: 'gone' },
  });
  expect(await refusalOf(() => saveStudy(store, { ...study, createdAt: NaN }))).toEqual({
    code: 'record-damaged',
    place: {},
    data: { table: 'studies', id: 'study-1', where: 'study.createdAt' },
  });
  expect((await loadStudies(store)).items).toEqual([study]);
});

it('names a damaged study or profile, still loads the others, and can delete it', async () => {
  const store = await filledStore();
  await store.run(async (tables) => {
    await tables.studies.put({ ...study, id: 'bad', decisions: null });
    await tables.profiles.put({ id: 'bad' });
  });
  const studies = await loadStudies(store);
  expect(studies.items).toEqual([study]);
  expect(studies.problems).toEqual([
    { code: 'record-damaged', place: {}, data: { table: 'studies', id: 'bad', where: 'study.decisions' } },
  ]);
  const profiles = await loadProfiles(store);
  expect(profiles.items).toEqual([keptProfile]);
  expect(profiles.problems.map(({ data }) => data['id'])).toEqual(['bad']);
  await remove(store, 'study', 'bad');
  await remove(store, 'profile', 'bad');
  expect(await countAll(store)).toEqual({
    lists: 1,
    columns: 4,
    studies: 1,
    answers: 1,
    profiles: 1,
    recipes: 0,
    sources: 0,
    workshops: 0,
  });
});

it('deletes a study with its list and answers, and keeps the profiles finished from it', async () => {
  const store = await filledStore();
  await remove(store, 'study', 'study-1');
  expect(await countAll(store)).toEqual({
    lists: 0,
    columns: 0,
    studies: 0,
    answers: 0,
    profiles: 1,
    recipes: 0,
    sources: 0,
    workshops: 0,
  });
});

it('keeps list and answers while another study is made on the list', async () => {
  const store = await filledStore();
  await saveStudy(store, { ...study, id: 'study-2' });
  await remove(store, 'study', 'study-1');
  expect(await countAll(store)).toEqual({
    lists: 1,
    columns: 4,
    studies: 1,
    answers: 1,
    profiles: 1,
    recipes: 0,
    sources: 0,
    workshops: 0,
  });
});

it('says which study is not there, and deletes one that is not there without a word', async () => {
  const store = await filledStore();
  expect(await refusalOf(() => loadStudy(store, 'x'))).toEqual({
    code: 'study-not-found',
    place: {},
    data: { id: 'x' },
  });
  await remove(store, 'study', 'x');
  expect((await loadStudies(store)).items).toHaveLength(1);
});

it('gives back answers by row, and those of one list only', async () => {
  const store = await filledStore();
  await saveList(store, newList('list-2'));
  const other = { ...answers, customer: { row: 0, key: 'Norrköpings Bygg' } };
  await saveAnswers(store, 'list-2', [answers]);
  await saveAnswers(store, 'list-1', [other]);
  expect(await loadAnswers(store, 'list-1')).toEqual({ items: [other, answers], problems: [] });
});

it('forgets a customer whose last answer was taken away', async () => {
  const store = await filledStore();
  await saveAnswers(store, 'list-1', [{ ...answers, traits: new Map(), buyers: [] }]);
  expect((await loadAnswers(store, 'list-1')).items).toEqual([]);
});

it('stores many answers or none', async () => {
  const store = await filledStore();
  const good = { ...answers, customer: { row: 0, key: 'a' } };
  const bad = { ...answers, customer: { row: -1, key: 'b' } };
  expect(await refusalOf(() => saveAnswers(store, 'list-1', [good, bad]))).toMatchObject({
    code: 'record-damaged',
    data: { table: 'answers', id: '-1', where: 'answers.customer.row' },
  });
  expect((await loadAnswers(store, 'list-1')).items).toEqual([answers]);
  expect((await refusalOf(() => saveAnswers(store, 'gone', [good]))).code).toBe('list-not-found');
});

it('names a damaged answer by its row', async () => {
  const store = await filledStore();
  await store.run((tables) =>
    tables.answers.put({ listId: 'list-1', row: 2, key: 7, traits: [], buyers: [] }),
  );
  const { items, problems } = await loadAnswers(store, 'list-1');
  expect(items).toEqual([answers]);
  expect(problems.map(({ data }) => data)).toEqual([
    { table: 'answers', id: '2', where: 'answers.customer.key' },
  ]);
});

it('stores a profile with texts cut to what a profile may hold', async () => {
  const store = await filledStore();
  const long = { ...keptProfile.profile, name: 'x'.repeat(600) };
  await saveProfile(store, { ...keptProfile, profile: long });
  expect((await loadProfiles(store)).items[0]?.profile.name).toBe(`${'x'.repeat(499)}…`);
});

it('renames a study and nothing else of it, so that it keeps its place', async () => {
  const store = await filledStore();
  await renameStudy(store, 'study-1', 'Våren 2027');
  expect(await loadStudy(store, 'study-1')).toEqual({ ...study, name: 'Våren 2027' });
  expect(await refusalOf(() => renameStudy(store, 'x', 'y'))).toMatchObject({ code: 'study-not-found' });
});

it('renames a profile and nothing else of it', async () => {
  const store = await filledStore();
  await renameProfile(store, 'profile-1', 'Vårens profil');
  await renameProfile(store, 'gone', 'y');
  const { profile } = keptProfile;
  expect((await loadProfiles(store)).items).toEqual([
    { ...keptProfile, profile: { ...profile, name: 'Vårens profil' } },
  ]);
});

it('stores the actions of a profile and nothing else of it, and a new name leaves them', async () => {
  const store = await filledStore();
  const actions = [{ department: 'sales' as const, key: 'own:1', text: 'Mässa i maj', struck: false }];
  await changeActions(store, 'profile-1', () => actions);
  await changeActions(store, 'gone', () => actions);
  expect((await loadProfiles(store)).items).toEqual([{ ...keptProfile, actions }]);
  await renameProfile(store, 'profile-1', 'x');
  expect((await loadProfiles(store)).items[0]?.actions).toEqual(actions);
});
