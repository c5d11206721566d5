import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Invitation } from '../../src/document/workshop-types.ts';
import { answerLink } from '../../src/sharing/workshop-link.ts';
import { StudyWorkshop } from '../../src/state/workshop.svelte.ts';
import { saveStudyBundle } from '../../src/storage/study-bundle.ts';
import { loadWorkshop } from '../../src/storage/workshops.ts';
import { bundle } from '../document/samples.ts';
import { freshStore, newList } from '../storage/fresh-store.ts';

const invitation: Invitation = {
  round: 'Fjardvik01',
  kind: 'guess',
  title: 'Fjärdvik',
  language: 'sv',
  questions: [{ ask: 'guess', line: 'company.industry', options: [] }],
};
const vote: Invitation = {
  ...invitation,
  round: 'Fjardvik02',
  kind: 'vote',
  questions: [{ ask: 'stay', line: 'company.industry', text: 'IT' }],
};
const answer = {
  participant: 'AnnaAnna01',
  name: 'Anna',
  team: 'sales',
  answeredAt: 1000,
  texts: ['IT'],
} as const;
const linkOf = async (texts: readonly string[], round = 'Fjardvik01') =>
  (await answerLink({ ...answer, round, texts }, 'https://malkund.example/')).url;
const decision = { question: 0, by: 'own', text: 'IT och telekom', reason: 'Störst', decidedAt: 5 } as const;

async function setUp() {
  const { store } = freshStore();
  await saveStudyBundle(store, newList(), bundle);
  return { store, workshop: await StudyWorkshop.open(store, 'study-1') };
}

it('keeps rounds, answers and decisions as they come, and finds them when it is opened anew', async () => {
  const { store, workshop } = await setUp();
  expect(workshop.round('guess')).toBeNull();
  workshop.start(invitation);
  workshop.start(vote);
  await workshop.take(`${await linkOf(['IT'])} ${await linkOf(['strike'], 'Fjardvik02')}`);
  workshop.decide('guess', decision);
  await workshop.settled();
  expect(workshop.saveProblem).toBeNull();
  const again = await StudyWorkshop.open(store, 'study-1');
  expect(again.round('guess')).toMatchObject({ answers: [answer], decisions: [decision] });
  expect(again.round('vote')).toMatchObject({ answers: [{ ...answer, texts: ['strike'] }], decisions: [] });
  expect(again.round('guess')).toEqual(workshop.round('guess'));
});

it('takes every change back, one by one, in the store too', async () => {
  const { store, workshop } = await setUp();
  workshop.start(invitation);
  await workshop.take(await linkOf(['IT']));
  workshop.removeAnswer('guess', answer.participant);
  workshop.decide('guess', decision);
  const undone: unknown[] = [];
  while (workshop.undoes !== null) {
    undone.push(workshop.undoes);
    workshop.undo();
    if (undone.length === 2) expect(workshop.round('guess')?.answers).toEqual([answer]);
  }
  expect(undone).toEqual(['decided', 'answerRemoved', 'answersTaken', 'roundStarted']);
  await workshop.settled();
  expect(await loadWorkshop(store, 'study-1')).toEqual({ studyId: 'study-1', rounds: [] });
});

it('starts a round over in place of the one before, whose answers then come from elsewhere', async () => {
  const { workshop } = await setUp();
  workshop.start(invitation);
  await workshop.take(await linkOf(['IT']));
  workshop.start({ ...invitation, round: 'Fjardvik09' });
  expect(workshop.round('guess')).toMatchObject({ round: 'Fjardvik09', answers: [] });
  expect(await workshop.take(await linkOf(['IT']))).toMatchObject([{ kind: 'otherRound' }]);
});

it('has one decision a question: a later one is the one, and an open one without a reason is none', async () => {
  const { workshop } = await setUp();
  workshop.start(invitation);
  workshop.decide('guess', decision);
  workshop.decide('guess', { ...decision, by: 'list', text: 'IT' });
  expect(workshop.round('guess')?.decisions).toEqual([{ ...decision, by: 'list', text: 'IT' }]);
  workshop.decide('guess', { ...decision, by: 'open', text: '', reason: 'Vi vet för lite' });
  expect(workshop.round('guess')?.decisions).toHaveLength(1);
  workshop.decide('guess', { ...decision, by: 'open', text: '', reason: '' });
  expect(workshop.round('guess')?.decisions).toEqual([]);
});

it('counts an answer once when it is taken twice at the same time', async () => {
  const { workshop } = await setUp();
  workshop.start(invitation);
  const link = await linkOf(['IT']);
  await Promise.all([workshop.take(link), workshop.take(link)]);
  expect(workshop.round('guess')?.answers).toEqual([answer]);
});
