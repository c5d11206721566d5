import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeStripGeometry, type RangeStripInput } from '../../src/charts/range-strip.ts';
import { createFormats } from '../../src/language/formats.ts';
import { binEdges, countInBins } from '../../src/statistics/bin-edges.ts';
import { countsOf } from '../../src/statistics/number-counts.ts';
import { expectDrawable, expectInside, expectReadable, widths } from './boxes.ts';

const format = createFormats('sv');

function draw(given: Partial<RangeStripInput>) {
  return rangeStripGeometry({
    bins: [],
    scale: 'linear',
    isWhole: true,
    range: null,
    ends: ['20', '50'],
    names: { best: 'Bästa, 20 svar', others: 'Alla andra, 140 svar' },
    title: 'Antal anställda',
    text: (value) => format.number(value),
    width: 482,
    ...given,
  });
}

const bins = [
  { from: 0, to: 20, best: 0, others: 30 },
  { from: 20, to: 40, best: 3, others: 10 },
  { from: 40, to: 60, best: 1, others: 0 },
];

describe('rangeStripGeometry', () => {
  it('draws the best upwards and the others downwards, each as a share of its own', () => {
    const { bars, middle } = draw({ bins });
    expect(bars.map(({ of, y, height }) => [of, Math.round(y - middle), Math.round(height)])).toEqual([
      ['others', 0, 56],
      ['best', -56, 56],
      ['others', 0, 19],
      ['best', -19, 19],
    ]);
  });

  it('bands the range, to the end of its last whole number', () => {
    const whole = draw({ bins, range: { low: 20, high: 50 } }).band;
    expect(whole?.x).toBeCloseTo(1 + 480 / 3);
    expect(whole?.width).toBeCloseTo((480 * 31) / 60);
    const decimal = draw({ bins, isWhole: false, range: { low: 20, high: 50 } }).band;
    expect(decimal?.width).toBeCloseTo((480 * 30) / 60);
  });

  it('shows a range of a single value, labelled once', () => {
    const { band, texts } = draw({ bins, isWhole: false, range: { low: 30, high: 30 }, ends: ['30', '30'] });
    expect(band?.width).toBe(2);
    expect(texts.filter(({ isStrong }) => isStrong)).toHaveLength(1);
  });

  it('draws no lower half without others', () => {
    const alone = draw({ bins: bins.map((bin) => ({ ...bin, others: 0 })), range: { low: 20, high: 50 } });
    expect(alone.texts.map(({ text }) => text)).not.toContain('Alla andra, 140 svar');
    expect(alone.height).toBeLessThan(draw({ bins }).height);
  });

  it('is readable at every width for any numbers', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 0, max: 40_000_000 }),
      fc.constant(7),
    );
    const values = fc.array(value, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        values,
        fc.array(value, { maxLength: 60 }),
        fc.constantFrom(...widths),
        (best, others, width) => {
          const { scale, edges, whole } = binEdges(countsOf(Float64Array.from([...best, ...others])));
          const ofBest = countInBins(countsOf(Float64Array.from(best)), edges);
          const ofOthers = countInBins(countsOf(Float64Array.from(others)), edges);
          const [low, high] = [Math.min(...best), Math.max(...best)];
          const drawn = draw({
            bins: Array.from(ofBest, (count, index) => ({
              from: edges[index]!,
              to: edges[index + 1]!,
              best: count,
              others: ofOthers[index]!,
            })),
            scale,
            isWhole: whole,
            range: { low, high },
            ends: [format.measure(low, 'SEK'), format.measure(high, 'SEK')],
            width,
          });
          const size = { width, height: drawn.height };
          expectDrawable(drawn);
          expectInside(drawn.bars, size);
          expectInside(drawn.band === null ? [] : [drawn.band], size);
          expectReadable(drawn.texts, size);
        },
      ),
      { seed: 58, numRuns: 300 },
    );
  });

  it('draws nothing of nothing', () => {
    const drawn = draw({ bins: [] });
    expect([drawn.bars, drawn.band]).toEqual([[], null]);
    expectDrawable(drawn);
  });
});
