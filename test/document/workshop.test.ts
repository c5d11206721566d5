import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/document/file.ts';
import { renewIds } from '../../src/document/renew-ids.ts';
import { studyFileParts } from '../../src/document/write-file.ts';
import { answersAll, isAnswerTo, parseWorkshop } from '../../src/document/workshop.ts';
import { refusalOf } from './refusal.ts';
import { bundle, sampleList, workshop } from './samples.ts';

const [round] = workshop.rounds;
const withRound = (change: object) => ({ ...workshop, rounds: [{ ...round, ...change }] });

it('reads a workshop as it was, without what it does not know', () => {
  expect(parseWorkshop({ ...workshop, extra: 1 })).toEqual(workshop);
});

describe('a damaged workshop is refused:', () => {
  it.each([
    ['an answer that lacks one', { answers: [{ ...round!.answers[0]!, texts: ['IT'] }] }],
    ['two answers of one participant', { answers: [round!.answers[0], round!.answers[0]] }],
    ['a vote among guesses', { questions: [{ ask: 'stay', line: 'company.industry', text: 'IT' }] }],
    ['a decision on no question', { decisions: [{ ...round!.decisions[0]!, question: 5 }] }],
    ['two decisions on one question', { decisions: [round!.decisions[0], round!.decisions[0]] }],
    ['no questions', { questions: [], answers: [], decisions: [] }],
    ['an id of another kind', { round: 'x y' }],
  ])('%s', async (_, change) => {
    expect((await refusalOf(() => parseWorkshop(withRound(change)))).code).toBe('file-damaged');
  });
});

it('takes anything as a guess, and only its words as a vote', () => {
  const guess = { ask: 'guess', line: 'company.industry', options: [] } as const;
  const stay = { ask: 'stay', line: 'company.industry', text: 'IT' } as const;
  const segment = { ...stay, ask: 'segment' } as const;
  expect(isAnswerTo(guess, 'vad som helst')).toBe(true);
  expect([isAnswerTo(stay, 'strike'), isAnswerTo(stay, ''), isAnswerTo(stay, 'dont')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isAnswerTo(segment, 'dont'), isAnswerTo(segment, 'stay')]).toEqual([true, false]);
  expect(answersAll([guess, stay], ['IT', 'stay'])).toBe(true);
  expect(answersAll([guess, stay], ['IT'])).toBe(false);
  expect(answersAll([guess], ['IT', 'stay'])).toBe(false);
});

describe('a study file', () => {
  const file = { savedAt: 1_795_000_000_000, list: sampleList() };
  const textOf = (given: Parameters<typeof studyFileParts>[0]) => studyFileParts(given).join('');

  it('carries the workshop', () => {
    const read = readFile(textOf({ ...file, ...bundle, workshop }), 'a.json');
    expect(read).toMatchObject({ kind: 'study', workshop });
  });

  it('has none when there was none, also one saved before there were workshops', () => {
    expect(readFile(textOf({ ...file, ...bundle }), 'a.json')).not.toHaveProperty('workshop');
  });

  it('is refused with a workshop of another study', async () => {
    const other = { ...workshop, studyId: 'other' };
    const { data } = await refusalOf(() => textOf({ ...file, ...bundle, workshop: other }));
    expect(data).toEqual({ where: 'workshop.studyId' });
  });

  it('becomes another study whose rounds keep their ids, so that answers on their way still find them', () => {
    let made = 0;
    const renewed = renewIds({ ...bundle, workshop }, 'list-9', () => `new-${++made}`);
    expect(renewed.workshop).toEqual({ ...workshop, studyId: renewed.study.id });
    expect(renewIds(bundle, 'list-9', () => 'x')).not.toHaveProperty('workshop');
  });
});
