import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoGeometry, type ParetoPoint } from '../../src/charts/pareto.ts';
import { findConcentration } from '../../src/method/concentration.ts';
import { expectDrawable, expectReadable, widths } from './boxes.ts';

function draw(points: readonly ParetoPoint[], marked: ParetoPoint, width: number) {
  return paretoGeometry({
    points,
    marked,
    says: [`${Math.round(marked.revenueShare * 100)} % av omsättningen`, '20 000 av 100 000 kunder'],
    equal: 'om alla gav lika mycket',
    titles: { x: 'Andel av kunderna, största först', y: 'Andel av omsättningen' },
    percent: (share) => `${Math.round(share * 100)} %`,
    width,
  });
}

describe('paretoGeometry', () => {
  const points = [
    { customers: 0, revenueShare: 0 },
    { customers: 1, revenueShare: 0.5 },
    { customers: 4, revenueShare: 1 },
  ];

  it('goes from none to all, with both axes from zero', () => {
    const { curve, plot, mark, equalLine } = draw(points, points[1]!, 560);
    const { left, right, top, bottom } = plot;
    expect(mark).toEqual({ x: left + (right - left) / 4, y: (top + bottom) / 2 });
    const numbers = curve
      .split(/[MLHV,]/)
      .filter(Boolean)
      .map(Number);
    [left, bottom, mark.x, mark.y, right, top].forEach((at, index) => {
      expect(numbers[index]).toBeCloseTo(at, 1);
    });
    expect(equalLine).toEqual({ x1: left, y1: bottom, x2: right, y2: top });
  });

  it('makes room for a curve that passes 100 % on its way', () => {
    const over = [points[0]!, { customers: 2, revenueShare: 1.25 }, { customers: 3, revenueShare: 1 }];
    const { plot, mark } = draw(over, over[1]!, 560);
    expect(mark.y).toBe(plot.top);
  });

  it('draws no curve without points', () => {
    const drawn = draw([], { customers: 0, revenueShare: 0 }, 560);
    expect(drawn.curve).toBe('');
    expectDrawable(drawn);
  });

  it('is readable at every width for any revenue', () => {
    const revenue = fc.array(fc.integer({ min: -50, max: 10_000 }), { minLength: 5, maxLength: 200 });
    fc.assert(
      fc.property(revenue, fc.constantFrom(...widths), (values, width) => {
        const found = findConcentration(Float64Array.from(values));
        if (found === null) return;
        const drawn = draw(found.points, found.topFifth, width);
        expectDrawable(drawn);
        expectReadable(drawn.texts, { width, height: drawn.height });
        for (const y of drawn.gridY) expect(y).toBeGreaterThanOrEqual(drawn.plot.top - 1e-9);
      }),
      { seed: 57 },
    );
  });
});
