import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/method/analyse.ts';
import { type GoalPart, noDecisions } from '../../src/method/decisions.ts';
import { mixKpi } from '../../src/method/mix-kpi.ts';
import { makeList, numbers, texts } from './make-list.ts';

const growth = { kind: 'growth' } as const;
const profitability = { kind: 'profitability' } as const;

function scores(
  days: readonly (number | null)[],
  margins: readonly (number | null)[],
  parts: readonly GoalPart[],
): number[] | null {
  const list = makeList({
    Säljcykel: ['daysToClose', numbers(days)],
    Marginal: ['margin', numbers(margins)],
  });
  const tierOf = new Uint8Array(list.rowCount).fill(3);
  const kpi = mixKpi({ list, tierOf, streams: { focus: 'large' } }, parts);
  return kpi === null ? null : [...kpi.values];
}

describe('mixKpi', () => {
  it('averages the places in the group by weight', () => {
    const parts = [
      { goal: growth, weight: 3 },
      { goal: profitability, weight: 1 },
    ];
    // Places by days: 100, 50, 0; by margin: 0, 50, 100.
    expect(scores([10, 20, 900], [5, 6, 7], parts)).toEqual([75, 50, 25]);
  });

  it('lets equals share the middle of their places', () => {
    expect(scores([10, 10, 30], [1, 1, 1], [{ goal: growth, weight: 1 }])).toEqual([75, 75, 0]);
    expect(scores([10, 20, 30], [1, 1, 1], [{ goal: profitability, weight: 2 }])).toEqual([50, 50, 50]);
  });

  it('has no score for customers who lack one of the KPIs, and no place that they take', () => {
    const parts = [
      { goal: growth, weight: 1 },
      { goal: profitability, weight: 1 },
    ];
    expect(scores([10, 1, 30], [5, null, 4], parts)).toEqual([100, NaN, 0]);
  });

  it('leaves out what the list has no column for, and is nothing when nothing is left', () => {
    const loyalty = { goal: { kind: 'loyalty' }, weight: 3 } as const;
    expect(scores([10, 20], [1, 2], [{ goal: growth, weight: 1 }, loyalty])).toEqual([100, 0]);
    expect(scores([10, 20], [1, 2], [loyalty])).toBeNull();
  });

  it('ranks as the KPI itself does when it is alone', () => {
    const value = fc.option(fc.integer({ min: 1, max: 9 }), { freq: 5 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (days, weight) => {
          const list = makeList({
            Nr: ['id', texts(days.map((_, row) => `k${row}`))],
            Licenser: ['metric', numbers(days.map(() => 1))],
            Säljcykel: ['daysToClose', numbers(days)],
          });
          const keysBy = (goal: 'growth' | 'mix') => {
            const chosen =
              goal === 'growth' ? growth : ({ kind: 'mix', parts: [{ goal: growth, weight }] } as const);
            const { best } = analyse(list, { ...noDecisions, goal: chosen }, []);
            return [best.withoutKpi, best.tiedOutside, best.ranking.map(({ customer }) => customer.key)];
          };
          expect(keysBy('mix')).toEqual(keysBy('growth'));
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it('gives nobody another score because somebody is set aside', () => {
    const list = makeList({
      Nr: ['id', texts(['a', 'b', 'c', 'd'])],
      Licenser: ['metric', numbers([9, 9, 9, 9])],
      Säljcykel: ['daysToClose', numbers([1, 2, 3, 4])],
      Marginal: ['margin', numbers([4, 2, 3, 1])],
    });
    const parts = [
      { goal: growth, weight: 1 },
      { goal: profitability, weight: 1 },
    ];
    const decisions = { ...noDecisions, goal: { kind: 'mix', parts } as const };
    const kpis = (excluded: boolean) =>
      new Map(
        analyse(
          list,
          { ...decisions, excluded: excluded ? [{ row: 0, key: 'a' }] : [] },
          [],
        ).best.ranking.map(({ customer, kpi }) => [customer.key, kpi]),
      );
    expect(kpis(true)).toEqual(kpis(false));
  });
});
