import type { CustomerList } from '../table/list.ts';
import type { Cuts, Tier } from './decisions.ts';
import { type LeadEvidence, weighLead } from './lead.ts';
import { customersAt, groupSumsAt, indexList, streamsAt, type StreamsAtCuts } from './metric-index.ts';

/** What a moved cut changes at once, on the way to the whole analysis. */
export interface CutsGlance {
  readonly cuts: Cuts;
  readonly customers: Readonly<Record<Tier, number>>;
  readonly streams: StreamsAtCuts & { readonly evidence: LeadEvidence | null };
}

/** The groups that the cuts make, by the metric chosen (null: as `chooseMetric` does). O(log n) once the list is indexed. */
export function glanceAtCuts(
  list: CustomerList,
  metric: string | null,
  cuts: Cuts,
  focus: Tier | null,
): CutsGlance {
  const index = indexList(list, metric);
  const streams = { ...streamsAt(index, cuts, focus), evidence: weighLead(groupSumsAt(index, cuts)) };
  return { cuts, customers: customersAt(index, cuts), streams };
}
