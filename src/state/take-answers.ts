/* What comes of a text with answers in it, pasted or from a file: each link is added, or it is said why not. */
import { answersAll } from '../document/workshop.ts';
import { workshopLimits } from '../limits/workshop.ts';
import type { Answer, Round, SentAnswer } from '../document/workshop-types.ts';
import { findLinks } from '../sharing/find-link.ts';
import { workshopLinkKind } from '../sharing/link-kind.ts';
import { readAnswer } from '../sharing/workshop-link.ts';
import { refuse, toProblem, type Problem } from '../table/problem.ts';

/** What became of one link. */
export type Outcome =
  /** `namesake`: added, though one of the same name and team has answered before. */
  | { readonly kind: 'added' | 'namesake'; readonly answer: Answer }
  /** A later answer took the place of the participant's earlier one. */
  | { readonly kind: 'replaced'; readonly answer: Answer }
  /** Nothing changed: it is there already, or a later one is. */
  | { readonly kind: 'same' | 'older'; readonly answer: Answer }
  /** Of another study, or of a round that has been started over. */
  | { readonly kind: 'otherRound'; readonly answer: Answer }
  | { readonly kind: 'invitation' }
  | { readonly kind: 'full'; readonly limit: number }
  /** Cut, damaged, or of some other kind. */
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface Taken {
  readonly rounds: readonly Round[];
  readonly outcomes: readonly Outcome[];
}

const sameTexts = (one: Answer, other: Answer): boolean =>
  one.name === other.name &&
  one.team === other.team &&
  one.texts.every((text, place) => text === other.texts[place]);

const isNamesake = (one: Answer, other: Answer): boolean =>
  one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase() && one.team === other.team;

/** Adds an answer to its round, if that is among them. */
function takeAnswer(
  rounds: readonly Round[],
  { round: id, ...answer }: SentAnswer,
): [readonly Round[], Outcome] {
  const round = rounds.find((one) => one.round === id);
  if (round === undefined) return [rounds, { kind: 'otherRound', answer }];
  if (!answersAll(round.questions, answer.texts)) throw refuse('link-damaged');
  const before = round.answers.find(({ participant }) => participant === answer.participant);
  const withAnswers = (answers: readonly Answer[]): readonly Round[] =>
    rounds.map((one) => (one === round ? { ...round, answers } : one));
  if (before !== undefined) {
    if (sameTexts(before, answer)) return [rounds, { kind: 'same', answer }];
    if (answer.answeredAt < before.answeredAt) return [rounds, { kind: 'older', answer }];
    const answers = round.answers.map((one) => (one === before ? answer : one));
    return [withAnswers(answers), { kind: 'replaced', answer }];
  }
  if (round.answers.length >= workshopLimits.participants)
    return [rounds, { kind: 'full', limit: workshopLimits.participants }];
  const kind = round.answers.some((one) => isNamesake(one, answer)) ? 'namesake' : 'added';
  return [withAnswers([...round.answers, answer]), { kind, answer }];
}

/**
 * The rounds with every answer in a text added to its own. A mail that quotes the invitation is taken for the answer that it
 * also has. Refuses with 'link-empty' for a blank text and 'link-not-ours' for one without any link of ours.
 */
export async function takeAnswers(rounds: readonly Round[], text: string): Promise<Taken> {
  if (text.trim() === '') throw refuse('link-empty');
  const links = findLinks(text);
  if (links.length === 0) throw refuse('link-not-ours');
  const isAnswered = links.some((link) => workshopLinkKind(link) === 'answer');
  const outcomes: Outcome[] = [];
  let taken = rounds;
  for (const link of links) {
    if (workshopLinkKind(link) === 'invitation') {
      if (!isAnswered) outcomes.push({ kind: 'invitation' });
      continue;
    }
    try {
      const [next, outcome] = takeAnswer(taken, await readAnswer(link));
      taken = next;
      outcomes.push(outcome);
    } catch (error) {
      outcomes.push({ kind: 'refused', problem: toProblem(error) });
    }
  }
  return { rounds: taken, outcomes };
}
