import type { TraitFinding } from '../../method/results.ts';

/** Why a finding is to be read with care: under half have an answer, or there are few answers in all. */
export type Caution = 'half' | 'few';

const fewAnswers = 10;
/** What holds for three findings of four is said once of them all. */
const nearlyAll = 0.75;

export function cautionOf({ coverage: { count, of } }: TraitFinding): Caution | null {
  if (count * 2 < of) return 'half';
  return count < fewAnswers ? 'few' : null;
}

/** The caution that holds for all or nearly all of at least two findings, so that it need not stand on each. */
export function sharedCaution(
  findings: readonly TraitFinding[],
): { caution: Caution; isAll: boolean } | null {
  if (findings.length < 2) return null;
  for (const caution of ['half', 'few'] as const) {
    const count = findings.filter((finding) => cautionOf(finding) === caution).length;
    if (count >= findings.length * nearlyAll) return { caution, isAll: count === findings.length };
  }
  return null;
}
