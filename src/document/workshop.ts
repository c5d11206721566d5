import * as v from 'valibot';
import { filledWords, id, lineId, list, parseWith, whole, words } from './schema-parts.ts';
import { workshopLimits as limits } from '../limits/workshop.ts';
import { decidedBys, roundKinds, segmentVotes, stayVotes, teams } from './workshop-types.ts';
import type {
  Answer,
  GuessQuestion,
  Invitation,
  Question,
  Round,
  SentAnswer,
  VoteQuestion,
  Workshop,
  WorkshopDecision,
} from './workshop-types.ts';

const randomId = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]+$/), v.length(limits.idChars));
const line = lineId(limits.lineChars + 'own.'.length);

const guess: v.GenericSchema<unknown, GuessQuestion> = v.object({
  ask: v.literal('guess'),
  line,
  options: v.pipe(
    list(filledWords(limits.optionChars), limits.options),
    v.check((options) => new Set(options).size === options.length),
  ),
});
const vote: v.GenericSchema<unknown, VoteQuestion> = v.object({
  ask: v.picklist(['stay', 'segment']),
  line,
  text: filledWords(limits.lineChars),
});
const question: v.GenericSchema<unknown, Question> = v.union([guess, vote]);

/** A round of guesses asks for guesses only, a vote for votes only. */
const isOfKind = ({ kind, questions }: Pick<Invitation, 'kind' | 'questions'>): boolean =>
  questions.every(({ ask }) => (ask === 'guess') === (kind === 'guess'));

const invitationParts = {
  round: randomId,
  kind: v.picklist(roundKinds),
  title: words(limits.titleChars),
  language: v.picklist(['sv', 'en']),
  questions: v.pipe(list(question, limits.questions), v.minLength(1)),
};
const invitation: v.GenericSchema<unknown, Invitation> = v.pipe(
  v.object(invitationParts),
  v.check((read) => isOfKind(read)),
);

const answerParts = {
  participant: randomId,
  name: words(limits.nameChars),
  team: v.picklist(teams),
  answeredAt: whole,
  texts: v.pipe(list(words(limits.answerChars), limits.questions), v.minLength(1)),
};
const answer: v.GenericSchema<unknown, Answer> = v.object(answerParts);
const sentAnswer: v.GenericSchema<unknown, SentAnswer> = v.object({ round: randomId, ...answerParts });

const decision: v.GenericSchema<unknown, WorkshopDecision> = v.object({
  question: v.pipe(whole, v.maxValue(limits.questions - 1)),
  by: v.picklist(decidedBys),
  text: words(limits.decisionChars),
  reason: words(limits.reasonChars),
  decidedAt: whole,
});

/** Whether a text answers a question: anything answers a guess, a vote has its words. '' answers every one. */
export function isAnswerTo({ ask }: Question, text: string): boolean {
  if (ask === 'guess' || text === '') return true;
  return ([...(ask === 'stay' ? stayVotes : segmentVotes)] as readonly string[]).includes(text);
}

/** Whether an answer has a fitting text for each of the questions. */
export function answersAll(questions: readonly Question[], texts: readonly string[]): boolean {
  return (
    questions.length === texts.length && questions.every((one, place) => isAnswerTo(one, texts[place] ?? ''))
  );
}

const round: v.GenericSchema<unknown, Round> = v.pipe(
  v.object({
    ...invitationParts,
    createdAt: whole,
    answers: list(answer, limits.participants),
    decisions: list(decision, limits.questions),
  }),
  v.check(
    ({ kind, questions, answers, decisions }) =>
      isOfKind({ kind, questions }) &&
      answers.every(({ texts }) => answersAll(questions, texts)) &&
      new Set(answers.map(({ participant }) => participant)).size === answers.length &&
      decisions.every((one) => one.question < questions.length) &&
      new Set(decisions.map((one) => one.question)).size === decisions.length,
  ),
);

export const workshopSchema: v.GenericSchema<unknown, Workshop> = v.object({
  studyId: id,
  rounds: list(round, limits.rounds),
});

/** An invitation from anything; refuses with 'file-damaged' {where}. */
export function parseInvitation(input: unknown, where = 'invitation'): Invitation {
  return parseWith(invitation, input, where);
}

/** A participant's answer from anything, without regard to the questions; refuses with 'file-damaged' {where}. */
export function parseSentAnswer(input: unknown, where = 'answer'): SentAnswer {
  return parseWith(sentAnswer, input, where);
}

/** A study's workshop from anything. Unknown fields are dropped; refuses with 'file-damaged' {where}. */
export function parseWorkshop(input: unknown, where = 'workshop'): Workshop {
  return parseWith(workshopSchema, input, where);
}
