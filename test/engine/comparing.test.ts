import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/engine/protocol.ts';
import { createHandler } from '../../src/engine/handler.ts';
import { compare, type CompareAbout } from '../../src/method/compare.ts';
import { loadAnswers } from '../../src/storage/answers.ts';
import { loadList } from '../../src/storage/lists.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { refusalOf } from '../document/refusal.ts';
import { freshStore } from '../storage/fresh-store.ts';

const unheard = (): void => undefined;

async function setUp() {
  const { store } = freshStore();
  const handler = createHandler({ store, now: () => 0, newId: () => crypto.randomUUID() });
  const { studyId } = await handler.createExample({ language: 'sv' }, unheard);
  const { listId, decisions } = await loadStudy(store, studyId);
  const answers = (await loadAnswers(store, listId)).items;
  const list = await loadList(store, listId);
  return { handler, list, question: { listId, decisions, answers } };
}

describe('glanceAtCuts', () => {
  it('says of moved cuts what the whole analysis then says', async () => {
    const { handler, question } = await setUp();
    const { listId, decisions } = question;
    for (const cuts of [
      { medium: 6, large: 21 },
      { medium: 2, large: 3 },
      { medium: 10, large: 10 },
      { medium: -1, large: 1e9 },
    ]) {
      const glance = await handler.glanceAtCuts({ listId, metric: null, cuts, focus: 'medium' }, unheard);
      const whole = await handler.analyse(
        { ...question, decisions: { ...decisions, metric: null, cuts, focus: 'medium' } },
        unheard,
      );
      expect(glance.cuts).toEqual(cuts);
      expect(glance.customers).toEqual(whole.groups.customers);
      expect(whole.streams).toMatchObject(glance.streams);
    }
  });

  it('refuses a list that is not there', async () => {
    const { handler } = await setUp();
    const input = { listId: 'gone', metric: null, cuts: { medium: 1, large: 2 }, focus: null };
    expect((await refusalOf(() => handler.glanceAtCuts(input, unheard))).code).toBe('list-not-found');
  });
});

describe('compare', () => {
  it.each<CompareAbout>(['cuts', 'groups', 'best'])('answers what is asked about the %s', async (about) => {
    const { handler, list, question } = await setUp();
    const heard: Progress[] = [];
    const found = await handler.compare({ ...question, about }, (progress) => heard.push(progress));
    expect(found).toEqual(compare[about](list, question.decisions, question.answers));
    expect(structuredClone(found)).toEqual(found);
    expect(heard).toEqual([{ stage: 'analysing', done: null }]);
  });

  it('goes by the decisions that it is asked with', async () => {
    const { handler, question } = await setUp();
    const ask = (customers: number) =>
      handler.compare(
        {
          ...question,
          decisions: { ...question.decisions, count: { kind: 'number', customers } },
          about: 'best',
        },
        unheard,
      );
    const [few, many] = [await ask(5), await ask(30)];
    if (!('goals' in few) || !('goals' in many)) throw new Error('not about the best');
    expect(few.goals.goals.every(({ bestCount }) => bestCount === 5)).toBe(true);
    expect(many.goals.customers.length).toBeGreaterThan(few.goals.customers.length);
  });

  it('refuses a list that is not there', async () => {
    const { handler, question } = await setUp();
    const input = { ...question, listId: 'gone', about: 'cuts' } as const;
    expect((await refusalOf(() => handler.compare(input, unheard))).code).toBe('list-not-found');
  });
});
