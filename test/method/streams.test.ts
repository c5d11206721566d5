import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tier } from '../../src/method/decisions.ts';
import type { Measure } from '../../src/method/metric.ts';
import { indexMetric } from '../../src/method/metric-index.ts';
import { findStreams } from '../../src/method/streams.ts';

/** The metric is the tier's own code, so that the cuts are known. */
function streamsIn(
  tiers: readonly number[],
  measure: Measure | null,
  chosen: Tier | null,
): ReturnType<typeof findStreams> {
  const metric = Float64Array.from(tiers, (code) => (code === 0 ? NaN : code));
  const index = indexMetric(metric, measure?.values ?? null);
  return findStreams(index, { medium: 2, large: 3 }, measure, chosen);
}

function streamsOf(
  tiers: readonly number[],
  revenue: readonly number[] | null,
): ReturnType<typeof findStreams> {
  const measure =
    revenue === null ? null : { name: 'Omsättning', values: Float64Array.from(revenue), unit: 'SEK' };
  return streamsIn(tiers, measure, null);
}

describe('findStreams', () => {
  it('sums revenue and customers of each group', () => {
    const found = streamsOf([1, 1, 2, 3, 3, 0], [10, 5, 25, 20, 40, 7]);
    expect(found.total).toBe(100);
    expect(found.ungroupedRevenue).toBe(7);
    expect(found.streams.map(({ tier, revenue, customers }) => [tier, revenue, customers])).toEqual([
      ['small', 15, 2],
      ['medium', 25, 1],
      ['large', 60, 2],
    ]);
    expect(found.streams.map((stream) => stream.revenueShare)).toEqual([0.15, 0.25, 0.6]);
    expect(found.streams.map((stream) => stream.customerShare)).toEqual([0.4, 0.2, 0.4]);
    expect(found).toMatchObject({ leader: 'large', focus: 'large', leadIsClear: true });
    expect(found.lead).toBeCloseTo(0.35, 12);
  });

  it('counts missing revenue instead of making it zero in silence', () => {
    const found = streamsOf([1, 1, 3], [10, NaN, 30]);
    expect(found.streams.map((stream) => stream.withoutRevenue)).toEqual([1, 0, 0]);
  });

  it('calls a lead of ten percentage points clear, and nothing below', () => {
    expect(streamsOf([1, 3], [45, 55]).leadIsClear).toBe(true);
    expect(streamsOf([1, 3], [45.1, 54.9]).leadIsClear).toBe(false);
  });

  it('lets the user choose another focus, and the larger group lead among equals', () => {
    expect(streamsOf([1, 2, 3], [50, 50, 0]).leader).toBe('medium');
    const chosen = streamsIn([1, 3], null, 'small');
    expect([chosen.leader, chosen.focus]).toEqual(['large', 'small']);
  });

  it('subtracts credit notes, and has no shares when the total is not positive', () => {
    const found = streamsOf([1, 2, 3], [-10, 10, 100]);
    expect(found.streams.map((stream) => stream.revenueShare)).toEqual([-0.1, 0.1, 1]);
    const none = streamsOf([1, 3], [-10, 5]);
    expect(none.streams.every((stream) => Number.isNaN(stream.revenueShare))).toBe(true);
    expect(none).toMatchObject({ leader: 'large', leadIsClear: false, total: -5 });
  });

  it('goes by customers when the list has no revenue', () => {
    const found = streamsOf([1, 1, 1, 2], null);
    expect(found).toMatchObject({ revenue: null, leader: 'small', leadIsClear: true, lead: 0.75 - 0.25 });
    expect(found.total).toBeNaN();
  });

  it('has shares that sum to 1, and sums that equal exact ones, in any order', () => {
    // Öre as whole numbers: the true sum is known exactly.
    const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1e6, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
        const found = streamsOf(
          rows.map(([tier]) => tier),
          rows.map(([, ore]) => ore / 1024),
        );
        const exact = [1, 2, 3].map((code) =>
          rows.reduce((sum, [tier, ore]) => sum + (tier === code ? ore : 0), 0),
        );
        expect(found.streams.map((stream) => stream.revenue)).toEqual(exact.map((ore) => ore / 1024));
        const backwards = rows.toReversed();
        expect(
          streamsOf(
            backwards.map(([tier]) => tier),
            backwards.map(([, ore]) => ore / 1024),
          ),
        ).toEqual(found);
        if (found.total > 0) {
          expect(found.streams.reduce((sum, stream) => sum + stream.revenueShare, 0)).toBeCloseTo(1, 9);
        }
        if (rows.some(([tier]) => tier > 0)) {
          expect(found.streams.reduce((sum, stream) => sum + stream.customerShare, 0)).toBeCloseTo(1, 9);
        }
      }),
      { seed: 23 },
    );
  });
});
