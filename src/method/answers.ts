import { mostShown } from './best.ts';
import { buyersOf } from './buyers.ts';
import type { CustomerKeys } from './customer-key.ts';
import type { CustomerAnswers } from './decisions.ts';
import type { AnswerRow } from './results.ts';
import { traitCell, type TraitSource } from './traits.ts';

/** The grid of answers in force: a row for each best customer, in rank order; at most as many as are shown by name. */
export function answerGrid(
  keys: CustomerKeys,
  company: readonly TraitSource[],
  buyers: readonly TraitSource[],
  bestRows: readonly number[],
  byHand: ReadonlyMap<number, CustomerAnswers>,
): AnswerRow[] {
  return bestRows.slice(0, mostShown).map((row) => ({
    customer: { row, key: keys.keyAt(row) },
    name: keys.nameAt(row),
    traits: company.map((source) => traitCell(source, row, byHand.get(row))),
    buyers: buyersOf(buyers, row, byHand.get(row)),
  }));
}
