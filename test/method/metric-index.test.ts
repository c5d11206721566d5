import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexList, indexMetric, streamsAt } from '../../src/method/metric-index.ts';
import { sortRows } from '../../src/method/sort-rows.ts';
import { assignTiers } from '../../src/method/tiers.ts';
import { Random } from '../../src/statistics/random.ts';
import { sortedRows } from '../../src/table/sorted.ts';
import { makeList, numbers } from './make-list.ts';
import { sumStreams } from './naive/first-steps.ts';

const blankable = (numbersOf: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(NaN) }, { weight: 6, arbitrary: numbersOf });

describe('sortRows', () => {
  it('orders as a comparing sort does, also where it sorts by bits', () => {
    const random = new Random(9);
    for (const size of [0, 1, 100, 5000]) {
      const values = Float64Array.from({ length: size }, () => {
        const value = random.normal(0, 10 ** random.integer(-5, 12));
        return random.chance(0.1) ? NaN : random.chance(0.5) ? Math.round(value) : value;
      });
      expect(sortRows(values)).toEqual(sortedRows(values));
    }
  });

  it('takes −0 for 0, and handles the ends of the numbers', () => {
    const ends = [0, -0, 5e-324, -5e-324, Infinity, -Infinity, 1.7e308, -1.7e308];
    const values = Float64Array.from({ length: 4800 }, (_, row) => ends[row % ends.length]!);
    expect(sortRows(values)).toEqual(sortedRows(values));
  });
});

describe('streamsAt', () => {
  it('finds the groups by hand', () => {
    const index = indexMetric(Float64Array.of(30, 2, NaN, 7, 21, 6), Float64Array.of(40, 15, 7, 25, 20, NaN));
    const { streams, total, leader, lead, leadIsClear } = streamsAt(index, { medium: 6, large: 21 }, null);
    expect(streams).toEqual([
      { tier: 'small', customers: 1, revenue: 15, revenueShare: 0.15, customerShare: 0.2, withoutRevenue: 0 },
      {
        tier: 'medium',
        customers: 2,
        revenue: 25,
        revenueShare: 0.25,
        customerShare: 0.4,
        withoutRevenue: 1,
      },
      { tier: 'large', customers: 2, revenue: 60, revenueShare: 0.6, customerShare: 0.4, withoutRevenue: 0 },
    ]);
    expect({ total, leader, lead, leadIsClear }).toEqual({
      total: 100,
      leader: 'large',
      lead: 0.35,
      leadIsClear: true,
    });
  });

  it('finds what a pass over all customers does, whatever the cuts', () => {
    const metric = blankable(
      fc.oneof(fc.integer({ min: -5, max: 30 }), fc.double({ noNaN: true, min: -5, max: 30 })),
    );
    const revenue = blankable(fc.integer({ min: -1e8, max: 1e11 }).map((ore) => ore / 100));
    const cut = fc.oneof(fc.integer({ min: -6, max: 31 }), fc.double({ noNaN: true, min: -6, max: 31 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(metric, revenue), { maxLength: 60 }),
        cut,
        cut,
        fc.boolean(),
        (rows, a, b, paid) => {
          const metrics = Float64Array.from(rows, ([value]) => value);
          const measure = {
            name: 'Omsättning',
            unit: null,
            values: Float64Array.from(rows, ([, value]) => value),
          };
          const cuts = { medium: a, large: b };
          const found = streamsAt(indexMetric(metrics, paid ? measure.values : null), cuts, 'small');
          expect(sumStreams(assignTiers(metrics, cuts), paid ? measure : null, 'small')).toMatchObject(found);
        },
      ),
      { seed: 71, numRuns: 1000 },
    );
  });
});

describe('indexList', () => {
  it('takes the chosen metric, and nothing of a list without numbers', () => {
    const list = makeList({
      A: ['metric', numbers([3, 1])],
      B: [null, numbers([5, null])],
      C: ['revenue', numbers([1, 2])],
    });
    expect([...indexList(list, null).sorted]).toEqual([1, 3]);
    expect([...indexList(list, 'B').sorted]).toEqual([5]);
    expect(indexList(makeList({}), null)).toMatchObject({ sorted: new Float64Array(), revenue: null });
  });
});
