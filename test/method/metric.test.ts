import { describe, expect, it } from 'vitest';
import type { Cuts } from '../../src/method/decisions.ts';
import { formGroups } from '../../src/method/groups.ts';
import { chooseMetric, type Measure } from '../../src/method/metric.ts';
import { indexMeasures } from '../../src/method/metric-index.ts';
import { makeList, numbers, words } from './make-list.ts';

const list = makeList({
  Kund: ['name', words(['a', 'b'])],
  Marginal: ['margin', numbers([1, 2], '%')],
  Omsättning: ['revenue', numbers([10, 20], 'SEK')],
  Licenser: ['metric', numbers([3, 4])],
});

function without(...names: string[]): typeof list {
  return { ...list, columns: list.columns.filter(({ name }) => !names.includes(name)) };
}

describe('chooseMetric', () => {
  it('is the chosen column, else the metric, else revenue, else the first of numbers', () => {
    expect(chooseMetric(list, 'Marginal')).toMatchObject({ name: 'Marginal', unit: '%' });
    expect(chooseMetric(list, null)?.name).toBe('Licenser');
    expect(chooseMetric(without('Licenser'), null)).toMatchObject({ name: 'Omsättning', unit: 'SEK' });
    expect(chooseMetric(without('Licenser', 'Omsättning'), null)?.name).toBe('Marginal');
    expect(chooseMetric(without('Licenser', 'Omsättning', 'Marginal'), null)).toBeNull();
  });

  it('takes a column that is gone, or holds words, as no choice', () => {
    expect(chooseMetric(list, 'Borta')?.name).toBe('Licenser');
    expect(chooseMetric(list, 'Kund')?.name).toBe('Licenser');
  });
});

const groupsOf = (metric: Measure | null, rowCount: number, cuts: Cuts | null) =>
  formGroups(metric, indexMeasures(metric, null), rowCount, cuts);

describe('formGroups', () => {
  it('describes the groups with the cuts given', () => {
    const metric = { name: 'Licenser', values: Float64Array.of(1, 6, 30, NaN), unit: null };
    const groups = groupsOf(metric, 4, { medium: 6, large: 21 });
    expect(groups).toMatchObject({ cutsProposed: false, whole: true, min: 1, max: 30, withoutMetric: 1 });
    expect(groups.customers).toEqual({ small: 1, medium: 1, large: 1 });
    expect(groups.histogram.reduce((sum, bin) => sum + bin.customers, 0)).toBe(3);
  });

  it('proposes cuts when there are none, and groups nobody without a metric', () => {
    const metric = { name: 'x', values: Float64Array.of(1.5, 2.5, 3.5), unit: null };
    expect(groupsOf(metric, 3, null)).toMatchObject({
      cuts: { medium: 2, large: 3 },
      cutsProposed: true,
      whole: false,
    });
    const groups = groupsOf(null, 2, null);
    expect(groups).toMatchObject({ metric: null, withoutMetric: 2, histogram: [] });
    expect(groups.customers).toEqual({ small: 0, medium: 0, large: 0 });
  });
});
