import type { LineId } from '../../method/decisions.ts';
import type { Portion, TraitValue } from '../../method/results.ts';
import type { Stability } from '../../method/stability.ts';
import type { Thinness, Verdict } from '../../method/verdict.ts';
import type { Weight } from '../../method/weigh.ts';
import type { ValueEvidence } from '../../method/weigh-traits.ts';

/** What is known of one value of one line. */
export interface WeighedValue {
  readonly verdict: Verdict;
  /** Why nothing can be said; null when something can. */
  readonly thin: Thinness | null;
  readonly evidence: ValueEvidence;
  /** Only for the value that the line is about. */
  readonly stability: Stability | null;
  /** How many values the correction counts. */
  readonly tested: number;
}

interface Counted {
  readonly line: LineId;
  readonly value: TraitValue;
  readonly best: Portion;
  readonly others: Portion | null;
}

/**
 * The evidence for a value as it is counted now; null when there is none yet. Evidence of an earlier analysis holds for
 * the values whose counts are still the same, so that the other lines keep theirs while one is answered.
 */
export function weighedValue(weight: Weight | null, counted: Counted): WeighedValue | null {
  const trait = weight?.traits.find(({ line }) => line === counted.line);
  const evidence = trait?.values.find(
    ({ value, best, others }) =>
      isSame(value, counted.value) && isSame(best, counted.best) && isSame(others, counted.others),
  );
  if (weight === null || trait === undefined || evidence === undefined) return null;
  const stability = weight.stability.find(
    ({ line, value }) => line === counted.line && isSame(value, counted.value),
  );
  return {
    verdict: evidence.verdict,
    thin: trait.thin,
    evidence,
    stability: stability ?? null,
    tested: weight.tested,
  };
}

/** Small plain values, whose fields always come in one order. */
function isSame(one: TraitValue | Portion | null, other: TraitValue | Portion | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
