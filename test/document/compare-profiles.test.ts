import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProfiles } from '../../src/document/compare-profiles.ts';
import type { FinishedLine, Profile } from '../../src/document/types.ts';
import { arbitraryProfile } from '../sharing/arbitrary-profile.ts';
import { choice, line, range, swedishProfile, text } from './samples.ts';

const profileOf = (...lines: FinishedLine[]): Profile => ({ ...swedishProfile, lines });
const fateOf = (before: FinishedLine, after: FinishedLine) => {
  const [change] = compareProfiles(profileOf(before), profileOf(after)).lines;
  return { fate: change?.fate, move: change?.move };
};
const employees = (low: number, high: number, unit: string | null = null) =>
  line('company.employees', range(low, high, unit), 10, 20, null);
const industry = (name: string) => line('company.industry', text(name), 10, 20, null);

describe('what became of a line', () => {
  it.each([
    [50, 80, 'up'],
    [20, 80, 'up'],
    [10, 40, 'down'],
    [10, 50, 'down'],
    [10, 80, 'wider'],
    [30, 40, 'narrower'],
  ])('a range from 20–50 to %i–%i has moved: %s', (low, high, move) => {
    expect(fateOf(employees(20, 50), employees(low, high))).toEqual({ fate: 'moved', move });
  });

  it('tells other words from the same in other letters, and other units from none', () => {
    expect(fateOf(industry('IT'), industry(' it '))).toEqual({ fate: 'same', move: null });
    expect(fateOf(industry('IT'), industry('Bank'))).toEqual({ fate: 'other', move: null });
    expect(fateOf(employees(20, 50, 'SEK'), employees(20, 50))).toEqual({ fate: 'same', move: null });
    expect(fateOf(employees(20, 50, 'SEK'), employees(20, 50, 'EUR'))).toEqual({ fate: 'other', move: null });
    expect(fateOf(industry('hyper'), line('company.industry', choice('hyper'), 9, 20, null))).toEqual({
      fate: 'other',
      move: null,
    });
  });

  it('is new or gone when only one profile has it, whatever it is called', () => {
    const own = line('own.__proto__', text('ja'), 5, 10, null);
    const { lines, counts } = compareProfiles(profileOf(industry('IT')), profileOf(own));
    expect(lines.map(({ line: id, fate }) => [id, fate])).toEqual([
      ['own.__proto__', 'new'],
      ['company.industry', 'gone'],
    ]);
    expect(counts).toMatchObject({ new: 1, gone: 1, same: 0 });
  });

  it('says when only the owner’s own words are others', () => {
    const worded = (wording: string | null) => ({ ...industry('IT'), wording });
    const [change] = compareProfiles(profileOf(worded(null)), profileOf(worded('IT-bolag'))).lines;
    expect(change).toMatchObject({ fate: 'same', isReworded: true });
  });
});

it('names what the profiles rest on that is not the same', () => {
  const { basis } = swedishProfile;
  const after: Profile = {
    ...swedishProfile,
    basis: { ...basis, goal: { kind: 'growth' }, focus: 'small', focusFrom: null, focusBelow: 6, best: 18 },
  };
  expect(compareProfiles(swedishProfile, after).basis).toEqual(['goal', 'focus', 'bounds', 'best']);
  expect(compareProfiles(swedishProfile, swedishProfile).basis).toEqual([]);
});

it('names every line of both profiles once, and turned round it says the opposite', () => {
  const opposite = { new: 'gone', gone: 'new', other: 'other', moved: 'moved', same: 'same' } as const;
  const turned = { up: 'down', down: 'up', wider: 'narrower', narrower: 'wider' } as const;
  fc.assert(
    fc.property(arbitraryProfile, arbitraryProfile, (before, after) => {
      const one = compareProfiles(before, after).lines;
      const ids = new Set([...before.lines, ...after.lines].map((each) => each.line));
      expect(one).toHaveLength(ids.size);
      const other = new Map(compareProfiles(after, before).lines.map((change) => [change.line, change]));
      for (const change of one) {
        const back = other.get(change.line);
        expect(back?.fate).toBe(opposite[change.fate]);
        expect(back?.move ?? null).toBe(change.move === null ? null : turned[change.move]);
        expect(back?.evidence?.by ?? 0).toBeCloseTo(-(change.evidence?.by ?? 0), 12);
      }
    }),
    { numRuns: 200 },
  );
});
