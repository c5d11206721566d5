import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberCounts } from '../../src/statistics/number-counts.ts';

const number = fc.oneof(fc.integer({ min: -5, max: 9 }), fc.constantFrom(0.5, 2.5, -0.5, 1e9));

/** The same numbers, some of them gone and some added, in one plain array. */
const cases = fc
  .record({
    numbers: fc.array(fc.record({ value: number, isGone: fc.boolean() }), { maxLength: 30 }),
    added: fc.array(fc.tuple(number, fc.integer({ min: 1, max: 4 })), { maxLength: 5 }),
  })
  .map(({ numbers, added }) => {
    const times = new Map(added);
    const plain = [
      ...numbers.flatMap(({ value, isGone }) => (isGone ? [] : [value])),
      ...[...times].flatMap(([value, count]) => new Array<number>(count).fill(value)),
    ];
    const sorted = Float64Array.from(numbers, ({ value }) => value).sort();
    const gone = Float64Array.from(numbers.filter(({ isGone }) => isGone).map(({ value }) => value));
    return { counts: new NumberCounts(sorted, gone, times), plain: plain.sort((a, b) => a - b) };
  });

describe('NumberCounts', () => {
  it('counts as a plain array of the same numbers does', () => {
    fc.assert(
      fc.property(cases, number, ({ counts, plain }, value) => {
        const count = (isSo: (other: number) => boolean) => plain.filter(isSo).length;
        expect(counts.length).toBe(plain.length);
        expect(counts.whole).toBe(plain.every(Number.isInteger));
        expect(counts.below(value)).toBe(count((other) => other < value));
        expect(counts.upTo(value)).toBe(count((other) => other <= value));
        expect(counts.timesUpTo(10, value)).toBe(count((other) => other * 10 <= value));
        expect(counts.lowestAbove(value)).toBe(plain.find((other) => other > value) ?? Infinity);
        expect(counts.highest).toBe(plain.at(-1) ?? -Infinity);
        expect([...counts.toArray()]).toEqual(plain);
      }),
      { seed: 70, numRuns: 3000 },
    );
  });
});
