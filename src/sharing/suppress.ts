/*
 * Small numbers can point at somebody, so they stay here; so does a sum that is mostly one customer's. A number that is held
 * back must not follow from one that is shown either: of a count and all it is a part of, the rest is as much a number as
 * the count.
 */
import type { FinishedLine, Profile } from '../document/types.ts';
import type { LineId } from '../method/decisions.ts';
import { fewestTold, type Disclosure } from '../method/disclosure.ts';
import type { Portion } from '../method/results.ts';

/** What the owner may add of what is left out: lines one by one, and the group's share of the revenue. */
export type AddedPart = LineId | 'share';

export interface Shareable {
  readonly profile: Profile;
  /** Lines that rest on too few customers, as they were. */
  readonly leftOut: readonly FinishedLine[];
  /** Why the share of revenue is left out; null when it is in, or there is none. */
  readonly shareLeftOut: Disclosure | null;
}

const isThin = ({ count, of }: Portion): boolean => count < fewestTold || of < fewestTold;

/** One to four: a handful that could point at someone; none at all cannot. */
const isHandful = (count: number): boolean => count > 0 && count < fewestTold;

/**
 * Nothing of the others when a handful of them have the value, or a handful lack it, or a handful are all that answered:
 * any two of the three numbers give the third.
 */
const sharedOthers = (others: Portion | null): Portion | null =>
  others !== null && [others.count, others.of - others.count, others.of].some(isHandful) ? null : others;

/** Three decimals, as a link has them: from more of them the sums themselves can be guessed. */
const roundedShare = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 1000 + 0;

/** What the share of revenue of a profile tells of single customers; null when nothing is known to be told. */
function shareTells({ best, focusRevenueShare, shareDiscloses }: Profile['basis']): Disclosure | null {
  if (focusRevenueShare === null) return null;
  // The revenue of a group so small would be that of its few customers.
  return best < fewestTold ? 'few' : (shareDiscloses ?? null);
}

/**
 * The profile with no share of revenue that would tell of single customers, nor that it would: for all that is made of a
 * profile as it stands.
 */
export function withoutTellingShare(profile: Profile): Profile {
  return withShare(profile, shareTells(profile.basis) === null);
}

function withShare(profile: Profile, isShown: boolean): Profile {
  const { customers, best, goal, metric, focus, focusFrom, focusBelow, focusRevenueShare } = profile.basis;
  const share = isShown ? focusRevenueShare : null;
  return {
    ...profile,
    basis: { customers, best, goal, metric, focus, focusFrom, focusBelow, focusRevenueShare: share },
  };
}

/**
 * The profile as it may leave this browser: without lines that rest on fewer than five customers and without a share of
 * revenue that would tell of single customers, unless the owner added them one by one, and without what would tell of one to
 * four among the others. A line that is shown says of how
 * many of the best it holds, and so of how many it does not: that is what the line is.
 */
export function shareable(profile: Profile, added: ReadonlySet<AddedPart>): Shareable {
  const isLeftOut = ({ line, best }: FinishedLine): boolean =>
    // A line that people wrote themselves rests on no customers.
    best.of > 0 && isThin(best) && !added.has(line);
  const lines = profile.lines
    .filter((line) => !isLeftOut(line))
    .map((line) => ({ ...line, others: sharedOthers(line.others) }));
  const shareLeftOut = added.has('share') ? null : shareTells(profile.basis);
  const { basis, ...rest } = withShare(profile, shareLeftOut === null);
  return {
    profile: {
      ...rest,
      basis: { ...basis, focusRevenueShare: roundedShare(basis.focusRevenueShare) },
      lines,
    },
    leftOut: profile.lines.filter(isLeftOut),
    shareLeftOut,
  };
}
