/* How much the findings weigh: what chance explains, and what it does not. */
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { fisherGreater } from '../statistics/fisher.ts';
import { newcombeInterval } from '../statistics/newcombe.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { LineId } from './decisions.ts';
import type { Portion, TraitFinding, TraitValue, ValueCount } from './results.ts';
import { isTestable } from './testable.ts';
import { judge, type Thinness, thinnessOf, type Verdict } from './verdict.ts';

/** Both ends as shares or differences of shares. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface ValueEvidence extends ValueCount {
  readonly value: TraitValue;
  /** 95 % interval of the share among the best (Wilson). */
  readonly share: Interval;
  /** 95 % interval of the share among the best less that among the others (Newcombe); null without others. */
  readonly difference: Interval | null;
  /** How many times as common among the best as among all customers who answered; null without others. */
  readonly lift: number | null;
  /** Chance alone makes it this common among the best, or more: Fisher, one-sided; for a range, by permutation. */
  readonly p: number | null;
  /** The same with all that was looked at (Benjamini & Hochberg). Both are null for what is thin. */
  readonly adjusted: number | null;
  readonly verdict: Verdict;
}

export interface TraitEvidence {
  readonly line: LineId;
  readonly coverage: Portion;
  /** Why nothing can be said; null when something can. */
  readonly thin: Thinness | null;
  /** In the order of the finding: most common first. */
  readonly values: readonly ValueEvidence[];
}

export interface Weighed {
  readonly traits: readonly TraitEvidence[];
  /** How many values and ranges the correction counts. */
  readonly tested: number;
}

/**
 * The evidence for every value of the findings, which are one family: what is called telling is corrected for having
 * looked at all of them, those that none of the best has included, but for those that could never have told. The chance
 * of a range comes from `findRangeChances`; without it the range is never more than shared.
 */
export function weighTraits(
  findings: readonly TraitFinding[],
  rangeChances: ReadonlyMap<LineId, number>,
): Weighed {
  const drafts = findings.map((finding) => draftOf(finding, rangeChances.get(finding.line) ?? null));
  const tests = drafts.flatMap(({ values }) => values.filter(({ counts }) => counts));
  const absent = drafts.reduce((sum, draft) => sum + draft.absent, 0);
  const tested = tests.length + absent;
  const adjusted = benjaminiHochberg(
    tests.map(({ p }) => p ?? 1),
    tested,
  );
  const adjustedOf = new Map(tests.map((test, index) => [test, adjusted[index] ?? 1]));
  const traits = drafts.map(({ finding, thin, values }): TraitEvidence => {
    const { line, coverage } = finding;
    const weigh = (draft: ValueDraft) =>
      weighValue(draft, thin, draft.p === null ? null : (adjustedOf.get(draft) ?? 1));
    return { line, coverage, thin, values: values.map(weigh) };
  });
  return { traits, tested };
}

interface ValueDraft {
  readonly count: ValueCount;
  readonly p: number | null;
  /** Whether it is one of the tests that the correction counts. */
  readonly counts: boolean;
}

function draftOf(
  finding: TraitFinding,
  rangeChance: number | null,
): { finding: TraitFinding; thin: Thinness | null; absent: number; values: ValueDraft[] } {
  const othersAnswered = finding.common?.others?.of ?? 0;
  const thin = thinnessOf(finding.coverage, othersAnswered);
  const values = finding.values.map((count): ValueDraft => {
    const { value, best, others } = count;
    if (thin !== null || others === null) return { count, p: null, counts: false };
    if (value.kind === 'range') return { count, p: rangeChance, counts: rangeChance !== null };
    const p = fisherGreater(best.count, best.of, others.count, others.of);
    return { count, p, counts: isTestable(best.count + others.count, best.of, best.of + others.of) };
  });
  return { finding, thin, absent: thin === null ? (finding.absent ?? 0) : 0, values };
}

function weighValue({ count, p }: ValueDraft, thin: Thinness | null, adjusted: number | null): ValueEvidence {
  const { value, best, others } = count;
  const share = wilsonInterval(best.count, best.of);
  if (others === null) {
    return { value, best, others, share, difference: null, lift: null, p, adjusted, verdict: 'thin' };
  }
  const all = (best.count + others.count) / (best.of + others.of);
  return {
    value,
    best,
    others,
    share,
    difference: newcombeInterval(best.count, best.of, others.count, others.of),
    lift: best.count / best.of / all,
    p,
    adjusted,
    verdict: thin === null ? judge(best, others, p, adjusted) : 'thin',
  };
}
