import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { CustomerAnswers } from '../../src/method/decisions.ts';
import { loadAnswers, saveAnswers } from '../../src/storage/answers.ts';
import { duplicateStudy } from '../../src/storage/duplicate-study.ts';
import { loadList, loadListMeta, loadNeverBought, saveList } from '../../src/storage/lists.ts';
import { saveProfile } from '../../src/storage/profiles.ts';
import { hide, purge } from '../../src/storage/removal.ts';
import type { Store } from '../../src/storage/store.ts';
import { loadStudies, loadStudy, saveStudy } from '../../src/storage/studies.ts';
import { refusalOf } from '../document/refusal.ts';
import { answers, keptProfile, study } from '../document/samples.ts';
import { countAll, failWrite, freshStore, newList } from './fresh-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const copy = { studyId: 'study-2', listId: 'list-2', name: 'Kopian', now: 77 };
const visited = { visited: { groups: {} } };

async function filledStore(): Promise<Store> {
  const { store } = freshStore();
  await saveList(store, newList());
  await saveList(store, newList('list-9'));
  await saveStudy(store, { ...study, ...visited });
  await saveAnswers(store, 'list-1', [answers]);
  await saveAnswers(store, 'list-9', [answers]);
  await saveProfile(store, keptProfile);
  return store;
}

it('makes the same study on the same list under another name', async () => {
  const store = await filledStore();
  await duplicateStudy(store, 'study-1', copy);
  const { studyId: id, listId, name, now } = copy;
  expect(await loadStudy(store, 'study-2')).toEqual({
    ...study,
    ...visited,
    id,
    listId,
    name,
    createdAt: now,
    updatedAt: now,
  });
  expect(await loadList(store, 'list-2')).toEqual(await loadList(store, 'list-1'));
  expect(await loadListMeta(store, 'list-2')).toEqual({
    ...(await loadListMeta(store, 'list-1')),
    id: listId,
  });
  expect(await loadAnswers(store, 'list-2')).toEqual({ items: [answers], problems: [] });
  // The profiles stay with the study that they were made from.
  expect(await countAll(store)).toMatchObject({ lists: 3, columns: 12, studies: 2, answers: 3, profiles: 1 });
});

it('copies the companies that never bought', async () => {
  const { store } = freshStore();
  const { list } = newList();
  await saveList(store, { ...newList(), neverBought: list });
  await saveStudy(store, study);
  await duplicateStudy(store, 'study-1', copy);
  expect(await loadNeverBought(store, 'list-2')).toEqual(list);
});

it('lets neither touch the other from then on', async () => {
  const store = await filledStore();
  await duplicateStudy(store, 'study-1', copy);
  const changed: CustomerAnswers = { ...answers, buyers: [] };
  await saveAnswers(store, 'list-2', [changed]);
  expect((await loadAnswers(store, 'list-1')).items).toEqual([answers]);
  await hide(store, { kind: 'study', id: 'study-1' }, 1);
  await purge(store, { kind: 'study', id: 'study-1' });
  expect((await loadStudies(store)).items.map(({ id }) => id)).toEqual(['study-2']);
  expect((await loadList(store, 'list-2')).rowCount).toBe(3);
  expect((await loadAnswers(store, 'list-2')).items).toEqual([changed]);
});

it('copies every one of many answers', async () => {
  const store = await filledStore();
  const many = Array.from({ length: 1203 }, (_, row) => ({
    ...answers,
    customer: { row, key: `K${row}` },
  }));
  await saveAnswers(store, 'list-1', many);
  await duplicateStudy(store, 'study-1', copy);
  expect((await loadAnswers(store, 'list-2')).items).toEqual(many);
});

it('leaves nothing behind when it fails half-way', async () => {
  const store = await filledStore();
  const before = await countAll(store);
  const writes = failWrite(Infinity, new Error('never'));
  await duplicateStudy(store, 'study-1', copy);
  const all = writes();
  expect(all).toBeGreaterThan(5);
  vi.restoreAllMocks();
  const again = { ...copy, studyId: 'study-3', listId: 'list-3' };
  const after = await countAll(store);
  for (let nth = 1; nth <= all; nth++) {
    failWrite(nth, new DOMException('', 'QuotaExceededError'));
    expect((await refusalOf(() => duplicateStudy(store, 'study-1', again))).code).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await countAll(store)).toEqual(after);
  }
  expect(after).not.toEqual(before);
});

it('refuses a study that is not there, was removed, or has lost its list', async () => {
  const store = await filledStore();
  const refused = () => refusalOf(() => duplicateStudy(store, 'study-1', copy));
  expect((await refusalOf(() => duplicateStudy(store, 'x', copy))).code).toBe('study-not-found');
  await store.run((tables) => tables.lists.delete('list-1'));
  expect((await refused()).code).toBe('list-not-found');
  await hide(store, { kind: 'study', id: 'study-1' }, 1);
  expect((await refused()).code).toBe('study-not-found');
  expect(await countAll(store)).toMatchObject({ studies: 1, lists: 1 });
});
