import { describe, expect, it } from 'vitest';
import type { Answer, Round } from '../../src/document/workshop-types.ts';
import { answerLink, invitationLink } from '../../src/sharing/workshop-link.ts';
import { takeAnswers } from '../../src/state/take-answers.ts';
import { goldenLinks } from '../sharing/golden.ts';
import { refusalOf } from '../document/refusal.ts';

const base = 'https://malkund.example/';
const round: Round = {
  round: 'Fjardvik01',
  kind: 'guess',
  title: 'Fjärdvik',
  language: 'sv',
  questions: [
    { ask: 'guess', line: 'company.industry', options: [] },
    { ask: 'guess', line: 'company.country', options: [] },
  ],
  createdAt: 0,
  answers: [],
  decisions: [],
};
const vote: Round = {
  ...round,
  round: 'Fjardvik02',
  kind: 'vote',
  questions: [{ ask: 'stay', line: 'company.industry', text: 'IT' }],
};
const anna: Answer = {
  participant: 'AnnaAnna01',
  name: 'Anna',
  team: 'sales',
  answeredAt: 1_795_000_000_000,
  texts: ['IT', 'Sverige'],
};
const bo: Answer = { ...anna, participant: 'BoBoBoBo02', name: 'Bo', team: 'finance', texts: ['Bank', ''] };
const linkOf = async (answer: Answer, of = 'Fjardvik01') =>
  (await answerLink({ ...answer, round: of }, base)).url;
const answersOf = (rounds: readonly Round[]) => rounds.map(({ answers }) => answers);
const kinds = async (rounds: readonly Round[], text: string) =>
  (await takeAnswers(rounds, text)).outcomes.map(({ kind }) => kind);

describe('answers in a text', () => {
  it('are each added to the round that they are for', async () => {
    const stays = { ...bo, texts: ['stay'] };
    const text = `${await linkOf(anna)}\n${await linkOf(bo)}\n${await linkOf(stays, 'Fjardvik02')}`;
    const { rounds, outcomes } = await takeAnswers([round, vote], text);
    expect(answersOf(rounds)).toEqual([[anna, bo], [stays]]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
  });

  it('count once: the same again changes nothing, a later one takes its place, an earlier one does not', async () => {
    const later = { ...anna, answeredAt: anna.answeredAt + 1000, texts: ['Bank', 'Sverige'] };
    const first = await takeAnswers([round], await linkOf(anna));
    expect(await kinds(first.rounds, await linkOf(anna))).toEqual(['same']);
    expect((await takeAnswers(first.rounds, await linkOf(anna))).rounds).toBe(first.rounds);
    const second = await takeAnswers(first.rounds, await linkOf(later));
    expect(second.outcomes.map(({ kind }) => kind)).toEqual(['replaced']);
    expect(answersOf(second.rounds)).toEqual([[later]]);
    const third = await takeAnswers(second.rounds, await linkOf(anna));
    expect(third.outcomes.map(({ kind }) => kind)).toEqual(['older']);
    expect(third.rounds).toBe(second.rounds);
  });

  it('tell of another of the same name, and take both; without names nobody is taken for another', async () => {
    const again = { ...anna, participant: 'AnnaAnna99', name: 'ANNA' };
    expect(await kinds([round], `${await linkOf(anna)} ${await linkOf(again)}`)).toEqual([
      'added',
      'namesake',
    ]);
    const silent = { ...anna, name: '' };
    const other = { ...again, name: '' };
    expect(await kinds([round], `${await linkOf(silent)} ${await linkOf(other)}`)).toEqual([
      'added',
      'added',
    ]);
  });

  it('of another workshop are refused, and change nothing', async () => {
    const { rounds, outcomes } = await takeAnswers([round], await linkOf(anna, 'AnnatBolag'));
    expect(outcomes).toEqual([{ kind: 'otherRound', answer: anna }]);
    expect(answersOf(rounds)).toEqual([[]]);
  });

  it('that do not fit the questions are refused', async () => {
    for (const texts of [['IT'], ['IT', 'Sverige', 'x']])
      expect(await kinds([round], await linkOf({ ...anna, texts }))).toEqual(['refused']);
    expect(await kinds([vote], await linkOf({ ...anna, texts: ['dont'] }, 'Fjardvik02'))).toEqual([
      'refused',
    ]);
  });

  it('that are cut or changed are refused each for itself', async () => {
    const whole = await linkOf(anna);
    const { outcomes } = await takeAnswers([round], `${whole.slice(0, -4)}… , ${await linkOf(bo)}`);
    expect(outcomes).toMatchObject([{ kind: 'refused', problem: { code: 'link-cut' } }, { kind: 'added' }]);
    const changed = whole.slice(0, -1) + (whole.endsWith('0') ? '1' : '0');
    expect((await takeAnswers([round], changed)).outcomes).toMatchObject([
      { kind: 'refused', problem: { code: 'link-damaged' } },
    ]);
  });

  it('are taken from a mail that quotes the invitation; the invitation alone is called that', async () => {
    const invitation = (await invitationLink(round, base)).url;
    expect(await kinds([round], `${await linkOf(anna)}\n> ${invitation}`)).toEqual(['added']);
    expect(await kinds([round], invitation)).toEqual(['invitation']);
  });

  it('are told from profiles', async () => {
    const { outcomes } = await takeAnswers([round], goldenLinks[0]!.url);
    expect(outcomes).toMatchObject([{ kind: 'refused', problem: { code: 'link-other-kind' } }]);
  });

  it('are missed in a text without any', async () => {
    expect((await refusalOf(() => takeAnswers([round], ' \n'))).code).toBe('link-empty');
    expect((await refusalOf(() => takeAnswers([round], 'Hej! https://malkund.example/'))).code).toBe(
      'link-not-ours',
    );
  });

  it('are no more than a workshop holds', async () => {
    const many = Array.from({ length: 200 }, (_, at): Answer => ({
      ...anna,
      participant: `P${at}`.padEnd(10, '0'),
    }));
    expect(await kinds([{ ...round, answers: many }], await linkOf(anna))).toEqual(['full']);
  });
});
