/* Which group brings in the most, and by how much. */
import type { Tier } from './decisions.ts';
import type { Stream, Streams } from './results.ts';

/**
 * A lead of ten percentage points: below it, a couple of customers who move or leave could turn the order, so the
 * groups bring about the same. (60 / 25 / 15, the method's own example of a clear leader, leads by 35.)
 */
const clearLead = 0.1;

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
