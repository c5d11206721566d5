import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestHalf } from '../../src/statistics/shortest-half.ts';

describe('shortestHalf', () => {
  it('is the shortest interval that holds more than half of the values', () => {
    // Three of five: 20–24 is shorter than any other three.
    expect(shortestHalf(Float64Array.of(90, 22, 5, 24, 20))).toEqual({ low: 20, high: 24 });
    // Three of four: 1–8 and 2–9 are equally short, the lowest wins.
    expect(shortestHalf(Float64Array.of(8, 9, 1, 2))).toEqual({ low: 1, high: 8 });
    expect(shortestHalf(Float64Array.of(60, 90))).toEqual({ low: 60, high: 90 });
    expect(shortestHalf(Float64Array.of(7))).toEqual({ low: 7, high: 7 });
    expect(shortestHalf(Float64Array.of())).toBeNull();
  });

  it('holds more than half, and no shorter interval between two values does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 15 }), (values) => {
        const half = shortestHalf(Float64Array.from(values))!;
        const holdsHalf = (low: number, high: number) =>
          values.filter((value) => value >= low && value <= high).length * 2 > values.length;
        expect(holdsHalf(half.low, half.high)).toBe(true);
        for (const low of values) {
          for (const high of values) {
            if (high >= low && holdsHalf(low, high))
              expect(high - low).toBeGreaterThanOrEqual(half.high - half.low);
          }
        }
      }),
      { seed: 5 },
    );
  });
});
