/* Whether a customer is as a line of the profile says. */
import { parseAmount } from './amount.ts';
import { canonicalValues } from './choices.ts';
import type { CustomerAnswers, LineId } from './decisions.ts';
import { answerAt } from './cell.ts';
import { middleOf } from './ranges.ts';
import type { TraitValue } from './results.ts';
import type { TraitSource } from './traits.ts';
import { valueKey } from './value-tally.ts';

export interface LineMatcher {
  readonly line: LineId;
  readonly value: TraitValue;
  /** null when the customer has no answer. */
  readonly matches: (row: number) => boolean | null;
}

/** Answers by hand win over imported ones, as in the findings. Each different text is understood once. */
export function createMatcher(
  source: TraitSource,
  value: TraitValue,
  byHand: ReadonlyMap<number, CustomerAnswers>,
): LineMatcher {
  const { line, column } = source;
  const known = new Map<string | number, boolean>();
  const key = value.kind === 'range' ? '' : valueKey(value);
  const isMatch = (answer: string | number): boolean => {
    if (value.kind !== 'range')
      return canonicalValues(line, String(answer)).some((one) => valueKey(one) === key);
    const amount = parseAmount(String(answer));
    if (amount === null) return false;
    const middle = middleOf(amount);
    return middle >= value.low && middle <= value.high;
  };
  const matches = (row: number): boolean | null => {
    const answer = byHand.get(row)?.traits.get(line)?.trim() ?? answerAt(column, row);
    if (answer === null || answer === '') return null;
    // Numbers are many and quick to compare.
    if (typeof answer === 'number' && value.kind === 'range')
      return answer >= value.low && answer <= value.high;
    const before = known.get(answer);
    if (before !== undefined) return before;
    const found = isMatch(answer);
    known.set(answer, found);
    return found;
  };
  return { line, value, matches };
}
