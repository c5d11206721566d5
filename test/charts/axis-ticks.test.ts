import { scaleLinear, scaleLog } from 'd3';
import { describe, expect, it } from 'vitest';
import { linearTicks, logTicks, type Tick } from '../../src/charts/axis-ticks.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const text = (value: number) => value.toLocaleString('sv-SE');
const values = (ticks: readonly Tick[]) => ticks.map(({ value }) => value);

function expectApart(ticks: readonly Tick[], low: number, high: number): void {
  ticks.forEach((tick, index) => {
    const half = textWidth(tick.text) / 2;
    expect(tick.middle - half).toBeGreaterThanOrEqual(low);
    expect(tick.middle + half).toBeLessThanOrEqual(high + 1e-9);
    const next = ticks[index + 1];
    if (next !== undefined)
      expect(next.middle - textWidth(next.text) / 2).toBeGreaterThan(tick.middle + half);
  });
}

describe('the numbers of an axis', () => {
  it('are fewer where there is less room', () => {
    const scale = (width: number) => scaleLinear([0, 1_000_000], [0, width]);
    expect(values(linearTicks(scale(900), text, -40, 940))).toHaveLength(11);
    expect(values(linearTicks(scale(280), text, 0, 280))).toEqual([0, 500_000, 1_000_000]);
    expectApart(linearTicks(scale(280), text, 0, 280), 0, 280);
  });

  it('are 1, 2, 5, 10 … on a log scale, or powers of ten where there is less room', () => {
    const scale = (width: number) => scaleLog([1, 1000], [0, width]);
    expect(values(logTicks(scale(600), text, -20, 620))).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
    expect(values(logTicks(scale(200), text, 0, 200))).toEqual([1, 10, 100, 1000]);
    const wide = scaleLog([1, 1e9], [0, 460]);
    expect(values(logTicks(wide, text, 0, 460))).toEqual([1, 100, 10_000, 1e6, 1e8]);
    expectApart(logTicks(wide, text, 0, 460), 0, 460);
  });

  it('may be limited to whole numbers', () => {
    const scale = scaleLinear([0, 2], [0, 600]);
    expect(values(linearTicks(scale, text, 0, 600, Number.isInteger))).toEqual([0, 1, 2]);
  });
});
