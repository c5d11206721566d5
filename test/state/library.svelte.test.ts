import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sharedAt, withNotes } from '../../src/state/beside-profile.ts';
import { profileFileText } from '../../src/document/write-profile.ts';
import { sv } from '../../src/language/sv.ts';
import { Library, type Removed } from '../../src/state/library.svelte.ts';
import { saveProfile } from '../../src/storage/profiles.ts';
import { saveStudy } from '../../src/storage/studies.ts';
import { refusalOf } from '../document/refusal.ts';
import { keptProfile, study, swedishProfile } from '../document/samples.ts';
import { saveList } from '../../src/storage/lists.ts';
import { countAll, newList, nothing } from '../storage/fresh-store.ts';
import { freshBrowser } from '../support/example-study.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function setUp() {
  const browser = freshBrowser();
  return { ...browser, library: new Library(browser.store, browser.engine) };
}

/** Two studies on one list and a third on another, and two profiles of which one came by file. */
async function setUpWithWork() {
  const parts = setUp();
  const { store, library } = parts;
  for (const id of ['list-1', 'list-2']) await saveList(store, newList(id));
  await saveStudy(store, { ...study, id: 'old', updatedAt: 1 });
  await saveStudy(store, { ...study, id: 'new', updatedAt: 3 });
  await saveStudy(store, { ...study, id: 'other', listId: 'list-2', updatedAt: 2 });
  await saveProfile(store, { ...keptProfile, id: 'mine', studyId: 'old', finishedAt: 1 });
  await saveProfile(store, { ...keptProfile, id: 'theirs', studyId: null, finishedAt: 2 });
  await library.refresh();
  return parts;
}

const studyIds = (library: Library) => library.studies.map(({ id }) => id);
const profileIds = (library: Library) => library.profiles.map(({ id }) => id);

describe('refresh', () => {
  it('finds all that is kept, the latest first, and the lists by id', async () => {
    const { library } = await setUpWithWork();
    expect(studyIds(library)).toEqual(['new', 'other', 'old']);
    expect(profileIds(library)).toEqual(['theirs', 'mine']);
    expect([...library.lists.keys()].toSorted()).toEqual(['list-1', 'list-2']);
    expect(library.lists.get('list-1')).toMatchObject({ rowCount: 3 });
    expect(library.problems).toEqual([]);
  });

  it('finds nothing in a new browser', async () => {
    const { library } = setUp();
    await library.refresh();
    expect([library.studies, library.profiles, library.lists.size, library.problems]).toEqual([
      [],
      [],
      0,
      [],
    ]);
  });

  it('names what is damaged and shows the rest', async () => {
    const { library, store } = await setUpWithWork();
    await store.run(async (tables) => {
      await tables.table('studies').update('other', { decisions: 'damaged' });
      await tables.table('profiles').update('mine', { profile: null });
      await tables.table('lists').update('list-2', { rowCount: -1 });
    });
    await library.refresh();
    expect([studyIds(library), profileIds(library)]).toEqual([['new', 'old'], ['theirs']]);
    expect(library.problems.map(({ code, data }) => [code, data['table'], data['id']])).toEqual([
      ['record-damaged', 'studies', 'other'],
      ['record-damaged', 'profiles', 'mine'],
      ['record-damaged', 'lists', 'list-2'],
    ]);
  });

  it('does not make an effect that asks for it run again', async () => {
    const { library } = await setUpWithWork();
    let asked = 0;
    const shown: string[][] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        asked++;
        void library.refresh();
      });
      $effect(() => {
        shown.push(studyIds(library));
      });
    });
    await waitUntil(() => {
      flushSync();
      expect(shown).toHaveLength(2);
    });
    expect(asked).toBe(1);
    stop();
  });
});

describe('a new study', () => {
  it('is made on a stored list, with the market and nothing else decided', async () => {
    const { library, engine } = setUp();
    const source = { kind: 'text', text: 'Kund;Omsättning\nAlfa;1\nBeta;2\n', name: 'k' } as const;
    await engine.ask('readSources', { sources: [source], add: false, names: sv.made });
    const list = await engine.ask('storeIntake', { name: 'Kunder 2026', market: 'b2c' });
    const open = await library.open(list.studyId ?? '');
    const made = open.study;
    expect(made).toMatchObject({ name: 'Kunder 2026', listId: list.id, isExample: false });
    expect(Object.entries(made.decisions).filter(([, value]) => value !== null)).toEqual([
      ['excluded', []],
      ['market', 'b2c'],
      ['lines', []],
    ]);
  });
});

describe('opening', () => {
  it('opens the example as a study like any other', async () => {
    const { library } = setUp();
    const id = await library.openExample('en');
    await library.refresh();
    expect(library.studies).toMatchObject([{ id, isExample: true }]);
    expect((await library.open(id)).list.rowCount).toBe(400);
  });

  it('opens a study file as a study of its own', async () => {
    const { library, engine } = setUp();
    const open = await library.open(await library.openExample('sv'));
    const bundle = { study: open.study, answers: [...open.answers.values()], profiles: open.profiles };
    const blob = await engine.ask('exportStudy', { bundle });
    const opened = await library.importFile(new File([blob], 'studie.malkund.json'));
    if (opened.kind !== 'study') throw new Error('Another kind of file');
    await library.refresh();
    expect(studyIds(library).toSorted()).toEqual([open.study.id, opened.studyId].toSorted());
    expect((await library.open(opened.studyId)).answers).toEqual(open.answers);
  });

  it('opens a profile file as a kept profile', async () => {
    const { library } = setUp();
    const text = profileFileText({ savedAt: 1, profile: swedishProfile });
    const opened = await library.importFile(new File([text], 'p.json'));
    await library.refresh();
    expect(opened.kind).toBe('profile');
    expect(library.profiles).toMatchObject([{ studyId: null, profile: swedishProfile }]);
  });

  it('says why a file is refused', async () => {
    const { library, store } = setUp();
    const file = new File(['Kund;Omsättning'], 'kunder.csv');
    expect(await refusalOf(() => library.importFile(file))).toMatchObject({ code: 'not-malkund-file' });
    expect(await countAll(store)).toEqual(nothing);
  });
});

describe('removing', () => {
  const removable = (library: Library): Removed[] => [
    ...library.studies.map((one): Removed => ({ kind: 'study', id: one.id, study: one })),
    ...library.profiles.map((profile): Removed => ({ kind: 'profile', id: profile.id, profile })),
  ];
  const find = (library: Library, id: string): Removed => removable(library).find((one) => one.id === id)!;

  it('hides it at once, offers it back, and brings it back as it was', async () => {
    const { library, store } = await setUpWithWork();
    const before = [library.studies, library.profiles];
    const kept = await countAll(store);
    const [study, profile] = [find(library, 'new'), find(library, 'mine')];
    await library.remove(study);
    await library.remove(profile);
    expect([studyIds(library), profileIds(library)]).toEqual([['other', 'old'], ['theirs']]);
    expect(library.removed).toEqual([study, profile]);
    expect(await countAll(store)).toEqual(kept);
    await library.bringBack(profile);
    await library.bringBack(study);
    expect([library.studies, library.profiles]).toEqual(before);
    expect(library.removed).toEqual([]);
  });

  it('never shows a thing twice, or not at all', async () => {
    const { library } = await setUpWithWork();
    const shown: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        const ids = [...studyIds(library), ...library.removed.map(({ id }) => id)];
        shown.push(ids.toSorted().join(' '));
      });
    });
    flushSync();
    const one = find(library, 'old');
    for (const step of [() => library.remove(one), () => library.bringBack(one), () => library.remove(one)]) {
      await step();
      flushSync();
    }
    expect(new Set(shown)).toEqual(new Set(['new old other']));
    stop();
  });

  it('takes the list along with the last study made on it, and leaves the finished profiles', async () => {
    const { library } = await setUpWithWork();
    const [newer, old] = [find(library, 'new'), find(library, 'old')];
    await library.remove(newer);
    await library.remove(old);
    await library.forget([newer]);
    expect(library.removed).toEqual([old]);
    expect(library.lists.has('list-1')).toBe(true);
    await library.forget([old]);
    expect(studyIds(library)).toEqual(['other']);
    expect([...library.lists.keys()]).toEqual(['list-2']);
    expect(profileIds(library)).toEqual(['theirs', 'mine']);
  });

  it('leaves nothing in the browser once everything is forgotten', async () => {
    const { library, store } = await setUpWithWork();
    for (const one of removable(library)) await library.remove(one);
    await library.forget(library.removed);
    expect([library.studies, library.profiles, library.lists.size, library.removed]).toEqual([[], [], 0, []]);
    expect(await countAll(store)).toMatchObject(nothing);
  });

  /** The app opened again on the same browser, after its page was left before anything was forgotten. */
  async function openAgain(otherTabs: number | null): Promise<{ library: Library; counts: object }> {
    const { library, store, engine } = await setUpWithWork();
    await library.remove(find(library, 'other'));
    const held = Array.from({ length: otherTabs ?? 0 }, () => ({ name: 'malkund.open' }));
    const locks = { query: () => Promise.resolve({ held }), request: () => new Promise(() => undefined) };
    vi.stubGlobal('navigator', otherTabs === null ? {} : { locks });
    const again = new Library(store, engine);
    await again.refresh();
    vi.unstubAllGlobals();
    return { library: again, counts: await countAll(store) };
  }

  it('is done for good when the app is opened again, and never comes back by itself', async () => {
    const { library, counts } = await openAgain(0);
    expect(studyIds(library)).toEqual(['new', 'old']);
    expect(counts).toMatchObject({ studies: 2, lists: 1 });
  });

  it.each([
    ['another tab may still offer it back', 1],
    ['it is not known what other tabs there are', null],
  ])('waits a day when %s, hidden meanwhile', async (_, otherTabs) => {
    const { library, counts } = await openAgain(otherTabs);
    expect(studyIds(library)).toEqual(['new', 'old']);
    expect(counts).toMatchObject({ studies: 3, lists: 2 });
  });
});

describe('what is kept beside a profile', () => {
  it('is changed in the one as it is stored, and nothing else of it', async () => {
    const { library, store } = await setUpWithWork();
    const before = library.profiles.find(({ id }) => id === 'mine');
    await library.amend('mine', (kept) => sharedAt(kept, 7));
    await library.amend('mine', (kept) => withNotes(kept, ' Sagt i ledningen '));
    // An earlier time, as a clock may show that was put back.
    await library.amend('mine', (kept) => sharedAt(kept, 3));
    const now = () => library.profiles.find(({ id }) => id === 'mine')!;
    expect(now()).toEqual({ ...before, sharedAt: 7, notes: 'Sagt i ledningen' });
    await library.amend('mine', (kept) => withNotes(kept, ' '));
    expect(now()).toEqual({ ...before, sharedAt: 7 });
    expect(library.profiles.find(({ id }) => id === 'theirs')).not.toHaveProperty('sharedAt');
    // One that is gone stays gone.
    await library.amend('gone', (kept) => sharedAt(kept, 7));
    expect(await countAll(store)).toMatchObject({ profiles: 2 });
  });
});

describe('renaming', () => {
  it('changes the name and not the order', async () => {
    const { library } = await setUpWithWork();
    await library.rename({ kind: 'study', id: 'old' }, '  Våren  ');
    await library.rename({ kind: 'profile', id: 'mine' }, 'Höst');
    expect(library.studies.map(({ name }) => name)).toEqual([study.name, study.name, 'Våren']);
    expect(library.profiles.map(({ profile }) => profile.name)).toEqual([keptProfile.profile.name, 'Höst']);
    expect(studyIds(library)).toEqual(['new', 'other', 'old']);
  });

  it('keeps the name there is rather than none', async () => {
    const { library } = await setUpWithWork();
    await library.rename({ kind: 'study', id: 'old' }, '  ');
    expect(library.studies.at(-1)?.name).toBe(study.name);
  });
});

describe('duplicating', () => {
  it('makes a study of its own, whose answers do not touch the first one’s', async () => {
    const { library } = setUp();
    const first = await library.openExample('sv');
    const id = await library.duplicateStudy(first, 'Fjärdvik (kopia)');
    expect(library.studies[0]).toMatchObject({ id, name: 'Fjärdvik (kopia)' });
    expect(library.lists.size).toBe(2);
    const [one, other] = [await library.open(first), await library.open(id)];
    expect(other.answers).toEqual(one.answers);
    expect(other.decisions).toEqual(one.decisions);
    const [customer] = [...other.answers.values()].map((answer) => answer.customer);
    other.answerTrait(customer!, 'company.industry', 'Skog');
    await other.settled();
    expect((await library.open(first)).answers).toEqual(one.answers);
    await waitUntil(() => {
      expect(other.analysis?.best.ranking).toEqual(one.analysis?.best.ranking);
    });
  });

  it('says why when the study is gone', async () => {
    const { library } = setUp();
    expect(await refusalOf(() => library.duplicateStudy('x', 'y'))).toMatchObject({
      code: 'study-not-found',
    });
  });
});

describe('actions', () => {
  const texts = (library: Library) =>
    library.profiles.find(({ id }) => id === 'mine')?.actions?.map(({ text }) => text);
  const add = (library: Library, text: string) =>
    library.changeActions('mine', (actions) => [
      ...actions,
      { department: 'sales', key: `own:${text}`, text, struck: false },
    ]);

  it('hold at once, and no reading that began before or between shows them as they were', async () => {
    const { library, store } = await setUpWithWork();
    const end = library.watch();
    const readings = [library.refresh()];
    const changes = ['a', 'b', 'c'].map((text) => {
      const change = add(library, text);
      readings.push(library.refresh());
      return change;
    });
    expect(texts(library)).toEqual(['a', 'b', 'c']);
    await Promise.race(readings);
    expect(texts(library)).toEqual(['a', 'b', 'c']);
    await Promise.all([...readings, ...changes]);
    expect(texts(library)).toEqual(['a', 'b', 'c']);
    const stored = new Library(store, library.engine);
    await stored.refresh();
    expect(texts(stored)).toEqual(['a', 'b', 'c']);
    end();
  });

  it('are read again after one could not be stored', async () => {
    const { library, store } = await setUpWithWork();
    vi.spyOn(store, 'run').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    await expect(add(library, 'a')).rejects.toThrow();
    await library.refresh();
    expect(texts(library)).toBeUndefined();
  });
});
