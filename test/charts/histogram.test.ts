import { describe, expect, it } from 'vitest';
import { histogramGeometry } from '../../src/charts/histogram.ts';

const bins = [
  { from: 0, to: 10, customers: 4 },
  { from: 10, to: 20, customers: 8 },
  { from: 20, to: 40, customers: 2 },
];

describe('histogramGeometry', () => {
  it('draws bars from zero, the fullest to the top, as wide as their interval', () => {
    const { bars } = histogramGeometry(bins, 'linear', 400, 100);
    expect(bars.map(({ x, y, height }) => ({ x, y, height }))).toEqual([
      { x: 0, y: 50, height: 50 },
      { x: 100, y: 0, height: 100 },
      { x: 200, y: 75, height: 25 },
    ]);
    expect(bars.map(({ width }) => width)).toEqual([99, 99, 199]);
  });

  it('finds the pixel of a value and the value at a pixel, both kept inside', () => {
    const { xOf, valueAt } = histogramGeometry(bins, 'linear', 400, 100);
    expect(xOf(20)).toBe(200);
    expect(xOf(-5)).toBe(0);
    expect(xOf(99)).toBe(400);
    expect(valueAt(300)).toBe(30);
  });

  it('gives each tenfold the same width on a log scale', () => {
    const { bars } = histogramGeometry(
      [
        { from: 1, to: 10, customers: 1 },
        { from: 10, to: 100, customers: 1 },
      ],
      'log',
      200,
      100,
    );
    expect(bars.map(({ x }) => Math.round(x))).toEqual([0, 100]);
  });

  it('keeps ticks so far apart that their labels do not touch', () => {
    const { ticks } = histogramGeometry([{ from: 1, to: 1e6, customers: 3 }], 'log', 360, 100);
    const gaps = ticks.slice(1).map((tick, index) => tick.x - ticks[index]!.x);
    expect(ticks.length).toBeGreaterThan(2);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(64);
  });

  it('draws nothing for no customers', () => {
    expect(histogramGeometry([], 'linear', 400, 100).bars).toEqual([]);
  });
});
