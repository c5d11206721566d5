import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByBreaks } from '../../src/method/cut-by-breaks.ts';
import { cutByRevenue } from '../../src/method/cut-by-revenue.ts';
import { cutForLeader } from '../../src/method/cut-for-leader.ts';
import type { Cuts } from '../../src/method/decisions.ts';
import { weighLead } from '../../src/method/lead.ts';
import { groupSumsAt, indexMetric, streamsAt } from '../../src/method/metric-index.ts';
import { suggestCuts } from '../../src/method/suggest-cuts.ts';
import { Random } from '../../src/statistics/random.ts';
import { workedMs } from '../support/measured.ts';

const sorted = (...values: readonly number[]) => Float64Array.from(values).sort();
const same = (values: readonly number[]) => indexMetric(Float64Array.from(values), Float64Array.from(values));

describe('cutByRevenue', () => {
  it('makes large those that bring 80 %, and medium those up to 95 %', () => {
    // 500 + 300 are 80 of 100; 100 + 50 more are 95; the last 50 are small.
    const index = same([500, 300, 100, 50, 30, 20]);
    expect(cutByRevenue(index)).toEqual({ medium: 50, large: 200 });
    expect(
      streamsAt(index, { medium: 50, large: 200 }, null).streams.map(({ revenueShare }) => revenueShare),
    ).toEqual([0.05, 0.15, 0.8]);
  });

  it('says nothing without revenue, without a positive sum, and where a group would be empty', () => {
    expect(cutByRevenue(indexMetric(Float64Array.of(1, 2, 3), null))).toBeNull();
    expect(cutByRevenue(same([-5, 2, 3]))).toBeNull();
    expect(cutByRevenue(same([7, 7, 7]))).toBeNull();
    expect(cutByRevenue(same([1000, 1]))).toBeNull();
    expect(cutByRevenue(same([]))).toBeNull();
  });

  it('gives large the least that reaches 80 %, give or take the leeway', () => {
    const value = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 10, maxLength: 49 }), (rows) => {
        // Below fifty customers the leeway is nobody.
        const index = indexMetric(
          Float64Array.from(rows, ([size]) => size),
          Float64Array.from(rows, ([, paid]) => paid),
        );
        const cuts = cutByRevenue(index);
        if (cuts === null) return;
        const paidFrom = (least: number) =>
          rows.reduce((sum, [size, paid]) => sum + (size >= least ? paid : 0), 0);
        const all = paidFrom(0);
        expect(paidFrom(cuts.large) / all).toBeGreaterThanOrEqual(0.8 - 1e-9);
        expect(paidFrom(cuts.medium) / all).toBeGreaterThanOrEqual(0.95 - 1e-9);
        // Without the smallest of the large, 80 % is not reached.
        const smallest = Math.min(...rows.map(([size]) => size).filter((size) => size >= cuts.large));
        expect(paidFrom(smallest + 0.5) / all).toBeLessThan(0.8);
      }),
      { seed: 73 },
    );
  });
});

describe('cutByBreaks', () => {
  it('cuts where the metric has its gaps, at round numbers', () => {
    expect(cutByBreaks(sorted(10, 11, 12, 48, 50, 52, 88, 90, 95))).toEqual({ medium: 40, large: 80 });
  });

  it('takes the logarithm of a long tail, so that the largest are not a class each', () => {
    const cuts = cutByBreaks(sorted(1, 1, 2, 2, 3, 2, 1, 2, 20, 22, 25, 30, 28, 400, 500, 900));
    expect(cuts).toEqual({ medium: 20, large: 400 });
    expect(cutByBreaks(sorted(0, 0, 0, 1, 1, 1, 1, 1, 100, 110, 9000))).toEqual({ medium: 100, large: 5000 });
  });

  it('says nothing with fewer than three different values', () => {
    expect([cutByBreaks(sorted()), cutByBreaks(sorted(1, 1)), cutByBreaks(sorted(1, 2, 2))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('cutForLeader', () => {
  it('finds the heap of customers that brings the most', () => {
    // 60 small that pay 10, 30 around 20 licences that pay 100, 30 large that pay 15.
    const random = new Random(4);
    const customers = [
      ...Array.from({ length: 60 }, () => [random.integer(1, 9), 10]),
      ...Array.from({ length: 30 }, () => [random.integer(15, 30), 100]),
      ...Array.from({ length: 30 }, () => [random.integer(60, 200), 15]),
    ];
    const index = indexMetric(
      Float64Array.from(customers, ([size]) => size!),
      Float64Array.from(customers, ([, paid]) => paid!),
    );
    expect(cutForLeader(index)).toEqual({ medium: 10, large: 50 });
  });

  it('ends also where the numbers are too large for the steps between them', () => {
    const index = same(Array.from({ length: 60 }, (_, row) => 1e15 + row));
    const { medium, large } = cutForLeader(index)!;
    expect(1e15 < medium && medium < large && large < 1e15 + 60).toBe(true);
    expect(cutForLeader(same([-9, -9, -5, -1, 4, 7, 100, 120, 3]))).not.toBeNull();
  });

  it('says nothing without revenue, and of a list too alike to part', () => {
    expect(cutForLeader(indexMetric(Float64Array.of(1, 2, 3), null))).toBeNull();
    expect(cutForLeader(same([5, 5, 5, 5]))).toBeNull();
    expect(cutForLeader(same([]))).toBeNull();
  });

  it('keeps a tenth of the customers in each group, at most half in the leader, and leads at least as clearly as thirds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 30, max: 400 }), (seed, count) => {
        const random = new Random(seed);
        const sizes = Float64Array.from({ length: count }, () => random.logNormal(20, 1));
        const index = indexMetric(
          sizes,
          sizes.map((size) => size * random.logNormal(100, 0.5)),
        );
        const cuts = cutForLeader(index);
        if (cuts === null) return;
        const { streams, leader } = streamsAt(index, cuts, null);
        for (const { tier, customers } of streams) {
          expect(customers).toBeGreaterThanOrEqual(Math.max(5, count / 10));
          if (tier === leader) expect(customers).toBeLessThanOrEqual(count / 2);
        }
        const clearness = (pair: Cuts) => {
          const found = streamsAt(index, pair, null);
          const share = found.streams.find(({ tier }) => tier === found.leader)!.customerShare;
          return weighLead(groupSumsAt(index, pair))!.low - share;
        };
        const thirds = suggestCuts(index).find(({ kind }) => kind === 'thirds')!.cuts;
        // The cuts of the thirds may lie between those that are tried.
        expect(clearness(cuts)).toBeGreaterThan(clearness(thirds) - 0.05);
      }),
      { seed: 74 },
    );
  });
});

describe('suggestCuts', () => {
  it('offers each way with what it leads to, no group empty', () => {
    const random = new Random(6);
    const sizes = Float64Array.from({ length: 400 }, () => Math.ceil(random.logNormal(8, 1)));
    const index = indexMetric(
      sizes,
      sizes.map((size) => size * 1000),
    );
    const offers = suggestCuts(index);
    expect(offers.map(({ kind }) => kind)).toEqual(['thirds', 'revenue', 'breaks', 'leader']);
    for (const { cuts, found, lead } of offers) {
      expect(found).toEqual(streamsAt(index, cuts, null));
      expect(found.streams.every(({ customers }) => customers > 0)).toBe(true);
      expect(lead!.leader).toBe(found.leader);
      expect(lead!.lead).toBeCloseTo(found.lead, 9);
    }
  });

  it('offers what can be without revenue, and nothing of nothing', () => {
    const metric = Float64Array.from({ length: 30 }, (_, row) => row);
    expect(suggestCuts(indexMetric(metric, null)).map(({ kind }) => kind)).toEqual(['thirds', 'breaks']);
    expect(suggestCuts(indexMetric(Float64Array.of(NaN), null))).toEqual([]);
  });

  it('answers for a million customers, and a moved cut at once', () => {
    const random = new Random(8);
    const sizes = Float64Array.from({ length: 1_000_000 }, () => Math.ceil(random.logNormal(50, 1.2)));
    const index = indexMetric(
      sizes,
      sizes.map((size) => size * 1000),
    );
    const offers = suggestCuts(index);
    const begun = workedMs();
    for (let cut = 2; cut < 1002; cut++) streamsAt(index, { medium: cut, large: cut + 50 }, null);
    const movedMs = (workedMs() - begun) / 1000;
    expect(offers).toHaveLength(4);
    // A frame is 16 ms; two searches are a thousandth of that, and a pass over a million is several of them.
    expect(movedMs).toBeLessThan(1);
  });
});
