import { describe, expect, it } from 'vitest';
import { defaultGoal, kpiOf, possibleGoals } from '../../src/method/kpi.ts';
import { days, makeList, numbers, words } from './make-list.ts';

const full = makeList({
  Säljcykel: ['daysToClose', numbers([30])],
  TG: ['margin', numbers([12], '%')],
  'Kund sedan': ['customerSince', days([15000])],
  Avtalstid: ['relationship', numbers([4], 'years')],
  Omsättning: ['revenue', numbers([100], 'SEK')],
});

function without(...names: string[]): typeof full {
  return { ...full, columns: full.columns.filter(({ name }) => !names.includes(name)) };
}

describe('kpiOf', () => {
  it('ranks growth by the shortest sales cycle, profitability by margin, loyalty by the relationship', () => {
    expect(kpiOf(full, { kind: 'growth' })).toMatchObject({ name: 'Säljcykel', direction: 'low' });
    expect(kpiOf(full, { kind: 'profitability' })).toMatchObject({
      name: 'TG',
      direction: 'high',
      unit: '%',
    });
    expect(kpiOf(full, { kind: 'loyalty' })).toMatchObject({ name: 'Avtalstid', direction: 'high' });
  });

  it('measures loyalty by the earliest date when no length is known', () => {
    expect(kpiOf(without('Avtalstid'), { kind: 'loyalty' })).toMatchObject({
      name: 'Kund sedan',
      kind: 'date',
      direction: 'low',
    });
  });

  it('takes any column of numbers or dates, and no column of words', () => {
    const goal = { kind: 'column', column: 'Omsättning', direction: 'high' } as const;
    expect(kpiOf(full, goal)?.name).toBe('Omsättning');
    expect(kpiOf(makeList({ Omsättning: [null, words(['x'])] }), goal)).toBeNull();
    expect(kpiOf(full, { ...goal, column: 'Borta' })).toBeNull();
  });
});

describe('goals', () => {
  it('are those that the list has a column for', () => {
    expect(possibleGoals(full)).toEqual(['growth', 'profitability', 'loyalty', 'column', 'mix']);
    expect(possibleGoals(without('Säljcykel', 'Kund sedan', 'Avtalstid'))).toEqual([
      'profitability',
      'column',
      'mix',
    ]);
    expect(possibleGoals(makeList({ Kund: ['name', words(['a'])] }))).toEqual([]);
  });

  it('default to the first in the method, then to revenue, then to the metric', () => {
    const revenue = { name: 'Omsättning', values: Float64Array.of(100), unit: null };
    const bare = without('Säljcykel', 'TG', 'Kund sedan', 'Avtalstid');
    expect(defaultGoal(full, revenue, null)).toEqual({ kind: 'growth' });
    expect(defaultGoal(without('Säljcykel'), revenue, null)).toEqual({ kind: 'profitability' });
    expect(defaultGoal(bare, revenue, null)).toEqual({
      kind: 'column',
      column: 'Omsättning',
      direction: 'high',
    });
    expect(defaultGoal(bare, null, { ...revenue, name: 'Platser' })).toMatchObject({ column: 'Platser' });
    expect(defaultGoal(makeList({}), null, null)).toEqual({ kind: 'growth' });
  });
});
