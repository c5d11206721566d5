import type { Words } from '../../language/words.svelte.ts';
import type { Goal, PlainGoal } from '../../method/decisions.ts';
import { inSentence } from '../trait-text.ts';

interface GoalTexts {
  readonly growth: string;
  readonly profitability: string;
  readonly loyalty: string;
  readonly columnHigh: (column: string) => string;
  readonly columnLow: (column: string) => string;
  readonly mix: (goals: string) => string;
}

/** What a goal is called inside a sentence: "tillväxt", or the name of its column. */
export function goalName(goal: PlainGoal, words: Words): string {
  return inSentence(goal.kind === 'column' ? goal.column : words.t.best.goals[goal.kind]);
}

/** What the goal ranks by, with the words of the place where it is said. */
export function goalMeasure(goal: Goal, texts: GoalTexts, words: Words): string {
  if (goal.kind === 'mix')
    return texts.mix(words.format.list(goal.parts.map((part) => goalName(part.goal, words))));
  if (goal.kind !== 'column') return texts[goal.kind];
  return goal.direction === 'high' ? texts.columnHigh(goal.column) : texts.columnLow(goal.column);
}
