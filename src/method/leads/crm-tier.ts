import type { Thresholds } from '../decisions.ts';
import type { Segment } from '../segment-of.ts';
import type { CrmTier } from './results.ts';

/**
 * The tier that a CRM keeps of a lead: 1 for do or die, "not" for don't; of the neutral, 2 from halfway up to do or die
 * and 3 below.
 */
export function crmTierOf(segment: Segment, score: number, { doOrDie, neutral }: Thresholds): CrmTier {
  if (segment === 'doOrDie') return '1';
  if (segment === 'dont') return 'not';
  return score * 2 >= doOrDie + neutral ? '2' : '3';
}
