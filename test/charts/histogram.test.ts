import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBox } from '../../src/charts/placed-text.ts';
import {
  cutGrips,
  cutLabels,
  histogramGeometry,
  histogramTexts,
  type HistogramBin,
} from '../../src/charts/histogram.ts';
import { createFormats } from '../../src/language/formats.ts';
import { histogram } from '../../src/statistics/histogram.ts';
import { expectDrawable, expectInside, expectReadable, widths } from './boxes.ts';

const format = createFormats('sv');
const draw = (bins: readonly HistogramBin[], scale: 'linear' | 'log', width: number) =>
  histogramGeometry({
    bins,
    scale,
    width,
    text: (value) => format.number(value),
    countText: (count) => format.number(count),
  });

const bins = [
  { from: 0, to: 10, customers: 4 },
  { from: 10, to: 20, customers: 8 },
  { from: 20, to: 40, customers: 2 },
];

describe('histogramGeometry', () => {
  it('draws bars from zero, the fullest to the top, as wide as their interval', () => {
    const { bars, plot } = draw(bins, 'linear', 700);
    const whole = plot.bottom - plot.top;
    expect(bars.map(({ height }) => height / whole)).toEqual([0.5, 1, 0.25]);
    expect(bars.map(({ y, height }) => y + height)).toEqual([plot.bottom, plot.bottom, plot.bottom]);
    const quarter = (plot.right - plot.left) / 4;
    expect(bars.map(({ width }) => Math.round(width))).toEqual(
      [quarter - 1, quarter - 1, quarter * 2 - 1].map(Math.round),
    );
  });

  it('finds the pixel of a value and the value at a pixel, both kept inside', () => {
    const { xOf, valueAt, plot } = draw(bins, 'linear', 700);
    expect(xOf(20)).toBe((plot.left + plot.right) / 2);
    expect([xOf(-5), xOf(99)]).toEqual([plot.left, plot.right]);
    expect(valueAt(xOf(30))).toBeCloseTo(30);
    expect([valueAt(-10), valueAt(9999)]).toEqual([0, 40]);
  });

  it('gives each tenfold the same width on a log scale, on which a first bin from zero is drawn from half', () => {
    const tens = [
      { from: 0, to: 1, customers: 1 },
      { from: 1, to: 10, customers: 1 },
      { from: 10, to: 100, customers: 1 },
    ];
    const { xOf, plot } = draw(tens, 'log', 700);
    expect(xOf(100) - xOf(10)).toBeCloseTo(xOf(10) - xOf(1));
    expect([xOf(0), xOf(0.5)]).toEqual([plot.left, plot.left]);
  });

  it('counts customers on its axis in whole numbers', () => {
    const counts = (customers: number) =>
      draw([{ from: 1, to: 2, customers }], 'linear', 700).yTicks.map(({ value }) => value);
    expect(counts(1)).toEqual([1]);
    expect(counts(3)).toEqual([1, 2, 3]);
    expect(counts(127)).toEqual([50, 100]);
  });

  it('is readable and drawable for any customers at any width', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 20_000_000 }),
      fc.integer({ min: -9000, max: 9000 }).map((number) => number / 100),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), fc.constantFrom(...widths), (values, width) => {
        const { scale, bars } = histogram(Float64Array.from(values).sort());
        const drawn = draw(
          bars.map(({ from, to, count }) => ({ from, to, customers: count })),
          scale,
          width,
        );
        const size = { width, height: drawn.height };
        expectDrawable(drawn);
        expectInside(drawn.bars, size);
        expectReadable(histogramTexts(drawn, { x: 'Omsättning förra året hos oss (kr)', y: 'Kunder' }), size);
      }),
      { seed: 52, numRuns: 300 },
    );
  });

  it('draws nothing for no customers', () => {
    const drawn = draw([], 'linear', 400);
    expect(drawn.bars).toEqual([]);
    expectDrawable(drawn);
  });
});

describe('the labels of the cuts', () => {
  const texts = {
    medium: { long: 'Medel från 100 000 kr', short: '100 000 kr' },
    large: { long: 'Stora från 500 000 kr', short: '500 000 kr' },
  };

  it('are long where there is room, else short', () => {
    const at = { medium: 100, large: 300 };
    expect(cutLabels(at, texts, 700).map(({ text }) => text)).toEqual([texts.medium.long, texts.large.long]);
    expect(cutLabels(at, texts, 288).map(({ text }) => text)).toEqual([
      texts.medium.short,
      texts.large.short,
    ]);
  });

  it('never meet nor reach outside, wherever the cuts are', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.constantFrom(...widths), (one, other, width) => {
        const [medium = 0, large = 0] = [one, other]
          .toSorted((a, b) => a - b)
          .map((at) => (at / 1000) * width);
        const labels = cutLabels({ medium, large }, texts, width);
        expect(labels).toHaveLength(2);
        expectReadable(labels, { width, height: 60 });
        expect(textBox(labels[0]!).right + 8).toBeLessThan(textBox(labels[1]!).left);
      }),
      { seed: 53 },
    );
  });
});

describe('where the cuts are taken hold of', () => {
  it('is 44 px around each, and each on its own side when they are close', () => {
    expect(cutGrips({ medium: 100, large: 300 }, 700)).toEqual({
      medium: { x: 78, width: 44 },
      large: { x: 278, width: 44 },
    });
    expect(cutGrips({ medium: 100, large: 110 }, 700)).toEqual({
      medium: { x: 61, width: 44 },
      large: { x: 105, width: 44 },
    });
    expect(cutGrips({ medium: 100, large: 100 }, 700)).toEqual({
      medium: { x: 56, width: 44 },
      large: { x: 100, width: 44 },
    });
  });

  it('is at least 24 px and inside the drawing anywhere in the plot, and never shared', () => {
    const { plot } = draw(bins, 'linear', 288);
    const place = fc.double({ min: plot.left, max: plot.right, noNaN: true });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const at = { medium: Math.min(one, other), large: Math.max(one, other) };
        const { medium, large } = cutGrips(at, 288);
        for (const grip of [medium, large]) {
          expect(grip.width).toBeGreaterThanOrEqual(24);
          expect(grip.x).toBeGreaterThanOrEqual(0);
          expect(grip.x + grip.width).toBeLessThanOrEqual(288 + 1e-9);
        }
        expect(medium.x + medium.width).toBeLessThanOrEqual(large.x + 1e-9);
        expect(medium.x).toBeLessThanOrEqual(at.medium);
        expect(large.x + large.width).toBeGreaterThanOrEqual(at.large);
      }),
      { seed: 54 },
    );
  });
});
