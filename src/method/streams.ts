/* Step 2: what each size group brings in. */
import { ExactSum } from '../table/exact-sum.ts';
import { findConcentration } from './concentration.ts';
import { type Tier, tiers } from './decisions.ts';
import type { Measure } from './metric.ts';
import type { Stream, Streams } from './results.ts';
import { tierCode } from './tiers.ts';

/**
 * A lead of ten percentage points: below it, a couple of customers who move or leave could turn the order, so the
 * groups bring about the same. (60 / 25 / 15, the method's own example of a clear leader, leads by 35.)
 */
const clearLead = 0.1;

/**
 * Revenue and customers of each group, the leader (the larger group among equals), its lead and the focus. Revenue is
 * summed exactly, credit notes (negative) included; shares are NaN when the sum is not positive. Without a revenue
 * column all revenue is NaN and the customers alone decide.
 */
export function findStreams(tierOf: Uint8Array, revenue: Measure | null, chosen: Tier | null): Streams {
  const sums = [0, 1, 2, 3].map(() => new ExactSum());
  const total = new ExactSum();
  const customers = [0, 0, 0, 0];
  const missing = [0, 0, 0, 0];
  for (let row = 0; row < tierOf.length; row++) {
    const code = tierOf[row] ?? 0;
    customers[code] = (customers[code] ?? 0) + 1;
    const value = revenue?.values[row] ?? NaN;
    if (Number.isNaN(value)) {
      missing[code] = (missing[code] ?? 0) + 1;
      continue;
    }
    sums[code]?.add(value);
    if (code !== 0) total.add(value);
  }
  const grouped = tierOf.length - (customers[0] ?? 0);
  const sumOf = (code: number) => (revenue === null ? NaN : (sums[code]?.total ?? NaN));
  const sumOfAll = revenue === null ? NaN : total.total;
  const streams = tiers.map((tier): Stream => {
    const code = tierCode(tier);
    return {
      tier,
      customers: customers[code] ?? 0,
      revenue: sumOf(code),
      revenueShare: sumOfAll > 0 ? sumOf(code) / sumOfAll : NaN,
      customerShare: grouped > 0 ? (customers[code] ?? 0) / grouped : NaN,
      withoutRevenue: missing[code] ?? 0,
    };
  });
  return {
    revenue: revenue?.name ?? null,
    unit: revenue?.unit ?? null,
    total: sumOfAll,
    streams,
    ...findLeader(streams, revenue !== null, chosen),
    ungroupedRevenue: sumOf(0),
    concentration: revenue === null ? null : findConcentration(revenue.values),
  };
}

/** The leader (the larger group among equals), its lead over the next, and the focus. */
export function findLeader(
  streams: readonly Stream[],
  byRevenue: boolean,
  chosen: Tier | null,
): Pick<Streams, 'leader' | 'lead' | 'leadIsClear' | 'focus'> {
  const size = (stream: Stream) => (byRevenue ? stream.revenue : stream.customers);
  const share = (stream: Stream | undefined) =>
    (byRevenue ? stream?.revenueShare : stream?.customerShare) ?? NaN;
  const [first, second] = streams.toReversed().sort((a, b) => size(b) - size(a));
  const leader = first?.tier ?? 'large';
  const lead = share(first) - share(second);
  // 0.55 − 0.45 is a hair below 0.1 in binary; ten points are ten points.
  return { leader, lead, leadIsClear: lead >= clearLead - 1e-9, focus: chosen ?? leader };
}
