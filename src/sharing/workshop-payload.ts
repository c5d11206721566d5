/*
 * What the links of a workshop carry: arrays by position.
 *   invitation [round, kind, title, language, questions]
 *   question   [0, line, …options] for a guess; [1 or 2, line, text] for a vote on whether it stays, or on the segment
 *   answer     [round, participant, name, team, seconds since 1970, texts]
 * Later versions may add positions at the end of all but a guess, which are not read here. The numbers below are APPEND
 * ONLY: links with them are out in the world.
 */
import type { LanguageCode } from '../document/types.ts';
import { parseInvitation, parseSentAnswer } from '../document/workshop.ts';
import type { Invitation, Question, RoundKind, SentAnswer, Team } from '../document/workshop-types.ts';
import type { LineId } from '../method/decisions.ts';
import { ProblemError, refuse } from '../table/problem.ts';
import { codeOf, languageCodes, lineCodes } from './codes.ts';

type Json = string | number | readonly Json[];

const kindCodes: ReadonlyMap<number, RoundKind> = new Map([
  [0, 'guess'],
  [1, 'vote'],
]);
const askCodes: ReadonlyMap<number, Question['ask']> = new Map([
  [0, 'guess'],
  [1, 'stay'],
  [2, 'segment'],
]);
const teamCodes: ReadonlyMap<number, Team> = new Map([
  [0, 'lead'],
  [1, 'sales'],
  [2, 'marketing'],
  [3, 'finance'],
  [4, 'support'],
  [5, 'product'],
  [6, 'other'],
]);

/** Every word has a code: the maps are complete by their tests. */
function codeFor<Word>(codes: ReadonlyMap<number, Word>, word: Word): number {
  const code = codeOf(codes, word);
  if (code === undefined) throw new Error(`No code for ${String(word)}`);
  return code;
}

const lineToJson = (line: LineId): Json => codeOf(lineCodes, line) ?? line.slice('own.'.length);

const questionToJson = (question: Question): Json => [
  codeFor(askCodes, question.ask),
  lineToJson(question.line),
  ...(question.ask === 'guess' ? question.options : [question.text]),
];

/** The positional form of an invitation. */
export function invitationToPayload({ round, kind, title, language, questions }: Invitation): Json {
  const codes = [codeFor(kindCodes, kind), title, codeFor(languageCodes, language)];
  return [round, ...codes, questions.map(questionToJson)];
}

/** The positional form of an answer. */
export function answerToPayload({ round, participant, name, team, answeredAt, texts }: SentAnswer): Json {
  return [round, participant, name, codeFor(teamCodes, team), Math.floor(answeredAt / 1000), texts];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function items(value: unknown, where: string): readonly unknown[] {
  if (isList(value)) return value;
  throw refuse('link-damaged', {}, { where });
}

/** The word for a code. A number without one was given out by a later version. */
function wordOf<Word>(codes: ReadonlyMap<number, Word>, code: unknown, where: string): Word {
  const word = typeof code === 'number' ? codes.get(code) : undefined;
  if (word !== undefined) return word;
  if (typeof code === 'number' && Number.isSafeInteger(code) && code >= 0) {
    throw refuse('link-newer', {}, { found: `p1 ${where} ${code}` });
  }
  throw refuse('link-damaged', {}, { where });
}

function jsonToQuestion(json: unknown, index: number): unknown {
  const where = `questions.${index}`;
  const [askCode, lineCode, ...rest] = items(json, where);
  const ask = wordOf(askCodes, askCode, where);
  const line: LineId = typeof lineCode === 'string' ? `own.${lineCode}` : wordOf(lineCodes, lineCode, where);
  return ask === 'guess' ? { ask, line, options: rest } : { ask, line, text: rest[0] };
}

/** What `parse` makes of it; what document/ finds wrong is a damaged link. */
function asLink<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'file-damaged')
      throw refuse('link-damaged', {}, error.problem.data);
    throw error;
  }
}

/** The invitation in a payload. Refuses with 'link-damaged' {where} or 'link-newer' {found}. */
export function payloadToInvitation(payload: unknown): Invitation {
  const [round, kind, title, language, questions] = items(payload, 'invitation');
  const codes: { kind: RoundKind; language: LanguageCode } = {
    kind: wordOf(kindCodes, kind, 'kind'),
    language: wordOf(languageCodes, language, 'language'),
  };
  const read = { round, title, ...codes, questions: items(questions, 'questions').map(jsonToQuestion) };
  return asLink(() => parseInvitation(read));
}

/** The answer in a payload. Refuses with 'link-damaged' {where} or 'link-newer' {found}. */
export function payloadToAnswer(payload: unknown): SentAnswer {
  const [round, participant, name, team, seconds, texts] = items(payload, 'answer');
  const answeredAt = typeof seconds === 'number' ? seconds * 1000 : seconds;
  const read = { round, participant, name, team: wordOf(teamCodes, team, 'team'), answeredAt, texts };
  return asLink(() => parseSentAnswer(read));
}
