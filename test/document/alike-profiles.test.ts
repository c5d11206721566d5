import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areAlike } from '../../src/document/alike-profiles.ts';
import type { KeptProfile, MadeFrom } from '../../src/document/types.ts';
import { keptProfile, line, swedishProfile, text } from './samples.ts';

interface Counts {
  readonly best: number;
  readonly customers?: number;
  /** Of each line: [value, best, of, others, of]. */
  readonly lines: readonly (readonly [string, number, number, number, number])[];
  readonly from?: MadeFrom;
}
const kept = ({ best, customers = 400, lines, from }: Counts): KeptProfile => ({
  ...keptProfile,
  ...(from && { from }),
  profile: {
    ...swedishProfile,
    basis: { ...swedishProfile.basis, best, customers },
    lines: lines.map(([value, count, of, others, othersOf], index) =>
      line(`own.${index}`, text(value), count, of, { count: others, of: othersOf }),
    ),
  },
});
const rows = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const first = kept({
  best: 20,
  lines: [
    ['IT', 13, 20, 80, 380],
    ['Sverige', 18, 20, 300, 380],
  ],
});

it.each<[string, Counts, boolean]>([
  [
    'one of the best less',
    {
      best: 19,
      lines: [
        ['IT', 12, 19, 81, 381],
        ['Sverige', 17, 19, 301, 381],
      ],
    },
    true,
  ],
  [
    'one changed for another',
    {
      best: 20,
      lines: [
        ['IT', 12, 20, 81, 380],
        ['Sverige', 18, 20, 300, 380],
      ],
    },
    true,
  ],
  [
    'the very same numbers',
    {
      best: 20,
      lines: [
        ['IT', 13, 20, 80, 380],
        ['Sverige', 18, 20, 300, 380],
      ],
    },
    false,
  ],
  [
    'many more of the best',
    {
      best: 40,
      lines: [
        ['IT', 25, 40, 68, 360],
        ['Sverige', 36, 40, 282, 360],
      ],
    },
    false,
  ],
  [
    'other best, one line far apart',
    {
      best: 20,
      lines: [
        ['IT', 4, 20, 89, 380],
        ['Sverige', 18, 20, 300, 380],
      ],
    },
    false,
  ],
  [
    'other values, so nothing to subtract',
    {
      best: 19,
      lines: [
        ['Bank', 12, 19, 40, 381],
        ['Norge', 11, 19, 20, 381],
      ],
    },
    false,
  ],
  [
    'another goal, with one customer less on the list',
    {
      best: 20,
      customers: 399,
      lines: [
        ['IT', 4, 20, 88, 379],
        ['Sverige', 9, 20, 308, 379],
      ],
    },
    true,
  ],
  [
    'another goal, on the same list',
    {
      best: 20,
      lines: [
        ['IT', 4, 20, 89, 380],
        ['Sverige', 9, 20, 309, 380],
      ],
    },
    false,
  ],
])('%s', (_what, counts, isAlike) => {
  expect(areAlike(first, kept(counts))).toBe(isAlike);
  expect(areAlike(kept(counts), first)).toBe(isAlike);
});

it('knows who differs where both are of one list', () => {
  const lines = [['IT', 13, 20, 80, 380]] as const;
  const others = [['IT', 12, 20, 81, 380]] as const;
  const of = (best: readonly number[]) => ({ from: { listId: 'a', best } });
  const one = kept({ best: 20, lines, ...of(rows(0, 20)) });
  expect(areAlike(one, kept({ best: 20, lines: others, ...of(rows(2, 22)) }))).toBe(true);
  // Five others, though the numbers lie as near.
  expect(areAlike(one, kept({ best: 20, lines: others, ...of(rows(5, 25)) }))).toBe(false);
  // Another list, or rows that have moved since: by the numbers.
  const elsewhere = { from: { listId: 'b', best: rows(5, 25) } };
  expect(areAlike(one, kept({ best: 20, lines: others, ...elsewhere }))).toBe(true);
  expect(areAlike(one, kept({ best: 20, customers: 399, lines: others, ...of(rows(5, 25)) }))).toBe(true);
});

it('finds every profile that one to four customers are missing from, whoever they are', () => {
  const customers = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 20, maxLength: 60 });
  const tally = (list: readonly (readonly [boolean, boolean])[], isListKnown: boolean): KeptProfile => {
    const best = list.slice(0, 10);
    const counted = (of: readonly (readonly [boolean, boolean])[], at: 0 | 1): number =>
      of.filter((answers) => answers[at]).length;
    return kept({
      best: best.length,
      customers: list.length,
      lines: ([0, 1] as const).map((at) => [
        `${at}`,
        counted(best, at),
        best.length,
        counted(list.slice(10), at),
        list.length - 10,
      ]),
      ...(isListKnown ? { from: { listId: `${list.length}`, best: rows(0, 10) } } : {}),
    });
  };
  fc.assert(
    fc.property(
      customers,
      fc.integer({ min: 1, max: 4 }),
      fc.nat(),
      fc.boolean(),
      (list, gone, at, isKnown) => {
        const from = at % (list.length - gone);
        const less = list.filter((_, row) => row < from || row >= from + gone);
        expect(areAlike(tally(list, isKnown), tally(less, isKnown))).toBe(true);
      },
    ),
    { seed: 4 },
  );
});
