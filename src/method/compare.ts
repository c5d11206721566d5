/* What is told beside the six steps, and takes longer than they may: asked for apart, by the screen that shows it. */
import type { CustomerList } from '../table/list.ts';
import { adviseCount, type CountAdvice } from './advise-count.ts';
import { tiersOf } from './best.ts';
import { compareCounts, type CountOutcome } from './compare-counts.ts';
import { compareGoals, type GoalComparison } from './compare-goals.ts';
import { compareGroups, type CriterionFigures } from './compare-groups.ts';
import type { CustomerAnswers, Decisions } from './decisions.ts';
import { indexList } from './metric-index.ts';
import { pickBest } from './pick-best.ts';
import { profitOf } from './profit.ts';
import { type CutSuggestion, suggestCuts } from './suggest-cuts.ts';
import { findWhaleCurve, profitByTier, type TierProfit, type WhaleCurve } from './whale-curve.ts';

/** What the groups leave, where the list says what customers leave. */
export interface GroupProfit {
  readonly unit: string | null;
  /** Small, medium, large. */
  readonly tiers: readonly TierProfit[];
  /** Over all customers whose profit is known, in a group or not. */
  readonly whale: WhaleCurve;
}

export interface Comparisons {
  /** Other ways to cut. */
  readonly cuts: { readonly offers: readonly CutSuggestion[] };
  /** The groups by other measures than revenue, and the cuts that make one lead. */
  readonly groups: {
    readonly criteria: readonly CriterionFigures[];
    readonly profit: GroupProfit | null;
    readonly clearest: CutSuggestion | null;
  };
  /** The best by other goals, and in other numbers. */
  readonly best: {
    readonly goals: GoalComparison;
    readonly counts: readonly CountOutcome[];
    readonly advice: CountAdvice | null;
  };
}

export type CompareAbout = keyof Comparisons;

type Compare<About extends CompareAbout> = (
  list: CustomerList,
  decisions: Decisions,
  answers: readonly CustomerAnswers[],
) => Comparisons[About];

/** Each comparison by its name. A million customers take up to a second the first time. */
export const compare: { readonly [About in CompareAbout]: Compare<About> } = {
  cuts: (list, { metric }) => ({ offers: suggestCuts(indexList(list, metric)) }),
  groups: (list, decisions, answers) => {
    const { grouped } = pickBest(list, decisions, answers);
    const tierOf = tiersOf(grouped);
    const offers = suggestCuts(indexList(list, decisions.metric));
    return {
      criteria: compareGroups(list, tierOf),
      profit: groupProfit(list, tierOf),
      clearest: offers.find(({ kind }) => kind === 'leader') ?? null,
    };
  },
  best: (list, decisions, answers) => {
    const { best } = pickBest(list, decisions, answers);
    return {
      goals: compareGoals(list, decisions),
      counts: compareCounts(list, decisions, answers),
      advice: best.candidates === 0 ? null : adviseCount(best.candidates, list.rowCount),
    };
  },
};

function groupProfit(list: CustomerList, tierOf: Uint8Array): GroupProfit | null {
  const profit = profitOf(list);
  const whale = profit === null ? null : findWhaleCurve(profit.values);
  if (profit === null || whale === null) return null;
  return { unit: profit.unit, tiers: profitByTier(tierOf, profit.values), whale };
}
