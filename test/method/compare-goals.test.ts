import { describe, expect, it } from 'vitest';
import { compareGoals } from '../../src/method/compare-goals.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { makeList, numbers, texts } from './make-list.ts';

const cuts = { medium: 6, large: 21 };
const list = makeList({
  Nr: ['id', texts(['a', 'b', 'c', 'd', 'e', 'f'])],
  Namn: ['name', texts(['Alfa', 'Beta', 'Ceta', 'Delta', 'Eta', 'Foxtrot'])],
  Licenser: ['metric', numbers([30, 30, 30, 30, 30, 2])],
  Dagar: ['daysToClose', numbers([10, 20, 30, null, 50, 1])],
  Marginal: ['margin', numbers([50, 10, 60, 40, 20, 99])],
  År: ['relationship', numbers([9, 7, 3, 8, 1, 99])],
});

describe('compareGoals', () => {
  it('shows the best by each goal side by side, and who stays in all', () => {
    const count = { kind: 'number', customers: 2 } as const;
    const found = compareGoals(list, { ...noDecisions, cuts, focus: 'large', count });
    expect(found.goals).toEqual([
      { goal: 'growth', kpi: 'Dagar', bestCount: 2, withoutKpi: 1 },
      { goal: 'profitability', kpi: 'Marginal', bestCount: 2, withoutKpi: 0 },
      { goal: 'loyalty', kpi: 'År', bestCount: 2, withoutKpi: 0 },
    ]);
    expect(found.customers.map(({ name, ranks }) => [name, ...ranks])).toEqual([
      ['Alfa', 1, 2, 1],
      ['Ceta', null, 1, null],
      ['Beta', 2, null, null],
      ['Delta', null, null, 2],
    ]);
    expect(found.inAll).toBe(1);
    // Two of five, three times: 5 · 0.4³.
    expect(found.inAllByChance).toBeCloseTo(0.32, 12);
  });

  it('leaves out customers set aside, and goals that the list cannot answer', () => {
    const excluded = [{ row: 0, key: 'a' }];
    const found = compareGoals(list, { ...noDecisions, cuts, focus: 'large', excluded });
    expect(found.customers.some(({ name }) => name === 'Alfa')).toBe(false);
    const bare = compareGoals(makeList({ Licenser: ['metric', numbers([1, 2, 3])] }), noDecisions);
    expect(bare).toEqual({ goals: [], inAll: 0, inAllByChance: 0, customers: [] });
  });
});
