import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, mostSlips } from '../../../src/importing/variants/edit-distance.ts';
import { NearTexts, slipsBetween } from '../../../src/importing/variants/near-texts.ts';

/** Optimal string alignment over the whole table, as Boytsov 2011 writes it. */
function wholeTable(a: string, b: string): number {
  const cost = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, at(i - 2, j - 2) + 1);
      cost[i]![j] = best;
    }
  }
  return at(a.length, b.length);
}

const runs = { seed: 20261123, numRuns: 500 };
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 10 });

describe('editDistance', () => {
  test.each([
    ['technolgy', 'technology', 1],
    ['tehcnology', 'technology', 1],
    ['Philipines', 'Philippines', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s and %s differ by %d', (a, b, slips) => {
    expect(editDistance(a, b, 5)).toBe(slips);
  });

  test('is the distance of the whole table up to the most, and one more beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(wholeTable(a, b), most + 1));
      }),
      runs,
    );
  });
});

test('short words may not differ, longer ones by one or two slips', () => {
  expect([3, 4, 7, 8, 30].map(mostSlips)).toEqual([0, 1, 1, 2, 2]);
  expect(slipsBetween('plan10', 'plan11')).toBeNull();
  expect(slipsBetween('it', 'iot')).toBeNull();
  expect(slipsBetween('bygg', 'byggg')).toBe(1);
});

test('NearTexts finds what a look at every text finds', () => {
  const texts = fc.array(word, { maxLength: 30 });
  fc.assert(
    fc.property(texts, word, (all, sought) => {
      const wanted = all.flatMap((text, index) => {
        const slips = text === sought ? 0 : slipsBetween(text, sought);
        return slips === null ? [] : [{ index, slips }];
      });
      wanted.sort((a, b) => a.slips - b.slips || a.index - b.index);
      expect(new NearTexts(all).near(sought)).toEqual(wanted);
    }),
    { seed: 20261123, numRuns: 2000 },
  );
});
