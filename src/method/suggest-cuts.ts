import { cutByBreaks } from './cut-by-breaks.ts';
import { cutByRevenue } from './cut-by-revenue.ts';
import { cutForLeader } from './cut-for-leader.ts';
import type { Cuts } from './decisions.ts';
import { type LeadEvidence, weighLead } from './lead.ts';
import { groupSumsAt, type MetricIndex, streamsAt, type StreamsAtCuts } from './metric-index.ts';
import { proposeCuts } from './tiers.ts';

/** Equal thirds of the customers; 80 and 95 % of the revenue; the metric's own gaps; the clearest leader. */
export type CutKind = 'thirds' | 'revenue' | 'breaks' | 'leader';

export interface CutSuggestion {
  readonly kind: CutKind;
  readonly cuts: Cuts;
  readonly found: StreamsAtCuts;
  /** null when nothing can be said of the lead. */
  readonly lead: LeadEvidence | null;
}

/** An index never changes once made. */
const known = new WeakMap<MetricIndex, readonly CutSuggestion[]>();

/**
 * Every way to cut that this list allows, with what it leads to. A million customers take about a second the first
 * time, then nothing.
 */
export function suggestCuts(index: MetricIndex): readonly CutSuggestion[] {
  const found = known.get(index) ?? findSuggestions(index);
  known.set(index, found);
  return found;
}

function findSuggestions(index: MetricIndex): CutSuggestion[] {
  const { sorted } = index;
  if (sorted.length === 0) return [];
  const ways: readonly (readonly [CutKind, Cuts | null])[] = [
    ['thirds', proposeCuts(sorted)],
    ['revenue', cutByRevenue(index)],
    ['breaks', cutByBreaks(sorted)],
    ['leader', cutForLeader(index)],
  ];
  return ways.flatMap(([kind, cuts]) =>
    cuts === null
      ? []
      : [{ kind, cuts, found: streamsAt(index, cuts, null), lead: weighLead(groupSumsAt(index, cuts)) }],
  );
}
