import type { SegmentProof } from '../../method/segment-proof.ts';

/**
 * `close`: those drawn at random are do or die at least half as often as the best; `weak`: fewer than half of the best
 * are; else `strong`.
 */
export function judgeProof({ best, control }: SegmentProof): 'strong' | 'weak' | 'close' {
  const ofBest = best.inSegment.doOrDie / best.customers;
  const ofControl = control.customers === 0 ? 0 : control.inSegment.doOrDie / control.customers;
  if (ofBest > 0 && ofControl * 2 >= ofBest) return 'close';
  return ofBest < 0.5 ? 'weak' : 'strong';
}
