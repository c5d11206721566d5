import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { OpenStudy } from '../../src/state/open-study.svelte.ts';
import { Library } from '../../src/state/library.svelte.ts';
import { loadAnswers } from '../../src/storage/answers.ts';
import { Store } from '../../src/storage/store.ts';
import { loadStudies, loadStudy } from '../../src/storage/studies.ts';
import { swedishProfile } from '../document/samples.ts';
import { browserWithExample } from '../support/example-study.ts';
import { waitUntil } from '../support/wait-until.ts';

const customer = { row: 3, key: 'K1004' };
const industry = 'company.industry';

/** The example's study, open in two tabs: each with a connection of its own to the same database. */
async function twoTabs() {
  const browser = await browserWithExample();
  const { engine, name, studyId } = browser;
  const open = () => OpenStudy.open(new Store({ name }), engine, studyId);
  const [one, other] = [await open(), await open()];
  await waitUntil(() => {
    expect([one.analysis, other.analysis]).not.toContain(null);
  });
  return { ...browser, one, other };
}

describe('a change in one tab', () => {
  it('shows in the other, with a new analysis', async () => {
    const { one, other } = await twoTabs();
    const end = other.watch();
    one.decide({ focus: 'small' });
    one.answerTrait(customer, industry, 'Skog');
    await waitUntil(() => {
      expect(other.decisions.focus).toBe('small');
      expect(other.answers.get(3)?.traits.get(industry)).toBe('Skog');
      expect(other.analysis?.streams.focus).toBe('small');
    });
    end();
    one.decide({ focus: 'medium' });
    await one.settled();
    await other.settled();
    expect(other.decisions.focus).toBe('small');
  });

  it('is no change of the other’s: nothing is written and nothing can be undone there', async () => {
    const { one, other, store, studyId } = await twoTabs();
    const end = other.watch();
    one.answerTrait(customer, industry, 'Skog');
    await waitUntil(() => {
      expect(other.answers.get(3)?.traits.get(industry)).toBe('Skog');
    });
    expect([other.canUndo, other.isSaving, other.setAside]).toEqual([false, false, null]);
    one.undo();
    await waitUntil(() => {
      expect(other.answers.has(3)).toBe(false);
    });
    expect(
      (await loadAnswers(store, (await loadStudy(store, studyId)).listId)).items.map((it) => it.customer.row),
    ).not.toContain(3);
    end();
  });

  it('is not taken back by undo in the other', async () => {
    const { one, other, studyId, store } = await twoTabs();
    const end = other.watch();
    other.decide({ market: 'b2c' });
    await other.settled();
    one.decide({ focus: 'small' });
    one.answerTrait(customer, industry, 'Skog');
    await waitUntil(() => {
      expect(other.decisions.focus).toBe('small');
      expect(other.answers.has(3)).toBe(true);
    });
    other.undo();
    await other.settled();
    expect(other.decisions).toMatchObject({ focus: 'small', market: null });
    expect(other.answers.get(3)?.traits.get(industry)).toBe('Skog');
    expect((await loadStudy(store, studyId)).decisions).toMatchObject({ focus: 'small', market: null });
    end();
  });

  it('shows the profile that was finished there, and what was imported there', async () => {
    const { one, other, store, engine, studyId } = await twoTabs();
    const library = new Library(store, engine);
    await library.refresh();
    const ends = [other.watch(), library.watch()];
    await one.keep({ id: 'a', studyId, finishedAt: 1, profile: swedishProfile });
    await engine.ask('createExample', { language: 'en' });
    await waitUntil(() => {
      expect(other.profiles.map(({ id }) => id)).toEqual(['a']);
      expect(library.profiles.map(({ id }) => id)).toEqual(['a']);
      expect(library.studies).toHaveLength(2);
    });
    for (const end of ends) end();
  });
});

describe('changes in both, of which neither knew', () => {
  it('are both kept when they are about different things', async () => {
    const { one, other, store, studyId } = await twoTabs();
    one.decide({ focus: 'small' });
    one.answerTrait(customer, industry, 'Skog');
    other.decide({ market: 'b2c' });
    other.answerTrait(customer, 'company.country', 'Umeå');
    other.rename('Två flikar');
    await Promise.all([one.settled(), other.settled()]);
    const kept = await loadStudy(store, studyId);
    expect(kept).toMatchObject({ name: 'Två flikar', decisions: { focus: 'small', market: 'b2c' } });
    const about = (await loadAnswers(store, kept.listId)).items.find((it) => it.customer.row === 3);
    expect([about?.traits.get(industry), about?.traits.get('company.country')]).toEqual(['Skog', 'Umeå']);
    expect([one.setAside, other.setAside]).toEqual([null, null]);
    // The second to save learns of the first.
    expect(other.decisions.focus).toBe('small');
    expect((await loadStudies(store)).items).toHaveLength(1);
  });

  it('are both kept, the later as a study of its own, when they are about the same', async () => {
    const { one, other, store, studyId, engine, name } = await twoTabs();
    one.decide({ focus: 'small' });
    one.answerTrait(customer, industry, 'Skog');
    await one.settled();
    other.decide({ focus: 'medium' });
    other.answerTrait(customer, industry, 'Bageri');
    await other.settled();
    expect(other.saveProblem).toBeNull();
    const copy = other.setAside!;
    expect(copy.name).toBe('Fjärdvik Drift (2)');
    const [first, second] = await Promise.all(
      [studyId, copy.id].map((id) => OpenStudy.open(new Store({ name }), engine, id)),
    );
    const said = (study: OpenStudy) => [study.decisions.focus, study.answers.get(3)?.traits.get(industry)];
    expect(said(first!)).toEqual(['small', 'Skog']);
    expect(said(second!)).toEqual(['medium', 'Bageri']);
    expect(second!.answers.size).toBe(first!.answers.size);
    // What is shown is what is kept.
    expect(said(other)).toEqual(['small', 'Skog']);
    other.dismissSetAside();
    expect(other.setAside).toBeNull();
    other.decide({ focus: 'large' });
    await other.settled();
    expect(other.setAside).toBeNull();
    expect((await loadStudy(store, studyId)).decisions.focus).toBe('large');
  });

  it('loses nothing in 300 changes by turns, at random', { timeout: 300_000 }, async () => {
    const { one, other, store, studyId } = await twoTabs();
    const ends = [one.watch(), other.watch()];
    let state = 20_261_125;
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    // Each tab has rows of its own, so that none of it clashes and all of it must be there.
    const said = new Map<number, string>();
    for (let turn = 0; turn < 300; turn++) {
      const [tab, half] = next(2) === 0 ? ([one, 0] as const) : ([other, 1] as const);
      const row = 100 + 2 * next(40) + half;
      said.set(row, `svar ${turn}`);
      tab.answerTrait({ row, key: `K${row}` }, 'own.Anteckning', `svar ${turn}`);
      if (next(5) === 0) await tab.settled();
    }
    await Promise.all([one.settled(), other.settled()]);
    const { listId } = await loadStudy(store, studyId);
    const { items } = await loadAnswers(store, listId);
    const kept = new Map(
      items.flatMap((it) => {
        const text = it.traits.get('own.Anteckning');
        return text === undefined ? [] : [[it.customer.row, text] as const];
      }),
    );
    expect(kept).toEqual(said);
    expect((await loadStudies(store)).items).toHaveLength(1);
    await waitUntil(() => {
      for (const tab of [one, other])
        for (const [row, text] of said) expect(tab.answers.get(row)?.traits.get('own.Anteckning')).toBe(text);
    });
    for (const end of ends) end();
  });
});
