/* The counts that "How we calculate" follows through every formula: "7 of 10 best, 18 of 60 all". */
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { fisherGreater } from '../statistics/fisher.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { Portion } from './results.ts';
import type { Interval } from './weigh-traits.ts';

export interface WorkedExample {
  readonly best: Portion;
  readonly others: Portion;
  readonly all: Portion;
  readonly share: Interval;
  readonly lift: number;
  readonly p: number;
  /** Four p-values, of which three are made up, and what the correction makes of them. */
  readonly family: readonly number[];
  readonly adjusted: readonly number[];
}

const best: Portion = { count: 7, of: 10 };
const others: Portion = { count: 11, of: 50 };

/** Seven of ten best and eleven of fifty others, through the formulas that the verdicts rest on. */
export function workOutExample(): WorkedExample {
  const all = { count: best.count + others.count, of: best.of + others.of };
  const p = fisherGreater(best.count, best.of, others.count, others.of);
  const family = [p, 0.03, 0.2, 0.6];
  return {
    best,
    others,
    all,
    share: wilsonInterval(best.count, best.of),
    lift: best.count / best.of / (all.count / all.of),
    p,
    family,
    adjusted: [...benjaminiHochberg(family, family.length)],
  };
}
