import { describe, expect, it } from 'vitest';
import { profitOf } from '../../src/method/profit.ts';
import { makeList, numbers, texts } from './make-list.ts';

function profitsOf(
  margins: readonly (number | null)[],
  unit: string | null,
  revenue: readonly number[] | null = [100, 200, 300],
) {
  const profit = profitOf(
    makeList({
      Marginal: ['margin', numbers(margins, unit)],
      ...(revenue === null ? {} : { Omsättning: ['revenue', numbers(revenue, 'SEK')] as const }),
    }),
  );
  return profit === null ? null : [profit.unit, ...profit.values];
}

describe('profitOf', () => {
  it('takes margins in per cent of the revenue', () => {
    expect(profitsOf([40, -10, null], '%')).toEqual(['SEK', 40, -20, NaN]);
    expect(profitsOf([0, 50, 100], '%')).toEqual(['SEK', 0, 100, 300]);
  });

  it('takes amounts as they are', () => {
    expect(profitsOf([40, -10, 7], 'SEK')).toEqual(['SEK', 40, -10, 7]);
    expect(profitsOf([4000, -10, 7], null)).toEqual([null, 4000, -10, 7]);
  });

  it('tells parts of 1 from per cent when no unit is written', () => {
    expect(profitsOf([0.5, -0.25, 1], null)).toEqual(['SEK', 50, -50, 300]);
    expect(profitsOf([50, -25, 1], null)).toEqual(['SEK', 50, -50, 3]);
  });

  it('knows nothing without a margin, of words, or of shares without revenue', () => {
    expect(profitOf(makeList({ Omsättning: ['revenue', numbers([1])] }))).toBeNull();
    expect(profitOf(makeList({ Marginal: ['margin', texts(['hög'])] }))).toBeNull();
    expect(profitsOf([40], '%', null)).toBeNull();
    expect(profitsOf([40], 'SEK', null)).toEqual(['SEK', 40]);
  });
});
