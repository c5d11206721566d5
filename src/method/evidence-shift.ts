import { newcombeInterval } from '../statistics/newcombe.ts';
import type { Portion } from './results.ts';

/** How the evidence of a line has changed from one profile to the next. */
export interface EvidenceShift {
  readonly direction: 'stronger' | 'weaker' | 'same';
  /** By how much the lead, or the share of the best, has changed: percentage points as a share, −2 to 2. */
  readonly by: number;
  /** Beyond what chance explains with so few customers; never true for 'same'. */
  readonly isSure: boolean;
}

/** What a line rests on: of the best, and of the others where they are known. */
export interface LineCounts {
  readonly best: Portion;
  readonly others: Portion | null;
}

/** On few customers the smallest difference is one customer; a tenth is the least that matters, as for a verdict. */
const leastShift = 0.1;
/** 0.5 − 0.4 is a hair below 0.1 in binary. */
const hair = 1e-9;

/**
 * Evidence is stronger when the line's lead (its share among the best less that among the others, the risk difference of
 * epidemiology) has grown by at least a tenth, weaker when it has shrunk by as much: the same tenth that a verdict asks
 * of a lead. Where the others are not known in both, the share among the best stands for the lead. It is sure when the
 * 95 % interval of the change of the share among the best (Newcombe 1998, method 10) leaves out 0; many customers are in
 * both profiles, which makes that interval too wide rather than too narrow. null when nobody answered in either.
 */
export function shiftOf(before: LineCounts, after: LineCounts): EvidenceShift | null {
  if (before.best.of === 0 || after.best.of === 0) return null;
  const hasOthers = isKnown(before.others) && isKnown(after.others);
  const leadOf = ({ best, others }: LineCounts): number =>
    shareOf(best) - (hasOthers && others !== null ? shareOf(others) : 0);
  const by = leadOf(after) - leadOf(before);
  if (Math.abs(by) < leastShift - hair) return { direction: 'same', by, isSure: false };
  const { low, high } = newcombeInterval(after.best.count, after.best.of, before.best.count, before.best.of);
  return { direction: by > 0 ? 'stronger' : 'weaker', by, isSure: by > 0 ? low > 0 : high < 0 };
}

const isKnown = (portion: Portion | null): boolean => portion !== null && portion.of > 0;
const shareOf = ({ count, of }: Portion): number => count / of;
