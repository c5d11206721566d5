import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptProfile, Profile } from '../../src/document/types.ts';
import { EngineClient } from '../../src/engine/client.ts';
import type { CustomerRef, Decisions } from '../../src/method/decisions.ts';
import type { Analysis, ProfileLine, RankedCustomer } from '../../src/method/results.ts';
import { OpenStudy } from '../../src/state/open-study.svelte.ts';
import { loadAnswers } from '../../src/storage/answers.ts';
import { Store } from '../../src/storage/store.ts';
import { hide } from '../../src/storage/removal.ts';
import { loadStudies, loadStudy, saveStudy } from '../../src/storage/studies.ts';
import { refusalOf } from '../document/refusal.ts';
import { swedishProfile } from '../document/samples.ts';
import { countAll, failWrite } from '../storage/fresh-store.ts';
import { browserWithExample, type Browser } from '../support/example-study.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

interface Opened extends Browser {
  readonly studyId: string;
  readonly study: OpenStudy;
  /** Waits until the analysis fits. */
  readonly analysed: (fits: (analysis: Analysis) => boolean) => Promise<Analysis>;
  /** The study as it is when the browser is opened another day. */
  readonly reopened: () => Promise<OpenStudy>;
}

/** The example's study, open, with its first analysis at hand. */
async function openExample(): Promise<Opened> {
  const browser = await browserWithExample();
  const { engine, name, store, studyId } = browser;
  const study = await OpenStudy.open(store, engine, studyId);
  const analysed = async (fits: (analysis: Analysis) => boolean): Promise<Analysis> => {
    await waitUntil(() => {
      expect(study.analysis !== null && fits(study.analysis)).toBe(true);
    });
    return study.analysis!;
  };
  await analysed(() => true);
  const reopened = async () => {
    await study.settled();
    return OpenStudy.open(new Store({ name }), engine, studyId);
  };
  return { ...browser, study, analysed, reopened };
}

const best = (analysis: Analysis | null): RankedCustomer[] =>
  analysis!.best.ranking.filter(({ isBest }) => isBest);
const lineOf = (analysis: Analysis | null, id: string): ProfileLine | undefined =>
  analysis!.profile.find(({ line }) => line === id);
const rowOf = (analysis: Analysis | null, { row }: CustomerRef) =>
  analysis!.answers.find(({ customer }) => customer.row === row)!;
const cellOf = (analysis: Analysis | null, customer: CustomerRef, line: string) =>
  rowOf(analysis, customer).traits.find((cell) => cell.line === line)!;
const firstBest = (study: OpenStudy): CustomerRef => best(study.analysis)[0]!.customer;

describe('opening', () => {
  it('gives the study, its list, its answers and the first analysis', async () => {
    const { study } = await openExample();
    expect(study.study.name).toBe('Fjärdvik Drift');
    expect(study.list.rowCount).toBe(400);
    expect(study.answers.size).toBeGreaterThan(20);
    expect(study.analysis!.profile).toHaveLength(17);
    expect(study).toMatchObject({ problem: null, saveProblem: null, canUndo: false, profiles: [] });
  });

  it('refuses a study that is not kept', async () => {
    const { store, engine } = await browserWithExample();
    expect(await refusalOf(() => OpenStudy.open(store, engine, 'none'))).toMatchObject({
      code: 'study-not-found',
    });
  });

  it('refuses a study whose list is gone', async () => {
    const { store, engine, studyId } = await browserWithExample();
    const { listId } = await loadStudy(store, studyId);
    await store.run((tables) => tables.lists.delete(listId));
    expect(await refusalOf(() => OpenStudy.open(store, engine, studyId))).toMatchObject({
      code: 'list-not-found',
    });
  });

  it('goes on saying that an answer is damaged when the others have been analysed', async () => {
    const { store, engine, studyId } = await browserWithExample();
    const { listId } = await loadStudy(store, studyId);
    const [first] = (await loadAnswers(store, listId)).items;
    await store.run((tables) =>
      tables.table('answers').put({ listId, row: first!.customer.row, key: 'x', traits: 'damaged' }),
    );
    const study = await OpenStudy.open(store, engine, studyId);
    await waitUntil(() => {
      expect(study.analysis).not.toBeNull();
    });
    expect(study.problem).toMatchObject({ code: 'record-damaged', data: { table: 'answers' } });
  });
});

describe('every change', () => {
  type Verb = readonly [string, (study: OpenStudy) => void, (study: OpenStudy) => unknown];
  const verbs: readonly Verb[] = [
    [
      'rename',
      (it) => {
        it.rename('  Våren  ');
      },
      (it) => it.study.name,
    ],
    [
      'decide',
      (it) => {
        it.decide({ focus: 'small', count: { kind: 'share', share: 0.5 } });
      },
      (it) => it.decisions,
    ],
    [
      'exclude',
      (it) => {
        it.exclude({ row: 3, key: 'K1004' });
      },
      (it) => it.decisions.excluded,
    ],
    [
      'editLine',
      (it) => {
        it.editLine({ line: 'company.country', struck: true, wording: 'Norden' });
      },
      (it) => it.decisions.lines,
    ],
    [
      'answerTrait',
      (it) => {
        it.answerTrait({ row: 3, key: 'K1004' }, 'company.industry', 'Skog');
      },
      (it) => it.answers.get(3),
    ],
    [
      'answerBuyer',
      (it) => {
        it.answerBuyer({ row: 3, key: 'K1004' }, 'b', 'role', 'Inköpare');
      },
      (it) => it.answers.get(3),
    ],
    [
      'addBuyer',
      (it) => {
        it.addBuyer({ row: 3, key: 'K1004' });
      },
      (it) => it.answers.get(3)?.buyers.length,
    ],
  ];

  it.each(verbs)('%s is kept, and there again when the study is opened anew', async (_, change, look) => {
    const { study, reopened } = await openExample();
    const before = look(study);
    const { updatedAt } = study.study;
    change(study);
    expect(look(study)).not.toEqual(before);
    expect(study.study.updatedAt).toBeGreaterThanOrEqual(updatedAt);
    const again = await reopened();
    expect(look(again)).toEqual(look(study));
    expect(again.study).toEqual(study.study);
  });

  it.each(verbs)('%s is undone in one step, also in what is kept', async (_, change, look) => {
    const { study, reopened } = await openExample();
    const before = look(study);
    change(study);
    expect(study.canUndo).toBe(true);
    study.undo();
    expect(look(study)).toEqual(before);
    expect(study.canUndo).toBe(false);
    expect(look(await reopened())).toEqual(before);
  });

  it.each(verbs)('%s tells those who show it once, and nobody else', async (_, change, look) => {
    const { study } = await openExample();
    let shown = 0;
    let profilesShown = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        look(study);
        shown++;
      });
      $effect(() => {
        expect(study.profiles).toEqual([]);
        profilesShown++;
      });
    });
    flushSync();
    change(study);
    flushSync();
    expect([shown, profilesShown]).toEqual([2, 1]);
    stop();
  });

  it.each(verbs)('%s does not make an effect that calls it run again', async (_, change) => {
    const { study } = await openExample();
    let runs = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        if (++runs < 5) change(study);
      });
    });
    flushSync();
    expect(runs).toBe(1);
    stop();
  });
});

describe('answered', () => {
  it('waits for the answers to the last of what was decided, and for nothing when they are there', async () => {
    const { study } = await openExample();
    study.decide({ count: { kind: 'number', customers: 10 } });
    study.decide({ count: { kind: 'number', customers: 5 } });
    await study.answered();
    expect(best(study.analysis)).toHaveLength(5);
    await study.answered();
    // A cut on the move is answered when it has come to rest.
    study.decide({ cuts: { medium: 6, large: 25 } }, 'drag');
    study.decide({ cuts: { medium: 6, large: 26 } }, 'drag');
    await study.answered();
    expect(study.analysis?.groups.cuts).toEqual({ medium: 6, large: 26 });
  });
});

describe('rename', () => {
  it('keeps the name it has rather than none', async () => {
    const { study } = await openExample();
    study.rename('   ');
    study.rename(' Fjärdvik Drift ');
    expect(study.study.name).toBe('Fjärdvik Drift');
    expect(study.canUndo).toBe(false);
  });
});

describe('undo', () => {
  it('goes back through decisions and answers in turn, and then no further', async () => {
    const { study } = await openExample();
    const seen: [Decisions, unknown][] = [];
    const look = (): [Decisions, unknown] => [study.decisions, study.answers.get(3)];
    const customer = { row: 3, key: 'K1004' };
    for (const change of [
      () => {
        study.decide({ focus: 'small' });
      },
      () => {
        study.answerTrait(customer, 'company.industry', 'Skog');
      },
      () => {
        study.answerBuyer(customer, 'b', 'age', '44');
      },
      () => {
        study.decide({ focus: 'large' });
      },
    ]) {
      seen.push(look());
      change();
    }
    while (study.canUndo) {
      study.undo();
      expect(look()).toEqual(seen.pop());
    }
    expect(seen).toEqual([]);
    const kept = study.study;
    study.undo();
    expect(study.study).toBe(kept);
  });

  it('remembers the last hundred changes', async () => {
    const { study } = await openExample();
    for (let step = 0; step <= 100; step++) study.rename(`Namn ${step}`);
    let steps = 0;
    for (; study.canUndo; steps++) study.undo();
    expect(steps).toBe(100);
    expect(study.study.name).toBe('Namn 0');
    await study.settled();
  });

  it('takes a whole gesture back in one step, and each gesture in its own', async () => {
    const { study } = await openExample();
    const cut = () => study.decisions.cuts!.large;
    for (const large of [22, 23, 24]) study.decide({ cuts: { medium: 6, large } }, 'first drag');
    for (const large of [25, 26]) study.decide({ cuts: { medium: 6, large } }, 'second drag');
    study.undo();
    expect(cut()).toBe(24);
    study.undo();
    expect([cut(), study.canUndo]).toEqual([21, false]);
    study.decide({ cuts: { medium: 6, large: 30 } }, 'first drag');
    expect(study.canUndo).toBe(true);
  });

  it('takes an answer away again from a customer that had none', async () => {
    const { study, store, reopened } = await openExample();
    const before = await countAll(store);
    study.answerTrait({ row: 3, key: 'K1004' }, 'company.industry', 'Skog');
    await study.settled();
    expect(await countAll(store)).toEqual({ ...before, answers: before['answers']! + 1 });
    study.undo();
    expect((await reopened()).answers.has(3)).toBe(false);
    expect(await countAll(store)).toEqual(before);
  });
});

describe('exclude and include', () => {
  it('sets a customer aside, lets the next in line in, and takes the customer back', async () => {
    const { study, analysed } = await openExample();
    const [first] = best(study.analysis);
    const next = study.analysis!.best.ranking.find(({ isBest }) => !isBest)!;
    study.exclude(first!.customer);
    const without = await analysed(({ best: { ranking } }) => ranking.at(-1)!.rank === null);
    expect(best(without).map(({ name }) => name)).toContain(next.name);
    expect(best(without).map(({ name }) => name)).not.toContain(first!.name);
    study.include(first!.customer);
    const again = await analysed((analysis) => best(analysis)[0]!.name === first!.name);
    expect(again.best.ranking.every(({ rank }) => rank !== null)).toBe(true);
    expect(study.decisions.excluded).toEqual([]);
  });

  it('counts a customer once however often it is set aside', async () => {
    const { study } = await openExample();
    for (const row of [3, 4, 3]) study.exclude({ row, key: `K${1001 + row}` });
    expect(study.decisions.excluded.map(({ row }) => row)).toEqual([4, 3]);
  });
});

describe('editLine', () => {
  it('strikes, rewords and restores a line', async () => {
    const { study, analysed } = await openExample();
    study.editLine({ line: 'company.country', struck: true, wording: null });
    await analysed((analysis) => lineOf(analysis, 'company.country')!.struck);
    study.editLine({ line: 'company.country', struck: true, wording: 'Norden' });
    const both = await analysed((analysis) => lineOf(analysis, 'company.country')!.wording === 'Norden');
    expect(lineOf(both, 'company.country')!.struck).toBe(true);
    study.editLine({ line: 'company.country', struck: false, wording: null });
    await analysed((analysis) => !lineOf(analysis, 'company.country')!.struck);
    expect(study.decisions.lines).toEqual([]);
  });

  it('leaves the edits of other lines alone', async () => {
    const { study } = await openExample();
    study.editLine({ line: 'buyer.age', struck: false, wording: 'Mitt i livet' });
    study.editLine({ line: 'company.country', struck: true, wording: null });
    study.editLine({ line: 'company.country', struck: false, wording: null });
    expect(study.decisions.lines).toEqual([{ line: 'buyer.age', struck: false, wording: 'Mitt i livet' }]);
  });
});

describe('answerTrait', () => {
  it('wins over the list, and gives way to it again when it is taken back', async () => {
    const { study, analysed } = await openExample();
    const customer = firstBest(study);
    const imported = cellOf(study.analysis, customer, 'company.country');
    expect(imported.source).toBe('imported');
    study.answerTrait(customer, 'company.country', 'Island');
    const by = await analysed((it) => cellOf(it, customer, 'company.country').source === 'hand');
    expect(cellOf(by, customer, 'company.country').text).toBe('Island');
    study.answerTrait(customer, 'company.country', '');
    const back = await analysed((it) => cellOf(it, customer, 'company.country').source === 'imported');
    expect(cellOf(back, customer, 'company.country')).toEqual(imported);
    expect(study.answers.get(customer.row)!.traits.has('company.country')).toBe(false);
  });

  it('says with nothing that what only the list says is not known after all', async () => {
    const { study, analysed, reopened } = await openExample();
    const customer = firstBest(study);
    study.answerTrait(customer, 'company.country', '');
    const emptied = await analysed((it) => cellOf(it, customer, 'company.country').source === 'hand');
    expect(cellOf(emptied, customer, 'company.country').text).toBe('');
    expect((await reopened()).answers.get(customer.row)!.traits.get('company.country')).toBe('');
  });

  it('keeps the other answers about the customer', async () => {
    const { study } = await openExample();
    const customer = firstBest(study);
    const before = study.answers.get(customer.row)!;
    study.answerTrait(customer, 'own.Kör vi åt', 'ja');
    const { traits, buyers } = study.answers.get(customer.row)!;
    expect([...traits]).toEqual([...before.traits, ['own.Kör vi åt', 'ja']]);
    expect(buyers).toEqual(before.buyers);
  });
});

describe('the buyers of a customer', () => {
  const customer = { row: 3, key: 'K1004' };
  const buyers = (study: OpenStudy) => study.answers.get(3)?.buyers;

  it('come into being with their first answer, and keep their place', async () => {
    const { study } = await openExample();
    study.answerBuyer(customer, 'a', 'role', 'VD');
    study.answerBuyer(customer, 'b', 'role', 'Inköpare');
    study.answerBuyer(customer, 'a', 'age', '50');
    study.answerBuyer(customer, 'a', 'role', '');
    expect(buyers(study)).toEqual([
      { id: 'a', fields: { age: '50' } },
      { id: 'b', fields: { role: 'Inköpare' } },
    ]);
  });

  it('are added empty, each by an id of its own, and removed one by one', async () => {
    const { study } = await openExample();
    study.addBuyer(customer);
    study.addBuyer(customer);
    const [first, second] = buyers(study)!;
    expect(first!.id).not.toBe(second!.id);
    expect(first!.fields).toEqual({});
    study.removeBuyer(customer, first!.id);
    expect(buyers(study)).toEqual([second]);
  });

  it('are counted in the analysis', async () => {
    const { study, analysed } = await openExample();
    const { customer: known, buyers: present } = study.analysis!.answers[0]!;
    study.answerBuyer(known, present[0]!.id!, 'role', 'Hovmästare');
    await analysed((it) => rowOf(it, known).buyers[0]!.fields[0]!.text === 'Hovmästare');
    study.removeBuyer(known, present[0]!.id!);
    await analysed((it) => rowOf(it, known).buyers.length === present.length - 1);
  });
});

describe('the analysis', () => {
  it('is asked once more, with the newest state, however much is decided while one is under way', async () => {
    const { study, workers, analysed } = await openExample();
    const asked = () => workers[0]!.asked('analyse');
    expect(asked()).toHaveLength(1);
    for (let cut = 22; cut <= 40; cut++) study.decide({ cuts: { medium: 6, large: cut } });
    study.answerTrait({ row: 3, key: 'K1004' }, 'company.industry', 'Skog');
    const { groups } = await analysed((it) => it.groups.cuts.large === 40);
    expect(groups.cuts).toEqual({ medium: 6, large: 40 });
    await study.settled();
    expect(asked()).toHaveLength(3);
    expect(asked()[2]!.input).toMatchObject({ decisions: { cuts: { large: 40 } } });
    // The one that was asked at the first decision is not taken for the last.
    expect(asked()[1]!.input).toMatchObject({ decisions: { cuts: { large: 22 } } });
  });

  it('says why it failed, keeps what is shown, and is right again when the next succeeds', async () => {
    const { study, workers, analysed } = await openExample();
    const before = study.analysis;
    study.decide({ focus: 'small' });
    workers[0]!.crash();
    await waitUntil(() => {
      expect(study.problem).toMatchObject({ code: 'worker-stopped' });
    });
    expect(study.analysis).toBe(before);
    study.decide({ focus: 'medium' });
    await analysed((it) => it.streams.focus === 'medium');
    expect(study.problem).toBeNull();
  });

  it('answers what was decided while one was under way, also when that one fails', async () => {
    const { study, workers, analysed } = await openExample();
    study.decide({ focus: 'small' });
    study.decide({ focus: 'medium' });
    workers[0]!.crash();
    await analysed((it) => it.streams.focus === 'medium');
    expect(study.problem).toBeNull();
  });

  it('gives plain words to a failure that nobody foresaw', async () => {
    const { store, studyId } = await browserWithExample();
    const broken = new EngineClient(() => {
      throw new Error('no workers here');
    });
    const study = await OpenStudy.open(store, broken, studyId);
    await waitUntil(() => {
      expect(study.problem).toMatchObject({
        code: 'unexpected',
        data: { message: 'Error: no workers here' },
      });
    });
  });
});

describe('how far the reader has come', () => {
  it('is kept with what each step rested on, and is no change of the study', async () => {
    const { study, reopened } = await openExample();
    const { updatedAt, decisions, name } = study.study;
    expect(study.visits).toEqual({});
    study.leave('groups');
    study.leave('best');
    const groups = { metric: 'Licenser', medium: 6, large: 21 };
    expect(study.visits).toEqual({ groups: {}, best: { groups, focus: 'large' } });
    expect(study.study).toMatchObject({ updatedAt, decisions, name });
    expect(study.canUndo).toBe(false);
    const again = await reopened();
    expect(again.visits).toEqual(study.visits);
    expect(again.study.updatedAt).toBe(updatedAt);
  });

  it('is not taken back with what was decided on the way', async () => {
    const { study, analysed, reopened } = await openExample();
    study.leave('groups');
    study.decide({ focus: 'small' });
    await analysed(({ streams }) => streams.focus === 'small');
    study.leave('streams');
    study.leave('best');
    study.undo();
    expect(study.decisions.focus).toBeNull();
    expect(Object.keys(study.visits)).toEqual(['groups', 'streams', 'best']);
    expect(study.visits.best).toMatchObject({ focus: 'small' });
    study.redo();
    expect(Object.keys((await reopened()).visits)).toEqual(['groups', 'streams', 'best']);
  });

  it('counts what was just decided as seen', async () => {
    const { study, analysed } = await openExample();
    study.decide({ cuts: { medium: 6, large: 30 } });
    study.leave('streams');
    expect(study.visits.streams).toBeUndefined();
    await analysed(({ groups }) => groups.cuts.large === 30);
    await waitUntil(() => {
      expect(study.visits.streams?.groups?.large).toBe(30);
    });
  });

  it('is not counted where nothing was shown yet', async () => {
    const { store, engine, studyId } = await browserWithExample();
    const study = await OpenStudy.open(store, engine, studyId);
    study.leave('groups');
    await waitUntil(() => {
      expect(study.analysis).not.toBeNull();
    });
    expect(study.visits).toEqual({});
  });

  it('does not write this tab’s decisions over those of another', async () => {
    const { study, store, studyId } = await openExample();
    const kept = await loadStudy(store, studyId);
    await saveStudy(store, { ...kept, decisions: { ...kept.decisions, focus: 'small' } });
    study.leave('groups');
    await study.settled();
    const after = await loadStudy(store, studyId);
    expect([after.decisions.focus, after.visited]).toEqual(['small', { groups: {} }]);
  });

  it('does not bring a study back that another tab has removed', async () => {
    const { study, store, studyId } = await openExample();
    await hide(store, { kind: 'study', id: studyId }, 1);
    study.leave('groups');
    study.rename('Kvar?');
    await study.settled();
    expect(study.saveProblem).toMatchObject({ code: 'study-not-found' });
    expect((await loadStudies(store)).items).toEqual([]);
  });
});

describe('saving', () => {
  const full = (): DOMException => new DOMException('', 'QuotaExceededError');

  it('says that a change is not kept, and leaves it in effect', async () => {
    const { study, analysed, reopened } = await openExample();
    failWrite(1, full());
    study.decide({ focus: 'small' });
    await study.settled();
    expect(study.saveProblem).toMatchObject({ code: 'storage-full' });
    expect(study.decisions.focus).toBe('small');
    await analysed((it) => it.streams.focus === 'small');
    vi.restoreAllMocks();
    expect((await reopened()).decisions.focus).toBeNull();
  });

  it('keeps a decision that failed to be kept together with the next', async () => {
    const { study, reopened } = await openExample();
    failWrite(1, full());
    study.decide({ focus: 'small' });
    await study.settled();
    study.decide({ market: 'b2c' });
    await study.settled();
    expect(study.saveProblem).toBeNull();
    expect((await reopened()).decisions).toMatchObject({ focus: 'small', market: 'b2c' });
  });

  it('keeps an answer that failed to be kept together with the next change', async () => {
    const { study, reopened } = await openExample();
    failWrite(1, full());
    study.answerTrait({ row: 3, key: 'K1004' }, 'company.industry', 'Skog');
    await study.settled();
    expect(study.saveProblem).toMatchObject({ code: 'storage-full' });
    study.answerTrait({ row: 4, key: 'K1005' }, 'company.industry', 'Bageri');
    await study.settled();
    expect(study.saveProblem).toBeNull();
    const { answers } = await reopened();
    expect([3, 4].map((row) => answers.get(row)?.traits.get('company.industry'))).toEqual(['Skog', 'Bageri']);
  });

  it('does not write decisions when only an answer has changed', async () => {
    const { study, reopened } = await openExample();
    const elsewhere = await reopened();
    elsewhere.decide({ focus: 'small' });
    await elsewhere.settled();
    study.answerTrait({ row: 3, key: 'K1004' }, 'company.industry', 'Skog');
    const again = await reopened();
    expect(again.decisions.focus).toBe('small');
    expect(again.answers.get(3)!.traits.get('company.industry')).toBe('Skog');
  });

  it('keeps changes in the order in which they were made', async () => {
    const { study, reopened } = await openExample();
    for (let step = 0; step < 20; step++) {
      study.answerTrait({ row: 3, key: 'K1004' }, 'company.industry', `svar ${step}`);
      study.rename(`namn ${step}`);
    }
    const again = await reopened();
    expect(again.study.name).toBe('namn 19');
    expect(again.answers.get(3)!.traits.get('company.industry')).toBe('svar 19');
  });

  it('keeps an answer of any length, cut to what can be kept', async () => {
    const { study, reopened } = await openExample();
    const customer = { row: 3, key: 'K1004' };
    study.answerTrait(customer, 'company.industry', 'Skog '.repeat(5000));
    study.answerBuyer(customer, 'b', 'role', 'VD '.repeat(5000));
    study.rename('Namn '.repeat(5000));
    await study.settled();
    expect(study.saveProblem).toBeNull();
    const again = await reopened();
    expect(again.answers.get(3)).toEqual(study.answers.get(3));
    expect(again.answers.get(3)!.traits.get('company.industry')).toMatch(/^Skog Skog /);
    expect(again.study.name).toMatch(/^Namn Namn /);
  });
});

describe('keep', () => {
  const kept = (studyId: string, id: string, change: Partial<Profile> = {}): KeptProfile => ({
    id,
    studyId,
    finishedAt: 1,
    profile: { ...swedishProfile, ...change },
  });

  it('keeps finished profiles, the newest first, and shows them again when reopened', async () => {
    const { study, studyId, reopened } = await openExample();
    await study.keep(kept(studyId, 'a'));
    await study.keep({ ...kept(studyId, 'b'), finishedAt: 2 });
    expect(study.profiles.map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await reopened()).profiles).toEqual(study.profiles);
  });

  it('shows only the profiles of this study', async () => {
    const { study, studyId, reopened } = await openExample();
    await study.keep(kept(studyId, 'a'));
    await study.keep(kept('another', 'b'));
    expect((await reopened()).profiles.map(({ id }) => id)).toEqual(['a']);
  });

  it('shows no profile that could not be kept', async () => {
    const { study, studyId } = await openExample();
    failWrite(1, new DOMException('', 'QuotaExceededError'));
    expect(await refusalOf(() => study.keep(kept(studyId, 'a')))).toMatchObject({ code: 'storage-full' });
    expect(study.profiles).toEqual([]);
  });

  it('shows a profile as it was kept, so that the study can be saved to a file at once', async () => {
    const { study, studyId, engine, reopened } = await openExample();
    const basis = { ...swedishProfile.basis, focusRevenueShare: 1.2, focusFrom: NaN };
    await study.keep(kept(studyId, 'a', { basis, name: 'N'.repeat(600) }));
    expect(study.profiles).toEqual((await reopened()).profiles);
    const bundle = { study: study.study, answers: [...study.answers.values()], profiles: study.profiles };
    expect((await engine.ask('exportStudy', { bundle })).size).toBeGreaterThan(10_000);
  });
});
