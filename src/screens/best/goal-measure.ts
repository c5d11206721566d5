import type { Goal } from '../../method/decisions.ts';

interface GoalTexts {
  readonly growth: string;
  readonly profitability: string;
  readonly loyalty: string;
  readonly columnHigh: (column: string) => string;
  readonly columnLow: (column: string) => string;
}

/** What the goal ranks by, with the words of the place where it is said. */
export function goalMeasure(goal: Goal, texts: GoalTexts): string {
  if (goal.kind !== 'column') return texts[goal.kind];
  return goal.direction === 'high' ? texts.columnHigh(goal.column) : texts.columnLow(goal.column);
}
