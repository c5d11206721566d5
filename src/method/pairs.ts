/* Two traits that say more together than apart. */
import { fisherGreater } from '../statistics/fisher.ts';
import type { LineId } from './decisions.ts';
import type { LineMatcher } from './matching.ts';
import type { Portion, TraitValue } from './results.ts';
import { chance } from './testable.ts';

export interface TraitPair {
  readonly one: { readonly line: LineId; readonly value: TraitValue };
  readonly other: { readonly line: LineId; readonly value: TraitValue };
  /** Who has both, of those with an answer to both. */
  readonly best: Portion;
  readonly others: Portion;
  /** How many times as common both are among the best as among all, and the same of the better part alone. */
  readonly lift: number;
  readonly liftOfPart: number;
  /** The pair against its better part, with all pairs that were looked at. */
  readonly adjusted: number;
}

const mostPairs = 3;
/** A pair that fewer of the best have describes nobody. */
const fewestBest = 5;

/**
 * At most three pairs of lines, of different traits, that beat both their parts: among those who have the one, the best
 * have the other more often than the others do, and the same the other way (Fisher, the larger of both p, times the
 * number of pairs looked at: Holm's first step, 1979). Telling parts often make a telling pair; the lift says how much.
 */
export function findPairs(
  lines: readonly LineMatcher[],
  bestRows: readonly number[],
  otherRows: readonly number[],
): TraitPair[] {
  const ofBest = lines.map((line) => bestRows.map(line.matches));
  const ofOthers = lines.map((line) => otherRows.map(line.matches));
  const drafts: { p: number; pair: Omit<TraitPair, 'adjusted'> }[] = [];
  lines.forEach((one, a) => {
    lines.slice(a + 1).forEach((other, offset) => {
      const b = a + 1 + offset;
      if (one.line === other.line) return;
      const best = cross(ofBest[a] ?? [], ofBest[b] ?? []);
      const others = cross(ofOthers[a] ?? [], ofOthers[b] ?? []);
      if (best.both < fewestBest || others.all < fewestBest) return;
      const lift = (of: (counts: Crossed) => number) =>
        of(best) / best.all / ((of(best) + of(others)) / (best.all + others.all));
      drafts.push({
        p: Math.max(
          fisherGreater(best.both, best.one, others.both, others.one),
          fisherGreater(best.both, best.other, others.both, others.other),
        ),
        pair: {
          one: { line: one.line, value: one.value },
          other: { line: other.line, value: other.value },
          best: { count: best.both, of: best.all },
          others: { count: others.both, of: others.all },
          lift: lift(({ both }) => both),
          liftOfPart: Math.max(
            lift((counts) => counts.one),
            lift((counts) => counts.other),
          ),
        },
      });
    });
  });
  return drafts
    .map(({ p, pair }): TraitPair => ({ ...pair, adjusted: Math.min(1, p * drafts.length) }))
    .filter(({ adjusted, lift, liftOfPart }) => adjusted <= chance && lift > liftOfPart)
    .sort((x, y) => x.adjusted - y.adjusted || y.lift - x.lift)
    .slice(0, mostPairs);
}

interface Crossed {
  all: number;
  one: number;
  other: number;
  both: number;
}

/** Counts among those with an answer to both. */
function cross(one: readonly (boolean | null)[], other: readonly (boolean | null)[]): Crossed {
  const counts: Crossed = { all: 0, one: 0, other: 0, both: 0 };
  one.forEach((isOne, index) => {
    const isOther = other[index] ?? null;
    if (isOne === null || isOther === null) return;
    counts.all++;
    if (isOne) counts.one++;
    if (isOther) counts.other++;
    if (isOne && isOther) counts.both++;
  });
  return counts;
}
