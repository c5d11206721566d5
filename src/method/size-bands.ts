/* The steps of company size that people can search by, beside our own round numbers. */
import type { NumberCounts } from '../statistics/number-counts.ts';
import { roundInterval } from '../statistics/round-interval.ts';
import type { BandStandard } from './decisions.ts';
import type { SizeBand } from './results.ts';

/**
 * LinkedIn: the company sizes of its Sales Navigator and of its company pages, from one employee. Statistics Sweden: the
 * size classes of its business register (Företagsregistret), without the class that has no employees.
 */
const starts: Readonly<Record<BandStandard, readonly number[]>> = {
  linkedin: [1, 11, 51, 201, 501, 1001, 5001, 10_001],
  scb: [1, 5, 10, 20, 50, 100, 200, 500],
};

/** All bands, by rising size. */
export function sizeBands(standard: BandStandard): readonly SizeBand[] {
  const lows = starts[standard];
  return lows.map((low, index) => ({ low, high: (lows[index + 1] ?? NaN) - 1 || null }));
}

/** The bands that the range covers, or reaches into. */
export function bandsWithin(standard: BandStandard, range: { low: number; high: number }): SizeBand[] {
  return sizeBands(standard).filter(
    ({ low, high }) => range.high >= low && range.low < (high ?? Infinity) + 1,
  );
}

interface Run {
  readonly low: number;
  readonly high: number;
  /** How many bands it is made of. */
  readonly bands: number;
  readonly best: number;
  /** Weighted relative accuracy times (best + others)²: 0 says nothing. */
  readonly score: number;
}

/**
 * The bands next to each other that set the best (their middles) apart from the others most, as `findInterval` measures
 * it; with `isCompared` false, or no difference at all, the fewest that hold more than half of the best. Among equals the
 * fewest bands, then the lowest. The last band has no end, so it ends above the highest of all, at a round number. null
 * when no best is in any band. Tries all 36 runs of 8 bands.
 */
export function chooseBands(
  standard: BandStandard,
  best: NumberCounts,
  others: NumberCounts,
  isCompared: boolean,
): { readonly low: number; readonly high: number } | null {
  const bands = sizeBands(standard);
  const runs = bands.flatMap(({ low }, first) =>
    bands.slice(first).map(({ high }, more): Run => {
      const inside = (numbers: NumberCounts) =>
        (high === null ? numbers.length : numbers.upTo(high)) - numbers.below(low);
      const end = high ?? roundInterval(low, Math.max(low, best.highest, others.highest)).high;
      const score = others.length * inside(best) - best.length * inside(others);
      return { low, high: end, bands: more + 1, best: inside(best), score };
    }),
  );
  const inOrder = runs.toSorted((a, b) => a.bands - b.bands || a.low - b.low);
  const telling = mostBy(inOrder, ({ score }) => score);
  if (isCompared && telling !== undefined && telling.score > 0) return telling;
  const holding = inOrder.filter((run) => run.best * 2 > best.length);
  const fewest = holding[0]?.bands;
  return (
    mostBy(
      holding.filter((run) => run.bands === fewest),
      (run) => run.best,
    ) ?? null
  );
}

/** The first of those with the most. */
function mostBy(runs: readonly Run[], measure: (run: Run) => number): Run | undefined {
  let most: Run | undefined;
  for (const run of runs) if (most === undefined || measure(run) > measure(most)) most = run;
  return most;
}
