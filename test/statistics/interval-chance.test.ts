import { describe, expect, it } from 'vitest';
import { intervalChance } from '../../src/statistics/interval-chance.ts';
import { Random } from '../../src/statistics/random.ts';
import { intervalChances } from './reference/interval-chance.ts';

const chanceOf = (best: readonly number[], others: readonly number[], rounds: number, seed = 1) =>
  intervalChance(Float64Array.from(best), Float64Array.from(others), rounds, new Random(seed));

describe('intervalChance', () => {
  it.each(intervalChances)(
    'comes near R, which tries every way to pick %j among %j',
    (best, others, chance) => {
      const rounds = 20_000;
      const error = Math.sqrt((chance * (1 - chance)) / rounds);
      expect(Math.abs(chanceOf(best, others, rounds) - chance)).toBeLessThan(4 * error + 2 / rounds);
    },
  );

  it('is never 0, and 1 when there is nothing to compare', () => {
    const others = Array.from({ length: 500 }, (_, index) => index);
    expect(chanceOf([900, 901, 902, 903, 904, 905], others, 99)).toBe(0.01);
    expect([chanceOf([], [1], 9), chanceOf([1], [], 9)]).toEqual([1, 1]);
  });

  it('is at most 5 % in about 5 % of lists of pure noise', () => {
    const random = new Random(7);
    let found = 0;
    for (let list = 0; list < 1000; list++) {
      const draw = (count: number) => Array.from({ length: count }, () => random.logNormal(100, 1));
      if (chanceOf(draw(10), draw(50), 199, list) <= 0.05) found++;
    }
    // 50 expected; the standard deviation is 6.9.
    expect(found).toBeGreaterThan(30);
    expect(found).toBeLessThan(70);
  });
});
