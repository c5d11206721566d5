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

/** A handful among the others could point at someone; none at all cannot. */
const sharedOthers = (others: Portion | null): Portion | null =>
  others !== null && others.count > 0 && others.count < fewestShared ? null : others;

/**
 * The profile as it may leave this browser: without lines that rest on fewer than five customers, unless the owner
 * added them one by one, and without counts of one to four among the others.
 */
export function shareable(profile: Profile, addedLines: ReadonlySet<LineId>): Shareable {
  const isLeftOut = (line: FinishedLine): boolean => isThin(line.best) && !addedLines.has(line.line);
  const lines = profile.lines
    .filter((line) => !isLeftOut(line))
    .map((line) => ({ ...line, others: sharedOthers(line.others) }));
  return { profile: { ...profile, lines }, leftOut: profile.lines.filter(isLeftOut) };
}
