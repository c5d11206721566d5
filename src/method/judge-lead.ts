import type { Streams } from './results.ts';

/**
 * `clear`: large and beyond chance; `unsure`: large, but chance may explain it; `small`: beyond chance, but of little
 * weight; `even`: neither.
 */
export type LeadKind = 'clear' | 'unsure' | 'small' | 'even';

/**
 * What the lead is worth. It counts when it is large enough to steer by *and* chance is a poor explanation of it: in a
 * short list a large lead may hang on two customers, and in a long one a lead of a point is sure and says nothing.
 * Where nothing can be said of chance, the size alone decides.
 */
export function judgeLead({ leadIsClear, evidence }: Pick<Streams, 'leadIsClear' | 'evidence'>): LeadKind {
  const isSure = evidence?.beyondChance ?? leadIsClear;
  return leadIsClear ? (isSure ? 'clear' : 'unsure') : isSure ? 'small' : 'even';
}
