import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Study } from '../../src/document/types.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { takeStock } from '../../src/engine/personal/take-stock.ts';
import { duplicateStudy } from '../../src/storage/duplicate-study.ts';
import { dropList } from '../../src/storage/erase/drop-list.ts';
import { dropLeads, loadLeads, saveLeads } from '../../src/storage/leads.ts';
import { loadList } from '../../src/storage/lists.ts';
import { bringBack, hide, purge } from '../../src/storage/removal.ts';
import { loadStudy, saveStudy } from '../../src/storage/studies.ts';
import { saveStudyBundle } from '../../src/storage/study-bundle.ts';
import { refusalOf } from '../document/refusal.ts';
import { countAll, freshStore, newList } from './fresh-store.ts';

const study: Study = {
  id: 'study',
  name: 'Studie',
  listId: 'list',
  createdAt: 1,
  updatedAt: 1,
  isExample: false,
  decisions: noDecisions,
};

async function withLeads() {
  const { store } = freshStore();
  await saveStudyBundle(store, newList('list'), { study, answers: [], profiles: [] });
  await saveLeads(store, 'study', newList('leads'));
  return store;
}
const lists = async (store: Awaited<ReturnType<typeof withLeads>>) => (await countAll(store))['lists'];

describe('the leads of a study', () => {
  it('are named by the study, and read as they were stored', async () => {
    const store = await withLeads();
    const stored = await loadStudy(store, 'study');
    expect(stored.leads).toBe('leads');
    expect((await loadLeads(store, stored))?.list).toEqual(newList().list);
    expect(await loadLeads(store, study)).toBeUndefined();
  });

  it('give way to newer ones, and go when they are taken away', async () => {
    const store = await withLeads();
    await saveLeads(store, 'study', newList('newer'));
    expect((await loadStudy(store, 'study')).leads).toBe('newer');
    expect((await refusalOf(() => loadList(store, 'leads'))).code).toBe('list-not-found');
    await dropLeads(store, 'study');
    expect('leads' in (await loadStudy(store, 'study'))).toBe(false);
    expect(await lists(store)).toBe(1);
  });

  it('are told of as leads, and taken from their study when that list is erased', async () => {
    const store = await withLeads();
    const stocked = (await takeStock(store)).lists;
    expect(stocked.find(({ id }) => id === 'leads')).toMatchObject({ leadsOf: ['Studie'], studies: [] });
    await dropList(store, 'leads');
    expect('leads' in (await loadStudy(store, 'study'))).toBe(false);
    expect(await lists(store)).toBe(1);
  });

  it('stay when a tab that knows nothing of them saves the study, and gone when they are gone', async () => {
    const store = await withLeads();
    await saveStudy(store, { ...study, name: 'Nytt namn' });
    expect(await loadStudy(store, 'study')).toMatchObject({ name: 'Nytt namn', leads: 'leads' });
    const old = await loadStudy(store, 'study');
    await dropLeads(store, 'study');
    await saveStudy(store, old);
    expect('leads' in (await loadStudy(store, 'study'))).toBe(false);
  });

  it('are shared by a copy, and deleted with the last study that has them', async () => {
    const store = await withLeads();
    await duplicateStudy(store, 'study', { studyId: 'copy', listId: 'copied', name: 'Kopia', now: 2 });
    expect((await loadStudy(store, 'copy')).leads).toBe('leads');
    for (const [id, left] of [
      ['study', 2],
      ['copy', 0],
    ] as const) {
      await hide(store, { kind: 'study', id }, 5);
      await purge(store, { kind: 'study', id });
      expect(await lists(store)).toBe(left);
    }
    expect(await countAll(store)).toMatchObject({ lists: 0, columns: 0, studies: 0 });
  });

  it('come back with a study that was removed', async () => {
    const store = await withLeads();
    await hide(store, { kind: 'study', id: 'study' }, 5);
    await bringBack(store, { kind: 'study', id: 'study' });
    const stored = await loadStudy(store, 'study');
    expect((await loadLeads(store, stored))?.list.rowCount).toBe(newList().list.rowCount);
  });

  it('are not stored for a study that is gone', async () => {
    const { store } = freshStore();
    expect((await refusalOf(() => saveLeads(store, 'none', newList('leads')))).code).toBe('study-not-found');
    expect(await lists(store)).toBe(0);
  });
});
