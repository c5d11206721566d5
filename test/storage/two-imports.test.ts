/* Two tabs that import at the same time into one database: both lists are whole, and each has its study. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { loadList, loadLists } from '../../src/storage/lists.ts';
import { saveIntake, type NewIntake } from '../../src/storage/save-intake.ts';
import { Store } from '../../src/storage/store.ts';
import { loadStudies } from '../../src/storage/studies.ts';
import { toProblem } from '../../src/table/problem.ts';
import { fileRecipe, keptSources } from '../document/intake-samples.ts';
import { sampleList, study } from '../document/samples.ts';
import { countAll, failWrite, freshStore, newList } from './fresh-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const importOf = (number: number): NewIntake => ({
  list: newList(`list-${number}`),
  sources: { ...keptSources, listId: `list-${number}` },
  recipes: { keep: [fileRecipe], forget: [] },
  again: null,
  start: { ...study, id: `study-${number}`, listId: `list-${number}` },
});

it('keeps both whole, however many begin at once', async () => {
  const { name } = freshStore();
  const tabs = Array.from({ length: 6 }, () => new Store({ name }));
  await Promise.all(tabs.map((tab, number) => saveIntake(tab, importOf(number))));
  const last = new Store({ name });
  expect(await countAll(last)).toMatchObject({ lists: 6, columns: 24, studies: 6, sources: 6, recipes: 1 });
  expect((await loadLists(last)).problems).toEqual([]);
  expect((await loadStudies(last)).items.map(({ listId }) => listId).toSorted()).toEqual(
    tabs.map((_, number) => `list-${number}`),
  );
  for (const number of tabs.keys()) expect(await loadList(last, `list-${number}`)).toEqual(sampleList().list);
});

it('keeps the other whole when one fails in the middle', async () => {
  for (let nth = 1; nth <= 12; nth++) {
    const { store: one, name } = freshStore();
    const other = new Store({ name });
    await Promise.all([countAll(one), countAll(other)]);
    failWrite(nth, new DOMException('', 'QuotaExceededError'));
    const outcomes = await Promise.all(
      [one, other].map(async (tab, number) => {
        try {
          await saveIntake(tab, importOf(number));
          return 'kept';
        } catch (error) {
          return toProblem(error).code;
        }
      }),
    );
    vi.restoreAllMocks();
    expect(outcomes.toSorted()).toEqual(['kept', 'storage-full']);
    const kept = `list-${outcomes.indexOf('kept')}`;
    expect(await countAll(new Store({ name }))).toMatchObject({
      lists: 1,
      columns: 4,
      studies: 1,
      sources: 1,
    });
    expect(await loadList(new Store({ name }), kept)).toEqual(sampleList().list);
  }
});
