import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/place-labels.ts';

const place = (wanted: readonly [number, number][], low = 0, high = 100, gap = 10) =>
  placeLabels(
    wanted.map(([at, width]) => ({ at, width })),
    low,
    high,
    gap,
  );

describe('placeLabels', () => {
  it('leaves labels where they want to be when there is room', () => {
    expect(
      place([
        [20, 20],
        [60, 20],
      ]),
    ).toEqual([20, 60]);
  });

  it('parts two that would meet, equally', () => {
    expect(
      place([
        [50, 20],
        [50, 20],
      ]),
    ).toEqual([35, 65]);
  });

  it('keeps them inside, and pushes the next one along', () => {
    expect(
      place([
        [0, 20],
        [5, 20],
      ]),
    ).toEqual([10, 40]);
    expect(
      place([
        [99, 20],
        [100, 20],
      ]),
    ).toEqual([60, 90]);
  });

  it('has no places when they do not fit', () => {
    expect(
      place([
        [50, 50],
        [50, 50],
      ]),
    ).toBeNull();
    expect(place([])).toEqual([]);
  });

  it('keeps order, gap and edges, and moves no label that could stay', () => {
    const label = fc.record({
      at: fc.integer({ min: -50, max: 450 }),
      width: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
        const wanted = labels.toSorted((a, b) => a.at - b.at);
        const places = placeLabels(wanted, 0, 400, 8);
        const length = wanted.reduce((sum, { width }) => sum + width + 8, -8);
        expect(places === null).toBe(wanted.length > 0 && length > 400);
        places?.forEach((at, index) => {
          const { width } = wanted[index]!;
          expect(at - width / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(at + width / 2).toBeLessThanOrEqual(400 + 1e-9);
          const next = places[index + 1];
          if (next !== undefined)
            expect(next - wanted[index + 1]!.width / 2 - (at + width / 2)).toBeGreaterThanOrEqual(8 - 1e-9);
        });
        const isFree = wanted.every(({ at, width }, index) => {
          const next = wanted[index + 1];
          const isInside = at - width / 2 >= 0 && at + width / 2 <= 400;
          return isInside && (next === undefined || next.at - next.width / 2 >= at + width / 2 + 8);
        });
        if (isFree) expect(places).toEqual(wanted.map(({ at }) => at));
      }),
      { seed: 51 },
    );
  });
});
