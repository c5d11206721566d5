/* The segments at any thresholds, from the index: at once, while a threshold is on the move. */
import type { Thresholds } from '../../method/decisions.ts';
import type { FitIndex, PointsStep } from '../../method/fit-index.ts';
import type { Segment } from '../../method/segment-of.ts';

export type LiveSums = Readonly<Record<Segment, { readonly customers: number; readonly revenue: number }>>;

/** Of `all` customers, who pay `total` together. */
export function sumSegments(
  { reach, stay, barred }: FitIndex,
  { doOrDie, neutral }: Thresholds,
  all: number,
  total: number,
): LiveSums {
  const fit = sum(reach.filter(({ points }) => points >= doOrDie));
  const below = sum(stay.filter(({ points }) => points < neutral));
  const dont = { customers: below.customers + barred.customers, revenue: below.revenue + barred.revenue };
  return {
    doOrDie: fit,
    neutral: {
      customers: all - fit.customers - dont.customers,
      revenue: total - fit.revenue - dont.revenue,
    },
    dont,
  };
}

function sum(steps: readonly PointsStep[]): { customers: number; revenue: number } {
  return steps.reduce(
    (so, { customers, revenue }) => ({ customers: so.customers + customers, revenue: so.revenue + revenue }),
    { customers: 0, revenue: 0 },
  );
}

/** More than this share of the customers is no choice any more. */
const looseFrom = 0.4;

/** Whether the profile lets too many in, or fewer than the best themselves. */
export function judgeFit(fit: number, all: number, best: number): 'loose' | 'tight' | 'fine' {
  if (all > 0 && fit / all > looseFrom) return 'loose';
  return fit < best ? 'tight' : 'fine';
}
