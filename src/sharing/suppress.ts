/*
 * Small numbers can point at somebody, so they stay here. A number that is held back must not follow from one that is
 * shown either: of a count and all it is a part of, the rest is as much a number as the count.
 */
import type { FinishedLine, Profile } from '../document/types.ts';
import type { LineId } from '../method/decisions.ts';
import type { Portion } from '../method/results.ts';

/** Fewer customers than this could point at one of them. */
const fewestShared = 5;

export interface Shareable {
  readonly profile: Profile;
  /** Lines that rest on too few customers, as they were. */
  readonly leftOut: readonly FinishedLine[];
}

const isThin = ({ count, of }: Portion): boolean => count < fewestShared || of < fewestShared;

/** One to four: a handful that could point at someone; none at all cannot. */
const isHandful = (count: number): boolean => count > 0 && count < fewestShared;

/**
 * Nothing of the others when a handful of them have the value, or a handful lack it, or a handful are all that answered:
 * any two of the three numbers give the third.
 */
const sharedOthers = (others: Portion | null): Portion | null =>
  others !== null && [others.count, others.of - others.count, others.of].some(isHandful) ? null : others;

/**
 * The profile as it may leave this browser: without lines that rest on fewer than five customers, unless the owner
 * added them one by one, without what would tell of one to four among the others, and without the share of revenue where the
 * best are fewer than five. A line that is shown says of how
 * many of the best it holds, and so of how many it does not: that is what the line is.
 */
export function shareable(profile: Profile, addedLines: ReadonlySet<LineId>): Shareable {
  const isLeftOut = ({ line, best }: FinishedLine): boolean =>
    // A line that people wrote themselves rests on no customers.
    best.of > 0 && isThin(best) && !addedLines.has(line);
  const lines = profile.lines
    .filter((line) => !isLeftOut(line))
    .map((line) => ({ ...line, others: sharedOthers(line.others) }));
  const { basis } = profile;
  // The revenue of a group so small would be that of its few customers.
  const focusRevenueShare = basis.best < fewestShared ? null : basis.focusRevenueShare;
  return {
    profile: { ...profile, basis: { ...basis, focusRevenueShare }, lines },
    leftOut: profile.lines.filter(isLeftOut),
  };
}
