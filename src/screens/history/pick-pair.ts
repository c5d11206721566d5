import { studiesBefore } from '../../document/review.ts';
import type { KeptProfile, Study } from '../../document/types.ts';

/** Two kept profiles, by id. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

/** By the date that each was finished on, and of one day by the moment. */
export function oldestFirst(profiles: readonly KeptProfile[]): readonly KeptProfile[] {
  return profiles.toSorted((a, b) =>
    a.profile.date === b.profile.date
      ? a.finishedAt - b.finishedAt
      : a.profile.date < b.profile.date
        ? -1
        : 1,
  );
}

/**
 * What to compare first: the profile that is asked for, else the newest, with the last before it of the same study or of
 * one that it does again, else simply the last before it (or, for the oldest, the one after). Profiles come oldest
 * first; null when there is only one.
 */
export function firstPair(
  profiles: readonly KeptProfile[],
  studies: readonly Study[],
  id: string | null,
): Pair | null {
  const at = profiles.findIndex((kept) => kept.id === id);
  const index = at === -1 ? profiles.length - 1 : at;
  const after = profiles[index];
  if (after === undefined) return null;
  const earlier = profiles.slice(0, index);
  const study = studies.find((one) => one.id === after.studyId);
  const chain = study === undefined ? [] : [study.id, ...studiesBefore(study, studies)];
  const related = earlier.findLast(({ studyId }) => studyId !== null && chain.includes(studyId));
  const before = related ?? earlier.at(-1);
  if (before !== undefined) return { before: before.id, after: after.id };
  const next = profiles[index + 1];
  return next === undefined ? null : { before: after.id, after: next.id };
}
