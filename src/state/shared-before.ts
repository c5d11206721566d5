/* Whether something much like a profile was shared before it. */
import { areAlike } from '../document/alike-profiles.ts';
import type { KeptProfile, Study } from '../document/types.ts';

/**
 * What tells the work that a study belongs to: its list, and the first of the studies that were done again one after the
 * other. Two studies that have one of these in common are about the same customers.
 */
function familyOf(id: string, studies: ReadonlyMap<string, Study>): readonly string[] {
  const study = studies.get(id);
  let first = id;
  const seen = new Set<string>();
  for (let before: string | undefined = id; before !== undefined && !seen.has(before);) {
    seen.add(before);
    first = before;
    before = studies.get(before)?.again?.study;
  }
  return [`study ${first}`, ...(study === undefined ? [] : [`list ${study.listId}`])];
}

function marksOf({ studyId, from }: KeptProfile, studies: ReadonlyMap<string, Study>): readonly string[] {
  return [
    ...(studyId === null ? [] : familyOf(studyId, studies)),
    ...(from === undefined ? [] : [`list ${from.listId}`]),
  ];
}

/** Of other profiles of the same study or list, the last one shared that tells too much together with this one. */
export function sharedBefore(
  kept: KeptProfile,
  profiles: readonly KeptProfile[],
  studies: readonly Study[],
): KeptProfile | null {
  const known = new Map(studies.map((study) => [study.id, study]));
  const marks = new Set(marksOf(kept, known));
  const alike = profiles.filter(
    (other) =>
      other.id !== kept.id &&
      other.sharedAt !== undefined &&
      marksOf(other, known).some((mark) => marks.has(mark)) &&
      areAlike(kept, other),
  );
  return alike.toSorted((a, b) => (b.sharedAt ?? 0) - (a.sharedAt ?? 0))[0] ?? null;
}
