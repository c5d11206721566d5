import { describe, expect, it } from 'vitest';
import type { CustomerAnswers } from '../../src/method/decisions.ts';
import { findRangeChances } from '../../src/method/range-chances.ts';
import type { TraitSource } from '../../src/method/traits.ts';
import { Random } from '../../src/statistics/random.ts';
import { numbers, words } from './make-list.ts';

function chancesOf(sources: readonly TraitSource[], best: number, all: number) {
  const rows = Array.from({ length: best }, (_, row) => row);
  const isBest = Uint8Array.from({ length: all }, (_, row) => (row < best ? 1 : 0));
  return findRangeChances(sources, rows, isBest, new Map<number, CustomerAnswers>(), 199);
}

describe('findRangeChances', () => {
  const random = new Random(1);
  const spread = (count: number) => Array.from({ length: count }, () => random.integer(1, 1000));

  it('gives a small chance to a range that is there, and a large one to noise', () => {
    const sources: TraitSource[] = [
      {
        line: 'company.employees',
        column: numbers([...spread(10).map((size) => 300 + (size % 30)), ...spread(50)]),
      },
      { line: 'own.Rum', column: numbers(spread(60)) },
      { line: 'company.industry', column: words(spread(60).map(String)) },
      { line: 'company.yearlyRevenue', column: undefined },
    ];
    const chances = chancesOf(sources, 10, 60);
    expect([...chances.keys()]).toEqual(['company.employees', 'own.Rum']);
    expect(chances.get('company.employees')).toBe(1 / 200);
    expect(chances.get('own.Rum')).toBeGreaterThan(0.05);
  });

  it('tests nothing with fewer than five others', () => {
    expect(chancesOf([{ line: 'own.Rum', column: numbers(spread(10)) }], 6, 10).size).toBe(0);
  });

  it('draws some of very many best, the same whatever their order', () => {
    const values = [...spread(6000).map((size) => size / 2), ...spread(20_000)];
    const turned = [...values.slice(0, 6000).reverse(), ...values.slice(6000)];
    const chanceOf = (column: readonly number[]) =>
      chancesOf([{ line: 'own.Rum', column: numbers(column) }], 6000, 26_000).get('own.Rum');
    expect(chanceOf(values)).toBe(1 / 200);
    expect(chanceOf(turned)).toBe(1 / 200);
  });
});
