import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../src/method/compare-groups.ts';
import { days, makeList, numbers, words } from './make-list.ts';

const tierOf = Uint8Array.of(1, 1, 1, 2, 2, 3, 0);

describe('compareGroups', () => {
  it('shows the groups by number and by the median of every measure, with the best of each', () => {
    const list = makeList({
      Omsättning: ['revenue', numbers([10, 20, 90, 50, 60, 70, 999], 'SEK')],
      Marginal: ['margin', numbers([30, null, 40, 20, 20, null, 99], '%')],
      Dagar: ['daysToClose', numbers([9, 7, 8, 40, 20, 100, 1])],
      Sedan: ['customerSince', days([100, 100, 100, 100, 100, 100, 1])],
    });
    const found = compareGroups(list, tierOf);
    expect(
      found.map(({ criterion, column, unit, best, groups }) => [
        criterion,
        column,
        unit,
        best,
        ...groups.map(({ value }) => value),
      ]),
    ).toEqual([
      ['customers', null, null, 'small', 3, 2, 1],
      ['revenue', 'Omsättning', 'SEK', 'large', 20, 55, 70],
      ['margin', 'Marginal', '%', 'small', 35, 20, NaN],
      ['daysToClose', 'Dagar', null, 'small', 8, 30, 100],
      ['customerSince', 'Sedan', null, null, 100, 100, 100],
    ]);
    expect(found[2]!.groups.map(({ known }) => known)).toEqual([2, 2, 0]);
  });

  it('passes over words, and knows only the number of customers without measures', () => {
    const list = makeList({ Marginal: ['margin', words(['hög', '', '', '', '', '', ''])] });
    expect(compareGroups(list, tierOf).map(({ criterion }) => criterion)).toEqual(['customers']);
    expect(compareGroups(makeList({}), Uint8Array.of())[0]).toMatchObject({ best: null });
  });
});
