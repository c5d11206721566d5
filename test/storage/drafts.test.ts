import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deleteDraft, loadDraft, saveDraft } from '../../src/storage/drafts.ts';
import { Store } from '../../src/storage/store.ts';
import { refusalOf } from '../document/refusal.ts';
import { freshStore } from './fresh-store.ts';

const draft = {
  columns: ['Kund', ''],
  rows: [
    ['Alfa', '1 200'],
    ['', 'x\ty'],
  ],
};

it('keeps the draft for the next store of the same name, and one only', async () => {
  const { store, name } = freshStore();
  expect(await loadDraft(store)).toBeNull();
  await saveDraft(store, { columns: ['Gammalt'], rows: [] });
  await saveDraft(store, draft);
  store.close();
  expect(await loadDraft(new Store({ name }))).toEqual(draft);
});

it('forgets the draft', async () => {
  const { store } = freshStore();
  await saveDraft(store, draft);
  await deleteDraft(store);
  expect(await loadDraft(store)).toBeNull();
});

it('refuses what it could not read again, and keeps what was there', async () => {
  const { store } = freshStore();
  await saveDraft(store, draft);
  const ragged = { columns: ['Kund'], rows: [['Alfa', 'x']] };
  expect(await refusalOf(() => saveDraft(store, ragged))).toMatchObject({
    code: 'record-damaged',
    data: { table: 'drafts', id: 'typing' },
  });
  expect(await loadDraft(store)).toEqual(draft);
});

it('names a damaged draft', async () => {
  const { store } = freshStore();
  await store.run((tables) => tables.drafts.put({ id: 'typing', columns: ['Kund'], rows: 'Alfa' }));
  expect(await refusalOf(() => loadDraft(store))).toEqual({
    code: 'record-damaged',
    place: {},
    data: { table: 'drafts', id: 'typing', where: 'draft.rows' },
  });
});
