import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/method/analyse.ts';
import { defaultCount } from '../../src/method/best.ts';
import { type Decisions, noDecisions } from '../../src/method/decisions.ts';
import type { Best } from '../../src/method/results.ts';
import { makeList, numbers, texts } from './make-list.ts';

interface Customer {
  readonly key: string;
  readonly days: number | null;
  readonly revenue: number | null;
  readonly licences?: number;
}

function listOf(customers: readonly Customer[]): ReturnType<typeof makeList> {
  return makeList({
    Nr: ['id', texts(customers.map(({ key }) => key))],
    Namn: ['name', texts(customers.map(({ key }) => `Bolaget ${key}`))],
    Licenser: ['metric', numbers(customers.map(({ licences }) => licences ?? 30))],
    Säljcykel: ['daysToClose', numbers(customers.map((customer) => customer.days))],
    Omsättning: ['revenue', numbers(customers.map(({ revenue }) => revenue))],
  });
}

function bestOf(customers: readonly Customer[], decisions: Partial<Decisions> = {}): Best {
  const cuts = { medium: 6, large: 21 };
  return analyse(listOf(customers), { ...noDecisions, cuts, focus: 'large', ...decisions }, []).best;
}

function namesOf(best: Best): string[] {
  return best.ranking.filter(({ isBest }) => isBest).map(({ customer }) => customer.key);
}

const two = { kind: 'number', customers: 2 } as const;
const customers: Customer[] = [
  { key: 'a', days: 40, revenue: 1 },
  { key: 'b', days: 10, revenue: 5 },
  { key: 'c', days: null, revenue: 100 },
  { key: 'd', days: 20, revenue: 2 },
  { key: 'e', days: 5, revenue: 3, licences: 2 },
];

describe('findBest', () => {
  it('ranks the focus tier by the KPI', () => {
    const best = bestOf(customers, { count: two });
    expect(namesOf(best)).toEqual(['b', 'd']);
    expect(best).toMatchObject({
      candidates: 4,
      withoutKpi: 1,
      bestCount: 2,
      kpi: 'Säljcykel',
      direction: 'low',
    });
    expect(best.ranking[2]).toMatchObject({ name: 'Bolaget a', rank: 3, kpi: 40, revenue: 1, isBest: false });
    // 5 + 2 of 111 in all.
    expect(best.revenueShare).toBeCloseTo(7 / 111, 12);
  });

  it('counts those who are as good as the last best one and were left out by revenue alone', () => {
    const tied = [10, 10, 10, 20, 10].map((days, index) => ({ key: `k${index}`, days, revenue: index }));
    const best = bestOf(tied, { count: two });
    expect(namesOf(best)).toEqual(['k4', 'k2']);
    expect(best.tiedOutside).toBe(2);
    expect(bestOf(customers, { count: two }).tiedOutside).toBe(0);
    expect(bestOf([], { count: two }).tiedOutside).toBe(0);
  });

  it('lists excluded customers last, without a rank', () => {
    const best = bestOf(customers, { count: two, excluded: [{ row: 1, key: 'b' }] });
    expect(namesOf(best)).toEqual(['d', 'a']);
    expect(best.ranking.at(-1)).toMatchObject({ name: 'Bolaget b', rank: null, isBest: false });
  });

  it('finds an excluded customer by key when the rows have moved', () => {
    const best = bestOf(customers, { count: two, excluded: [{ row: 0, key: 'b' }] });
    expect(namesOf(best)).toEqual(['d', 'a']);
  });

  it('orders equal KPIs by revenue, then by key', () => {
    const equal = ['z', 'y', 'x'].map((key) => ({ key, days: 7, revenue: 10 }));
    const rows = [...equal, { key: 'q', days: 7, revenue: null }, { key: 'w', days: 7, revenue: 11 }];
    expect(namesOf(bestOf(rows, { count: { kind: 'number', customers: 5 } }))).toEqual([
      'w',
      'x',
      'y',
      'z',
      'q',
    ]);
  });

  it('counts everybody as without KPI when the list cannot answer the goal', () => {
    const best = bestOf(customers, { goal: { kind: 'profitability' }, excluded: [{ row: 1, key: 'b' }] });
    expect(best).toMatchObject({ kpi: null, candidates: 4, withoutKpi: 4, bestCount: 0 });
    expect(best.ranking.map(({ name }) => name)).toEqual(['Bolaget b']);
  });

  it('takes a share of the candidates as a count', () => {
    expect(bestOf(customers, { count: { kind: 'share', share: 0.5 } }).bestCount).toBe(2);
    expect(bestOf(customers, { count: { kind: 'share', share: 0.01 } }).bestCount).toBe(1);
  });

  it('shows at most 500 of the best by name, and the ranks of those next in line still hold', () => {
    const many = Array.from({ length: 700 }, (_, index) => ({ key: `${index}`, days: index, revenue: 1 }));
    const best = bestOf(many, { count: { kind: 'number', customers: 600 } });
    expect(best.bestCount).toBe(600);
    expect(best.ranking).toHaveLength(510);
    expect(best.ranking[499]).toMatchObject({ rank: 500, kpi: 499, isBest: true });
    expect(best.ranking[500]).toMatchObject({ rank: 601, kpi: 600, isBest: false });
  });
});

describe('defaultCount', () => {
  it('is 10, 20 or 50 by the size of the base, and never more than half', () => {
    const counts = [0, 1, 5, 19, 20, 59, 60, 1000, 1001].map((n) => defaultCount(n));
    expect(counts.map((count) => count.kind === 'number' && count.customers)).toEqual([
      1, 1, 2, 9, 10, 10, 20, 20, 50,
    ]);
  });
});

describe('any list', () => {
  const customer = fc.record({
    days: fc.option(fc.integer({ min: 1, max: 6 })),
    revenue: fc.option(fc.integer({ min: 1, max: 4 })),
    licences: fc.integer({ min: 1, max: 40 }),
  });

  it('ranks as a plain sort does, honours the count, and never keeps an excluded customer', () => {
    fc.assert(
      fc.property(
        fc.array(customer, { maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat(39), { maxLength: 4 }),
        (drawn, count, aside) => {
          const rows = drawn.map((row, index) => ({ ...row, key: `k${index}` }));
          const excluded = aside.filter((row) => row < rows.length).map((row) => ({ row, key: `k${row}` }));
          const best = bestOf(rows, { count: { kind: 'number', customers: count }, excluded });
          const gone = new Set(excluded.map(({ key }) => key));
          const sorted = rows
            .filter((row) => row.licences >= 21 && row.days !== null && !gone.has(row.key))
            .sort(
              (a, b) =>
                a.days! - b.days! || (b.revenue ?? -1) - (a.revenue ?? -1) || (a.key < b.key ? -1 : 1),
            );
          expect(namesOf(best)).toEqual(sorted.slice(0, count).map(({ key }) => key));
          expect(best.bestCount).toBe(Math.min(count, sorted.length));
        },
      ),
      { seed: 25, numRuns: 300 },
    );
  });
});
