import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withCells } from '../../src/state/draft-changes.ts';
import { DraftTable } from '../../src/state/draft.svelte.ts';
import { loadDraft, saveDraft } from '../../src/storage/drafts.ts';
import { Store } from '../../src/storage/store.ts';
import { failWrite, freshStore } from '../storage/fresh-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const headers = ['Kund', 'Omsättning'];

async function setUp() {
  const { store, name } = freshStore();
  const table = new DraftTable(store, () => headers);
  await table.load();
  const write = (row: number, column: number, text: string): void => {
    table.change((draft) => withCells(draft, [{ row, column, text }]));
  };
  return { store, name, table, write };
}

describe('a draft', () => {
  it('has the proposed headers and no rows at first, and stores nothing', async () => {
    const { store, table } = await setUp();
    expect(table.isReady).toBe(true);
    expect(table.draft).toEqual({ columns: headers, rows: [] });
    expect(await loadDraft(store)).toBeNull();
  });

  it('is there again in the next page', async () => {
    const { store, name, table, write } = await setUp();
    write(0, 0, 'Alfa');
    write(0, 1, '10');
    await table.settled();
    store.close();
    const next = new DraftTable(new Store({ name }), () => ['Other', 'headers']);
    await next.load();
    expect(next.draft).toEqual({ columns: headers, rows: [['Alfa', '10']] });
    expect(next.canUndo).toBe(false);
  });

  it('takes changes back one by one, makes them again, and keeps what holds', async () => {
    const { store, table, write } = await setUp();
    write(0, 0, 'Alfa');
    write(1, 0, 'Beta');
    expect(table.undo()).toBe(true);
    expect(table.draft.rows).toEqual([['Alfa', '']]);
    expect(table.undo()).toBe(true);
    expect(table.undo()).toBe(false);
    expect(table.draft.rows).toEqual([]);
    await table.settled();
    expect(await loadDraft(store)).toBeNull();
    table.redo();
    table.redo();
    expect(table.redo()).toBe(false);
    await table.settled();
    expect((await loadDraft(store))?.rows).toEqual([
      ['Alfa', ''],
      ['Beta', ''],
    ]);
    table.undo();
    write(5, 0, 'Gamma');
    expect(table.canRedo).toBe(false);
  });

  it('is emptied, and brought back by undo', async () => {
    const { store, table, write } = await setUp();
    table.clear();
    expect(table.canUndo).toBe(false);
    write(-1, 0, 'Bolag');
    write(0, 0, 'Alfa');
    table.clear();
    expect(table.draft).toEqual({ columns: headers, rows: [] });
    await table.settled();
    expect(await loadDraft(store)).toBeNull();
    table.undo();
    expect(table.draft).toEqual({ columns: ['Bolag', 'Omsättning'], rows: [['Alfa', '']] });
  });

  it('stays on the screen when it cannot be kept, says why, and tries again with the next change', async () => {
    const { store, table, write } = await setUp();
    failWrite(1, new DOMException('', 'QuotaExceededError'));
    write(0, 0, 'Alfa');
    await table.settled();
    expect(table.saveProblem?.code).toBe('storage-full');
    expect(table.draft.rows).toEqual([['Alfa', '']]);
    vi.restoreAllMocks();
    write(0, 1, '10');
    await table.settled();
    expect(table.saveProblem).toBeNull();
    expect((await loadDraft(store))?.rows).toEqual([['Alfa', '10']]);
  });

  it('says when what was left could not be read, and goes on with an empty table', async () => {
    const { store } = freshStore();
    await store.run((tables) => tables.drafts.put({ id: 'typing', columns: 'x' }));
    const table = new DraftTable(store, () => headers);
    await table.load();
    expect([table.isReady, table.problem?.code]).toEqual([true, 'record-damaged']);
    expect(table.draft.rows).toEqual([]);
  });

  it('is read once', async () => {
    const { store } = freshStore();
    await saveDraft(store, { columns: ['A'], rows: [['old']] });
    const table = new DraftTable(store, () => headers);
    await Promise.all([table.load(), table.load()]);
    table.change((draft) => withCells(draft, [{ row: 0, column: 0, text: 'new' }]));
    await table.load();
    expect(table.draft.rows).toEqual([['new']]);
  });

  it('does not make an effect that changes it run again', async () => {
    const { write } = await setUp();
    let runs = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        runs++;
        write(0, 0, 'Alfa');
      });
    });
    flushSync();
    expect(runs).toBe(1);
    stop();
  });
});
