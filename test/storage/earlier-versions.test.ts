/* What every earlier version stored opens whole; one poisoned record among it is named, and all the others are usable. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { loadAnswers, saveAnswers } from '../../src/storage/answers.ts';
import { loadKept } from '../../src/storage/counts.ts';
import { loadDraft, saveDraft } from '../../src/storage/drafts.ts';
import { loadList, loadLists } from '../../src/storage/lists.ts';
import { loadProfiles, saveProfile } from '../../src/storage/profiles.ts';
import { loadRecipe } from '../../src/storage/recipes.ts';
import { keptNames } from '../../src/storage/kept-tables.ts';
import { saveIntake } from '../../src/storage/save-intake.ts';
import { nativeVersions, schemaVersion } from '../../src/storage/schema.ts';
import { loadSources } from '../../src/storage/sources.ts';
import { Store } from '../../src/storage/store.ts';
import { storedVersion } from '../../src/storage/stored-version.ts';
import { loadStudies, renameStudy, saveStudy } from '../../src/storage/studies.ts';
import { loadWorkshop, saveWorkshop } from '../../src/storage/workshops.ts';
import { fileRecipe, keptSources } from '../document/intake-samples.ts';
import { refusalOf } from '../document/refusal.ts';
import { answers, keptProfile, sampleList, study, workshop } from '../document/samples.ts';
import { freshStore, newList, settled } from './fresh-store.ts';
import { makeStores, schemas } from './earlier-schemas.ts';

/** All that can be stored, as it lies there: the records of each store by its name. */
async function everyRecord(): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const { store } = freshStore();
  await saveIntake(store, {
    list: newList(),
    sources: { ...keptSources, listId: 'list-1' },
    recipes: { keep: [fileRecipe], forget: [] },
    again: null,
    start: study,
  });
  await saveAnswers(store, 'list-1', [answers]);
  await saveProfile(store, keptProfile);
  await saveDraft(store, { columns: ['Kund'], rows: [['Alfa']] });
  await saveWorkshop(store, { ...workshop, studyId: study.id });
  return store.run(async (tables) => {
    const all = new Map<string, readonly unknown[]>();
    for (const table of tables.tables) all.set(table.name, await table.toArray());
    return all;
  });
}

/** Stores what fits into the database of an earlier version, as that version would have. */
async function storeAs(
  name: string,
  version: number,
  records: ReadonlyMap<string, readonly unknown[]>,
): Promise<void> {
  const stores = schemas[version - 1] ?? [];
  const request = indexedDB.open(name, version * nativeVersions);
  request.onupgradeneeded = () => {
    makeStores(request.result, stores);
  };
  const database = await settled(request);
  const writing = database.transaction(
    stores.map((store) => store.name),
    'readwrite',
  );
  for (const store of stores)
    for (const record of records.get(store.name) ?? []) writing.objectStore(store.name).add(record);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

it('knows the schema of every version, and today’s as it is', async () => {
  expect(schemas).toHaveLength(schemaVersion);
  const { store } = freshStore();
  const today = await store.run((tables) =>
    Promise.resolve(
      tables.tables.map(({ name, schema }) => ({
        name,
        keyPath: schema.primKey.keyPath,
        indexes: schema.indexes.map((index) => index.name),
      })),
    ),
  );
  const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
  expect(today.toSorted(byName)).toEqual([...(schemas.at(-1) ?? [])].toSorted(byName));
});

describe.each(schemas.slice(0, -1).map((_, at) => at + 1))('what version %i stored', (version) => {
  it('opens with everything in it, and takes what is new', async () => {
    const records = await everyRecord();
    const name = `whole-${version}`;
    await storeAs(name, version, records);
    const has = (store: string) => schemas[version - 1]?.some((one) => one.name === store) === true;
    const store = new Store({ name });
    expect(await loadStudies(store)).toEqual({ items: [study], problems: [] });
    expect(await loadList(store, 'list-1')).toEqual(sampleList().list);
    expect((await loadAnswers(store, 'list-1')).items).toEqual([answers]);
    expect((await loadProfiles(store)).items).toEqual([keptProfile]);
    expect((await loadDraft(store)) !== null).toBe(has('drafts'));
    expect((await loadRecipe(store, fileRecipe)) !== null).toBe(has('recipes'));
    expect((await loadSources(store, 'list-1')) !== null).toBe(has('sources'));
    expect(await storedVersion(name)).toBe(schemaVersion * nativeVersions);
    await store.run(async (tables) => {
      for (const [table, before] of records)
        if (has(table)) expect(await tables.table(table).toArray()).toEqual(before);
    });

    // The counter counts on, and what no earlier version had is stored beside the rest.
    const { generation } = await loadKept(store);
    await saveWorkshop(store, { ...workshop, studyId: study.id });
    expect(await loadWorkshop(store, study.id)).toBeDefined();
    expect((await loadKept(store)).generation).toBe(generation + 1);
  });

  it('opens though one record of each kind is poisoned: that is named, and all the others are usable', async () => {
    const records = new Map(await everyRecord());
    const many = <Item>(one: Item, change: (at: number) => Partial<Item>): Item[] =>
      Array.from({ length: 30 }, (_, at) => ({ ...one, ...change(at) }));
    const [list] = records.get('lists') as readonly { id: string }[];
    const [answer] = records.get('answers') as readonly { row: number }[];
    records.set('lists', [...(records.get('lists') ?? []), { ...list, id: 'list-17', rowCount: 'tre' }]);
    records.set(
      'studies',
      many(study, (at) => ({ id: `study-${at}` })).map((one, at) =>
        at === 17 ? { ...one, decisions: 'förgiftad' } : one,
      ),
    );
    records.set(
      'answers',
      many(answer!, (at) => ({ row: at })).map((one, at) => (at === 17 ? { ...one, traits: 17 } : one)),
    );
    records.set(
      'profiles',
      many(keptProfile, (at) => ({ id: `profile-${at}` })).map((one, at) =>
        at === 17 ? { ...one, profile: null } : one,
      ),
    );
    const name = `poisoned-${version}`;
    await storeAs(name, version, records);

    const store = new Store({ name });
    const named = (problems: readonly { data: Readonly<Record<string, unknown>> }[]) =>
      problems.map(({ data }) => [data['table'], data['id']]);
    const studies = await loadStudies(store);
    expect(studies.items).toHaveLength(29);
    expect(named(studies.problems)).toEqual([['studies', 'study-17']]);
    const found = await loadAnswers(store, 'list-1');
    expect(found.items).toHaveLength(29);
    expect(named(found.problems)).toEqual([['answers', '17']]);
    const profiles = await loadProfiles(store);
    expect(profiles.items).toHaveLength(29);
    expect(named(profiles.problems)).toEqual([['profiles', 'profile-17']]);
    const lists = await loadLists(store);
    expect(lists.items.map(({ id }) => id)).toEqual(['list-1']);
    expect(named(lists.problems)).toEqual([['lists', 'list-17']]);

    // The others are changed and stored as ever, and what is poisoned lies as it lay.
    await renameStudy(store, 'study-16', 'Våren');
    await saveStudy(store, { ...study, id: 'study-30' });
    expect((await loadStudies(store)).items).toHaveLength(30);
    expect((await refusalOf(() => renameStudy(store, 'study-17', 'Våren'))).code).toBe('record-damaged');
    expect(await store.run((tables) => tables.studies.get('study-17'))).toMatchObject({
      decisions: 'förgiftad',
    });
    expect(await storedVersion(name)).toBe(schemaVersion * nativeVersions);
  });
});

it('counts every kind of record that is kept', () => {
  expect(schemas.at(-1)?.map(({ name }) => name)).toEqual(expect.arrayContaining([...keptNames]));
});
