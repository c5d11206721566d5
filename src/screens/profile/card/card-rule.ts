import type { CardQuestion } from './card-questions.ts';

export const cardVerdicts = ['call', 'look', 'leave'] as const;
export type CardVerdict = (typeof cardVerdicts)[number];

/** Shares of yes; a rule of thumb, and said to be one. */
const enoughToCall = 0.7;
const enoughToLook = 0.4;

export interface CardStep {
  readonly verdict: CardVerdict;
  /** How many yes, both ends included. */
  readonly from: number;
  readonly to: number;
}

/** What each number of yes comes to, the most first. A verdict that no number comes to is left out. */
export function cardSteps(questions: number): CardStep[] {
  const call = Math.ceil(questions * enoughToCall);
  const look = Math.ceil(questions * enoughToLook);
  const steps: CardStep[] = [
    { verdict: 'call', from: call, to: questions },
    { verdict: 'look', from: look, to: call - 1 },
    { verdict: 'leave', from: 0, to: look - 1 },
  ];
  return steps.filter(({ from, to }) => from <= to);
}

/** What this many yes of this many questions come to. */
export function cardVerdict(yes: number, questions: number): CardVerdict {
  return cardSteps(questions).find(({ from }) => yes >= from)?.verdict ?? 'leave';
}

export interface CardAverages {
  /** Questions with others to compare with. */
  readonly questions: number;
  /** Yes on average; exact, since averages add up also where the answers hang together. */
  readonly best: number;
  readonly others: number;
}

/** How many yes the best customers and the others get on average; null when nothing can be compared. */
export function cardAverages(questions: readonly CardQuestion[]): CardAverages | null {
  const compared = questions.flatMap(({ best, others }) =>
    others === null || others.of === 0 || best.of === 0
      ? []
      : [{ best: best.count / best.of, others: others.count / others.of }],
  );
  if (compared.length === 0) return null;
  return {
    questions: compared.length,
    best: compared.reduce((sum, one) => sum + one.best, 0),
    others: compared.reduce((sum, one) => sum + one.others, 0),
  };
}
