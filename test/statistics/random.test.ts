import { describe, expect, it } from 'vitest';
import { Random } from '../../src/statistics/random.ts';

const many = 20_000;

function draw(make: (random: Random) => number): number[] {
  const random = new Random(7);
  return Array.from({ length: many }, () => make(random));
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

describe('Random', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const first = Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.uniform()
      )(new Random(42)),
    );
    const again = Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.uniform()
      )(new Random(42)),
    );
    const other = Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.uniform()
      )(new Random(43)),
    );
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('draws uniforms that fill 0 to 1 evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const value of draw((random) => random.uniform())) tenths[Math.floor(value * 10)]!++;
    // 2,000 expected in each; four standard deviations are 170.
    for (const count of tenths) expect(Math.abs(count - many / 10)).toBeLessThan(170);
  });

  it('draws whole numbers with both ends included, equally often', () => {
    const counts = new Map<number, number>();
    for (const value of draw((random) => random.integer(-1, 2)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
    for (const count of counts.values()) expect(Math.abs(count - many / 4)).toBeLessThan(250);
  });

  it('draws normals with the mean and the spread asked for', () => {
    const values = draw((random) => random.normal(10, 2));
    expect(Math.abs(mean(values) - 10)).toBeLessThan(0.06);
    const variance = mean(values.map((value) => (value - 10) ** 2));
    expect(Math.abs(variance - 4)).toBeLessThan(0.17);
  });

  it('draws log-normals around their median', () => {
    const values = draw((random) => random.logNormal(50, 0.8));
    const below = values.filter((value) => value < 50).length / many;
    expect(Math.abs(below - 0.5)).toBeLessThan(0.015);
    expect(Math.min(...values)).toBeGreaterThan(0);
  });

  it('picks in proportion to weight, and never a weight of zero', () => {
    const weighted = [
      ['never', 0],
      ['rare', 1],
      ['common', 3],
    ] as const;
    const random = new Random(5);
    const picks = Array.from({ length: many }, () => random.pick(weighted));
    expect(picks).not.toContain('never');
    const common = picks.filter((pick) => pick === 'common').length / many;
    expect(Math.abs(common - 0.75)).toBeLessThan(0.013);
    expect(() => random.pick([])).toThrow(RangeError);
  });

  it('shuffles into every order equally often, and leaves the original alone', () => {
    const random = new Random(11);
    const original = ['a', 'b', 'c'];
    const orders = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = random.shuffle(original).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(original).toEqual(['a', 'b', 'c']);
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
