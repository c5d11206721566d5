import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProfitPoint, whaleGeometry } from '../../src/charts/whale.ts';
import { findWhaleCurve } from '../../src/method/whale-curve.ts';
import { expectDrawable, expectReadable, widths } from './boxes.ts';

function draw(points: readonly ProfitPoint[], peak: ProfitPoint, width: number) {
  return whaleGeometry({
    points,
    peak,
    says: { peak: '12,5 MSEK: 89 kunder ger vinst', end: '10 MSEK: alla kunder' },
    titles: { x: 'Andel av kunderna, de mest lönsamma först', y: 'Vinst tillsammans' },
    percent: (share) => `${Math.round(share * 100)} %`,
    amount: (profit) => `${profit} kr`,
    width,
  });
}

describe('whaleGeometry', () => {
  it('rises to the peak and falls from there, on a scale with zero', () => {
    const points = [
      { customers: 0, profit: 0 },
      { customers: 1, profit: 8 },
      { customers: 2, profit: 10 },
      { customers: 4, profit: -10 },
    ];
    const { plot, peak, end, zero, rising, falling } = draw(points, points[2]!, 560);
    expect([peak.y, end.y, zero]).toEqual([plot.top, plot.bottom, (plot.top + plot.bottom) / 2]);
    expect(peak.x).toBe((plot.left + plot.right) / 2);
    expect(rising.split('L')).toHaveLength(3);
    expect(falling.split('L')).toHaveLength(2);
  });

  it('has nothing that falls when nobody loses money', () => {
    const points = [
      { customers: 0, profit: 0 },
      { customers: 1, profit: 8 },
    ];
    expect(draw(points, points[1]!, 560).falling).toBe('');
  });

  it('is readable at every width for any profit', () => {
    const profit = fc.array(fc.integer({ min: -5000, max: 10_000 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(profit, fc.constantFrom(...widths), (values, width) => {
        const found = findWhaleCurve(Float64Array.from(values))!;
        const drawn = draw(found.points, found.peak, width);
        expectDrawable(drawn);
        expectReadable(drawn.texts, { width, height: drawn.height });
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
