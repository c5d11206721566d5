/*
 * Two profiles of nearly the same customers can be subtracted from each other: "13 of 20" and "12 of 19" say what the one is
 * like who is only in the first.
 */
import { fewestTold } from '../method/disclosure.ts';
import { valueKey } from '../method/value-tally.ts';
import type { FinishedLine, KeptProfile } from './types.ts';

/** So few customers that differ could be pointed at. */
const mostPointedAt = fewestTold - 1;

/** The same number in both profiles. */
type Pair = readonly [before: number, after: number];

const isSame = ([before, after]: Pair): boolean => before === after;
const isClose = ([before, after]: Pair): boolean => Math.abs(before - after) <= mostPointedAt;
/** What differs, differs by so few that it is about single customers. */
const isTelling = (pairs: readonly Pair[]): boolean => pairs.every(isClose) && !pairs.every(isSame);

const keyOf = ({ line, value }: FinishedLine): string =>
  `${line} ${value.kind === 'range' ? `${value.low} ${value.high}` : valueKey(value)}`;

/** Lines that say the same in both: only of these are the counts about the same thing. */
function commonLines(a: KeptProfile, b: KeptProfile): (readonly [FinishedLine, FinishedLine])[] {
  const others = new Map(b.profile.lines.map((line) => [keyOf(line), line]));
  return a.profile.lines.flatMap((line) => {
    const other = others.get(keyOf(line));
    return other === undefined || line.best.of === 0 || other.best.of === 0 ? [] : [[line, other] as const];
  });
}

/** How many customers are among the best of one and not of the other; null when it is not known. */
function differingBest({ from, profile }: KeptProfile, other: KeptProfile): number | null {
  if (from === undefined || other.from === undefined || from.listId !== other.from.listId) return null;
  // Rows of a list that a customer was erased from are not what they were.
  if (profile.basis.customers !== other.profile.basis.customers) return null;
  const rows = new Set(from.best);
  const inBoth = other.from.best.filter((row) => rows.has(row)).length;
  return from.best.length + other.from.best.length - 2 * inBoth;
}

/**
 * Whether whoever has both profiles can work out what one to four customers are like: those that are among the best of only
 * one of them, or on the list of only one. Where both are of one list it is known who differs; else every number that can
 * be subtracted must differ by at most four, and some by one. Profiles that show the same numbers tell nothing more
 * together.
 */
export function areAlike(a: KeptProfile, b: KeptProfile): boolean {
  const lines = commonLines(a, b);
  if (lines.length === 0) return false;
  const best: Pair[] = lines.flatMap(([one, other]): Pair[] => [
    [one.best.count, other.best.count],
    [one.best.of, other.best.of],
  ]);
  const counts: Pair = [a.profile.basis.best, b.profile.basis.best];
  const differing = differingBest(a, b);
  if (differing !== null && differing > 0)
    return differing <= mostPointedAt && ![counts, ...best].every(isSame);
  if (isTelling([counts, ...best])) return true;
  // Of one list with the same best, only what somebody has answered since differs.
  if (differing === 0) return false;
  const all: Pair[] = lines.flatMap(([one, other]): Pair[] =>
    one.others === null || other.others === null
      ? []
      : [
          [one.best.count + one.others.count, other.best.count + other.others.count],
          [one.best.of + one.others.of, other.best.of + other.others.of],
        ],
  );
  return all.length > 0 && isTelling([[a.profile.basis.customers, b.profile.basis.customers], ...all]);
}
