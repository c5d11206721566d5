import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../src/engine/handler.ts';
import { makeExample } from '../../src/example/example-company.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { weigh } from '../../src/method/weigh.ts';
import { loadAnswers } from '../../src/storage/answers.ts';
import { loadStudy } from '../../src/storage/studies.ts';
import { refusalOf } from '../document/refusal.ts';
import { freshStore } from '../storage/fresh-store.ts';

const unheard = (): void => undefined;

async function exampleOpened() {
  const { store } = freshStore();
  let made = 0;
  const handler = createHandler({ store, now: () => 0, newId: () => `new-${++made}` });
  const { studyId } = await handler.createExample({ language: 'sv' }, unheard);
  const { listId, decisions } = await loadStudy(store, studyId);
  const { items } = await loadAnswers(store, listId);
  return { handler, input: { listId, decisions, answers: items } };
}

describe('weigh', () => {
  it('says what the method says of the list', async () => {
    const { handler, input } = await exampleOpened();
    const { list, decisions, answers } = makeExample('sv');
    expect(await handler.weigh(input, unheard)).toEqual(weigh(list, decisions, answers));
  });

  it('gives way to an analysis and to a newer weighing', async () => {
    const { handler, input } = await exampleOpened();
    const first = refusalOf(() => handler.weigh(input, unheard));
    await handler.analyse({ ...input, decisions: noDecisions }, unheard);
    expect(await first).toMatchObject({ code: 'cancelled' });
    const second = refusalOf(() => handler.weigh(input, unheard));
    const third = handler.weigh(input, unheard);
    expect(await second).toMatchObject({ code: 'cancelled' });
    expect((await third).tested).toBeGreaterThan(10);
  });
});
