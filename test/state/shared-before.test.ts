import { expect, it } from 'vitest';
import type { KeptProfile, Study } from '../../src/document/types.ts';
import { sharedBefore } from '../../src/state/shared-before.ts';
import { keptProfile, study } from '../document/samples.ts';

const studyOf = (id: string, listId: string, again?: string): Study => ({
  ...study,
  id,
  listId,
  ...(again === undefined ? {} : { again: { study: again } }),
});
const studies = [
  studyOf('a', 'list-a'),
  studyOf('b', 'list-b', 'a'),
  studyOf('c', 'list-c', 'b'),
  studyOf('x', 'list-a'),
  studyOf('z', 'list-z'),
];

/** A finished profile that one of the best customers is missing from when it is `less`. */
function kept(id: string, studyId: string | null, sharedAt?: number, less = 0): KeptProfile {
  const { profile } = keptProfile;
  return {
    ...keptProfile,
    id,
    studyId,
    profile: {
      ...profile,
      basis: { ...profile.basis, best: profile.basis.best - less },
      lines: profile.lines.map((line) => ({
        ...line,
        best: { count: line.best.count - less, of: line.best.of - less },
      })),
    },
    ...(sharedAt === undefined ? {} : { sharedAt }),
  };
}
const mine = kept('mine', 'a');
const found = (...others: KeptProfile[]) => sharedBefore(mine, [mine, ...others], studies)?.id ?? null;

it('is the last one shared that is much like it', () => {
  expect(found(kept('old', 'a', 1, 1), kept('new', 'a', 5, 1), kept('never', 'a', undefined, 1))).toBe('new');
});

it('is of the same study, of one that does it again, or of another one on its list', () => {
  for (const studyId of ['a', 'b', 'c', 'x'])
    expect([studyId, found(kept('p', studyId, 1, 1))]).toEqual([studyId, 'p']);
  expect(found(kept('p', 'z', 1, 1))).toBeNull();
  // It came by a link, and is of nobody's list.
  expect(found(kept('p', null, 1, 1))).toBeNull();
});

it('is none that says the same, and not the profile itself', () => {
  expect(found(kept('same', 'a', 1))).toBeNull();
  expect(sharedBefore({ ...mine, sharedAt: 1 }, [{ ...mine, sharedAt: 1 }], studies)).toBeNull();
});

it('is found by its list when its study is gone', () => {
  const from = { listId: 'list-a', best: [1, 2] };
  expect(found({ ...kept('p', 'gone', 1, 1), from })).toBe('p');
});
