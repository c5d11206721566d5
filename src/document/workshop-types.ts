/*
 * A workshop of the management team: a round of questions sent out as a link, the answers that came back, and what was
 * decided. Answers are of participants, never of customers.
 */
import type { LineId } from '../method/decisions.ts';

/** The guess before the numbers, and the vote on what they found. */
export const roundKinds = ['guess', 'vote'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** The part of the company that a participant speaks for. */
export const teams = ['lead', 'sales', 'marketing', 'finance', 'support', 'product', 'other'] as const;
export type Team = (typeof teams)[number];

/** What a line's vote can be: whether it stays in the profile. */
export const stayVotes = ['stay', 'strike'] as const;
/** What a customer of whom the line holds should be. */
export const segmentVotes = ['doOrDie', 'neutral', 'dont'] as const;

/** What the ideal customer is as to one line; any own words will do, `options` are only offered. */
export interface GuessQuestion {
  readonly ask: 'guess';
  readonly line: LineId;
  readonly options: readonly string[];
}
/** A vote on a line of the profile or of its opposite; `text` is what the line says. */
export interface VoteQuestion {
  readonly ask: 'stay' | 'segment';
  readonly line: LineId;
  readonly text: string;
}
export type Question = GuessQuestion | VoteQuestion;

/** What is sent out: the questions, and nothing that was found of single customers. */
export interface Invitation {
  /** Random, in digits and letters; an answer names it. */
  readonly round: string;
  readonly kind: RoundKind;
  /** What the leader calls it: a company, a meeting. */
  readonly title: string;
  /** Language of the title, the options and the own questions. */
  readonly language: 'sv' | 'en';
  readonly questions: readonly Question[];
}

/** One participant's answers. */
export interface Answer {
  /** Random; a later answer by the same one takes the place of the earlier. */
  readonly participant: string;
  /** May be empty: the team is enough. */
  readonly name: string;
  readonly team: Team;
  /** Milliseconds since 1970 (UTC), to the second, by the participant's own clock. */
  readonly answeredAt: number;
  /** One for each question, in their order; '' for "don't know". A vote is one of its words. */
  readonly texts: readonly string[];
}

/** An answer as it travels: it says which round it is for. */
export interface SentAnswer extends Answer {
  readonly round: string;
}

/** Whose word a line was decided by; 'open' leaves it for later. */
export const decidedBys = ['list', 'team', 'own', 'open'] as const;
export type DecidedBy = (typeof decidedBys)[number];

/** What was decided on a question in the meeting. */
export interface WorkshopDecision {
  /** Place of the question in its round, from 0. */
  readonly question: number;
  readonly by: DecidedBy;
  /** What holds from now on, in words; '' when left open. */
  readonly text: string;
  readonly reason: string;
  readonly decidedAt: number;
}

/** A round with what has come of it. Its questions never change: other questions are another round. */
export interface Round extends Invitation {
  readonly createdAt: number;
  /** In the order that they came. */
  readonly answers: readonly Answer[];
  /** At most one for each question. */
  readonly decisions: readonly WorkshopDecision[];
}

/** All that a study's workshop holds: one round of each kind at most. */
export interface Workshop {
  readonly studyId: string;
  readonly rounds: readonly Round[];
}
