import type { CustomerList } from '../table/list.ts';
import { findBest } from './best.ts';
import type { CustomerAnswers, Decisions, LineId } from './decisions.ts';
import { markRows } from './marked-rows.ts';
import { pickBest } from './pick-best.ts';
import type { ValueCount } from './results.ts';
import { companySources, findTraits } from './traits.ts';
import { valueKey } from './value-tally.ts';

export interface CountOutcome {
  /** So many best; fewer than asked for when there are no more. */
  readonly customers: number;
  /** The pick of each company trait that somebody answered. */
  readonly picks: readonly { readonly line: LineId; readonly common: ValueCount }[];
  /** Lines whose pick is another than with the count in force. */
  readonly changed: readonly LineId[];
}

/**
 * What the company profile would say with other numbers of best customers; counts that come to the same customers are
 * told once. Apart from `analyse`: a million customers take about a second.
 */
export function compareCounts(
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
  counts: readonly number[] = [10, 20, 50],
): CountOutcome[] {
  const { grouped, rows, byHand } = pickBest(list, decisions, answers);
  const sources = companySources(list, decisions.sizeBands);
  const picksOf = (best: readonly number[]) => {
    return findTraits(sources, best, markRows(list.rowCount, best), byHand).flatMap(({ line, common }) =>
      common === null ? [] : [{ line, common }],
    );
  };
  const inForce = new Map(picksOf(rows).map(({ line, common }) => [line, valueKey(common.value)]));
  const told = new Set<number>();
  return counts.flatMap((customers) => {
    const count = { kind: 'number', customers } as const;
    const best = findBest(grouped, { goal: decisions.goal, count }).rows;
    if (told.has(best.length)) return [];
    told.add(best.length);
    const picks = picksOf(best);
    const changed = picks
      .filter(({ line, common }) => inForce.get(line) !== valueKey(common.value))
      .map(({ line }) => line);
    return [{ customers: best.length, picks, changed }];
  });
}
