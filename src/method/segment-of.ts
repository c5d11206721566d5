/* The three segments, and where they part. */
import type { Thresholds } from './decisions.ts';
import { ruling, type RowScore } from './score.ts';

export const segments = ['doOrDie', 'neutral', 'dont'] as const;
export type Segment = (typeof segments)[number];

/** Which customers to list: so many from a place on, the highest score first, of one segment or of all. */
export interface SegmentPage {
  readonly segment: Segment | null;
  readonly from: number;
  readonly size: number;
}

/**
 * Who breaks a must, or meets a never, is a don't whatever the points. Do or die takes the points, and every must known
 * to be met. A don't cannot reach neutral whatever is still unknown: what is not known never counts against anybody.
 */
export function segmentOf({ score, high, ruled }: RowScore, thresholds: Thresholds): Segment {
  return segments[segmentCode(score, high, ruled, thresholds)];
}

/** The place of the segment in `segments`; of bare numbers, since a million rows are asked about at once. */
export function segmentCode(
  score: number,
  high: number,
  ruled: number,
  { doOrDie, neutral }: Thresholds,
): 0 | 1 | 2 {
  if ((ruled & ruling.barred) !== 0) return 2;
  if (score >= doOrDie && (ruled & ruling.mustUnknown) === 0) return 0;
  return high < neutral ? 2 : 1;
}

/** Whether what is unknown could move the customer to another segment. */
export function isUnsure({ low, high, ruled }: RowScore, thresholds: Thresholds): boolean {
  return couldChange(low, high, ruled, thresholds);
}

/** As isUnsure, of bare numbers: the segment when all turns out for the worst is not that when all is for the best. */
export function couldChange(low: number, high: number, ruled: number, thresholds: Thresholds): boolean {
  if ((ruled & ruling.barred) !== 0) return false;
  const worst = segmentCode(low, low, ruled === 0 ? 0 : ruling.barred, thresholds);
  return worst !== segmentCode(high, high, 0, thresholds);
}

/** Three of four: of the best who reach do or die, and of the worst who do not reach neutral. */
const most = 0.75;

/**
 * Proposes where the segments part, by the scores of the best, of the worst, and of all customers: at least three of four
 * of the best reach do or die, and as many customers in all as there are best, or it would be too tight; three of four of
 * the worst stay below neutral. Do or die takes at least a point; without worst, neutral begins where nothing speaks
 * against.
 */
export function proposeThresholds(best: Int32Array, worst: Int32Array, all: Int32Array): Thresholds {
  const ofBest = best.toSorted();
  const ofWorst = worst.toSorted();
  const reached = ofBest[Math.floor(ofBest.length * (1 - most))] ?? 1;
  const asMany = best.length === 0 ? reached : (all.toSorted().at(-best.length) ?? reached);
  const doOrDie = Math.max(1, Math.min(reached, asMany));
  const below = ofWorst[Math.ceil(ofWorst.length * most) - 1];
  return { doOrDie, neutral: Math.min(doOrDie, below === undefined ? 0 : below + 1) };
}
