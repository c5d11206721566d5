import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findValues } from '../../src/method/find-values.ts';
import type { Distribution } from '../../src/method/results.ts';
import type { Column } from '../../src/table/column.ts';
import { numbers, words } from './make-list.ts';

/** The best stand first in the column; what `best` answers may also be given by hand. */
function distributionOf(
  column: Column | undefined,
  best: readonly (number | string)[],
  rows: number,
  othersByHand: readonly string[] = [],
): Distribution | undefined {
  const taken = new Uint8Array(rows).fill(1, 0, best.length);
  const evidence = {
    line: 'company.employees',
    column,
    best,
    bestTotal: best.length,
    othersByHand,
    taken,
  } as const;
  return findValues(evidence).distribution;
}

const sum = (distribution: Distribution | undefined, of: 'best' | 'others') =>
  distribution?.bins.reduce((total, bin) => total + bin[of], 0);

describe('where the answers to a numeric trait lie', () => {
  it('is counted in the same bins for the best and the others', () => {
    const column = numbers([21, 24, 24, 22, 21, 23, null], null);
    expect(distributionOf(column, [21, 24, 24], 7)).toEqual({
      scale: 'linear',
      whole: true,
      unit: null,
      bins: [
        { from: 21, to: 22, best: 1, others: 1 },
        { from: 22, to: 23, best: 0, others: 1 },
        { from: 23, to: 24, best: 0, others: 1 },
        { from: 24, to: 25, best: 2, others: 0 },
      ],
    });
  });

  it('goes by the middle of a band, and leaves words and foreign money out', () => {
    const bands = words(['20–49', 'vet ej', '', '1–9', 'okänt', '1–9']);
    const found = distributionOf(bands, ['20–49', 'vet ej'], 6, ['10', 'många']);
    expect([sum(found, 'best'), sum(found, 'others')]).toEqual([1, 3]);
    expect(found?.bins.find((bin) => bin.best === 1)).toMatchObject({ from: 34, to: 35 });
    expect(found?.whole).toBe(false);
  });

  it('keeps the unit, and a long tail in sight by a log scale', () => {
    const column = numbers([2e6, 3e6, 1e6, 2e6, 2e9], 'SEK');
    expect(distributionOf(column, [2e6, 3e6], 5)).toMatchObject({ scale: 'log', unit: 'SEK' });
  });

  it('has no others when only the best have answers, and nothing when the best have none', () => {
    const found = distributionOf(undefined, ['35', '40'], 9);
    expect([sum(found, 'best'), sum(found, 'others')]).toEqual([2, 0]);
    expect(distributionOf(numbers([null, 3, 4]), [], 3)).toBeUndefined();
    expect(distributionOf(words(['vet ej', '3']), ['vet ej'], 2)).toBeUndefined();
  });

  it('counts everyone with a number once, in at most 40 bins', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 1e7 }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), fc.nat(60), (values, wanted) => {
        const count = Math.min(wanted, values.length);
        const best = values.slice(0, count).filter((one) => one !== null);
        const taken = new Uint8Array(values.length).fill(1, 0, count);
        const { distribution } = findValues({
          line: 'own.size',
          column: numbers(values),
          best,
          bestTotal: count,
          othersByHand: [],
          taken,
        });
        expect(distribution === undefined).toBe(best.length === 0);
        if (distribution === undefined) return;
        expect(distribution.bins.length).toBeLessThanOrEqual(40);
        expect(sum(distribution, 'best')).toBe(best.length);
        expect(sum(distribution, 'others')).toBe(values.slice(count).filter((one) => one !== null).length);
      }),
      { seed: 43 },
    );
  });
});
