import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { CustomerAnswers } from '../../src/method/decisions.ts';
import { loadAnswers, saveAnswers } from '../../src/storage/answers.ts';
import { deleteList, loadList, saveList } from '../../src/storage/lists.ts';
import { duplicateStudy } from '../../src/storage/duplicate-study.ts';
import { loadRecipe } from '../../src/storage/recipes.ts';
import { hide, purge } from '../../src/storage/removal.ts';
import { saveIntake, type CarriedStudy, type NewIntake } from '../../src/storage/save-intake.ts';
import { keepBytes, loadSources } from '../../src/storage/sources.ts';
import type { Store } from '../../src/storage/store.ts';
import { loadStudies, loadStudy, saveStudy } from '../../src/storage/studies.ts';
import { refuse } from '../../src/table/problem.ts';
import { fileRecipe, keptSources, setRecipe } from '../document/intake-samples.ts';
import { refusalOf } from '../document/refusal.ts';
import { answers, study } from '../document/samples.ts';
import { countAll, failWrite, freshStore, newList } from './fresh-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const intake = (id: string, again: CarriedStudy | null = null): NewIntake => ({
  list: { ...newList(id), createdAt: 99 },
  sources: { ...keptSources, listId: id },
  recipes: { keep: [fileRecipe], forget: [setRecipe] },
  again,
  start: null,
});

const moved: CustomerAnswers = { ...answers, customer: { row: 0, key: 'Norrköpings Bygg' } };
const carried = (as: CarriedStudy['as']): CarriedStudy => ({
  studyId: 'study-1',
  listId: 'list-1',
  as,
  carry: (before, given) => {
    expect(given).toEqual([answers]);
    return { study: { ...before, decisions: { ...before.decisions, excluded: [] } }, answers: [moved] };
  },
});

/** A study with answers on a list whose sources are kept. */
async function filledStore(): Promise<Store> {
  const { store } = freshStore();
  await saveIntake(store, intake('list-1'));
  await saveStudy(store, study);
  await saveAnswers(store, 'list-1', [answers]);
  return store;
}

const everything = {
  lists: 1,
  columns: 4,
  studies: 1,
  answers: 1,
  profiles: 0,
  recipes: 1,
  sources: 1,
  workshops: 0,
};

it('stores a list with its sources and what is remembered of it', async () => {
  const { store } = freshStore();
  await saveIntake(store, intake('list-1'));
  expect(await countAll(store)).toEqual({ ...everything, studies: 0, answers: 0 });
  expect(await loadSources(store, 'list-1')).toEqual(keptSources);
  expect(await loadRecipe(store, fileRecipe)).toEqual(fileRecipe);
});

it('starts a study in the same step', async () => {
  const { store } = freshStore();
  failWrite(7, new DOMException('', 'QuotaExceededError'));
  const started = { ...intake('list-1'), start: study };
  expect((await refusalOf(() => saveIntake(store, started))).code).toBe('storage-full');
  vi.restoreAllMocks();
  expect(await countAll(store)).toMatchObject({ lists: 0, studies: 0 });
  await saveIntake(store, started);
  expect(await loadStudy(store, 'study-1')).toEqual(study);
});

it('moves a study to the newer list in the place of the older, with its answers and nothing left behind', async () => {
  const store = await filledStore();
  await saveIntake(store, intake('list-2', carried({ kind: 'replace' })));
  expect(await countAll(store)).toEqual(everything);
  expect(await loadStudy(store, 'study-1')).toEqual({
    ...study,
    listId: 'list-2',
    updatedAt: 99,
    decisions: { ...study.decisions, excluded: [] },
  });
  expect((await loadAnswers(store, 'list-2')).items).toEqual([moved]);
});

it('keeps the older list while another study is made on it', async () => {
  const store = await filledStore();
  await saveStudy(store, { ...study, id: 'study-2' });
  await saveIntake(store, intake('list-2', carried({ kind: 'replace' })));
  expect(await countAll(store)).toMatchObject({ lists: 2, studies: 2, answers: 2, sources: 2 });
  expect((await loadStudy(store, 'study-2')).listId).toBe('list-1');
});

it('makes a new study beside the older, which stays whole', async () => {
  const store = await filledStore();
  await saveIntake(store, intake('list-2', carried({ kind: 'new', id: 'study-2' })));
  expect(await loadStudy(store, 'study-1')).toEqual(study);
  expect((await loadAnswers(store, 'list-1')).items).toEqual([answers]);
  expect(await loadStudy(store, 'study-2')).toMatchObject({ listId: 'list-2', createdAt: 99, updatedAt: 99 });
  expect((await loadAnswers(store, 'list-2')).items).toEqual([moved]);
  expect((await loadStudies(store)).items).toHaveLength(2);
});

it.each([{ kind: 'replace' }, { kind: 'new', id: 'study-2' }] as const)(
  'stores all or nothing, whichever write fails ($kind)',
  async (as) => {
    const store = await filledStore();
    const before = await countAll(store);
    const other = await filledStore();
    const writes = failWrite(Infinity, new Error('never'));
    await saveIntake(other, intake('list-2', carried(as)));
    const all = writes();
    vi.restoreAllMocks();
    expect(all).toBeGreaterThan(7);
    for (let nth = 1; nth <= all; nth++) {
      failWrite(nth, new DOMException('', 'QuotaExceededError'));
      expect((await refusalOf(() => saveIntake(store, intake('list-2', carried(as))))).code).toBe(
        'storage-full',
      );
      vi.restoreAllMocks();
      expect(await countAll(store)).toEqual(before);
      expect(await loadStudy(store, 'study-1')).toEqual(study);
    }
  },
);

it('stores nothing when carrying is refused, or the study was moved or removed meanwhile', async () => {
  const store = await filledStore();
  const refused = async (again: CarriedStudy) => {
    const { code } = await refusalOf(() => saveIntake(store, intake('list-2', again)));
    expect(await countAll(store)).toMatchObject({ lists: 1, sources: 1, studies: 1 });
    return code;
  };
  const as = { kind: 'replace' } as const;
  const carry = () => {
    throw refuse('answers-lost', {}, { customers: 1 });
  };
  expect(await refused({ ...carried(as), carry })).toBe('answers-lost');
  expect(await refused({ ...carried(as), listId: 'list-0' })).toBe('study-moved');
  await hide(store, { kind: 'study', id: 'study-1' }, 1);
  expect(await refused(carried(as))).toBe('study-not-found');
});

it('removes the sources with their list, and copies them with a study', async () => {
  const store = await filledStore();
  await duplicateStudy(store, 'study-1', { studyId: 'study-2', listId: 'list-2', name: 'K', now: 1 });
  expect(await loadSources(store, 'list-2')).toEqual({ ...keptSources, listId: 'list-2' });
  await hide(store, { kind: 'study', id: 'study-1' }, 5);
  await purge(store, { kind: 'study', id: 'study-1' });
  expect(await loadSources(store, 'list-1')).toBeNull();
  await hide(store, { kind: 'study', id: 'study-2' }, 5);
  await purge(store, { kind: 'study', id: 'study-2' });
  // What was said of the headers is no part of a list: it is for the next one.
  expect(await countAll(store)).toEqual({
    ...everything,
    lists: 0,
    columns: 0,
    studies: 0,
    answers: 0,
    sources: 0,
    workshops: 0,
  });
  await saveIntake(store, intake('list-3'));
  await deleteList(store, 'list-3');
  expect(await countAll(store)).toMatchObject({ lists: 0, sources: 0 });
});

it('adds the bytes of the files later, unless the list is gone by then', async () => {
  const { store } = freshStore();
  const bytes = [Uint8Array.of(7).buffer, Uint8Array.of(8).buffer];
  await keepBytes(store, 'list-1', bytes);
  expect(await loadSources(store, 'list-1')).toBeNull();
  await saveIntake(store, intake('list-1'));
  await keepBytes(store, 'list-1', bytes);
  expect((await loadSources(store, 'list-1'))?.files.map((file) => file.bytes)).toEqual(bytes);
});

it('leaves a list that was stored without sources as it is', async () => {
  const { store } = freshStore();
  await saveList(store, newList());
  expect(await loadSources(store, 'list-1')).toBeNull();
  expect((await loadList(store, 'list-1')).rowCount).toBe(3);
});
