/* Step 2: what each size group brings in. */
import { findConcentration } from './concentration.ts';
import type { Cuts, Tier } from './decisions.ts';
import { weighLead } from './lead.ts';
import type { Measure } from './metric.ts';
import { groupSumsAt, type MetricIndex, streamsAt } from './metric-index.ts';
import type { Streams } from './results.ts';
import { findTopCustomers } from './top-customers.ts';

/**
 * Revenue and customers of each group, the leader (the larger group among equals), its lead and the focus. Revenue is
 * summed exactly, credit notes (negative) included; shares are NaN when the sum is not positive. Without a revenue
 * column all revenue is NaN and the customers alone decide. The index is that of the same revenue.
 */
export function findStreams(
  index: MetricIndex,
  cuts: Cuts,
  revenue: Measure | null,
  chosen: Tier | null,
): Streams {
  return {
    revenue: revenue?.name ?? null,
    unit: revenue?.unit ?? null,
    ...streamsAt(index, cuts, chosen),
    evidence: weighLead(groupSumsAt(index, cuts)),
    ungroupedRevenue: index.outside,
    concentration: revenue === null ? null : findConcentration(revenue.values),
    top: revenue === null ? null : findTopCustomers(revenue.values),
  };
}
