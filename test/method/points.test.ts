import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostPoints, pointsOf } from '../../src/method/points.ts';

it('gives ten points for each doubling, when there are many answers', () => {
  expect(pointsOf({ count: 4000, of: 10_000 }, { count: 2000, of: 10_000 })).toBe(10);
  expect(pointsOf({ count: 8000, of: 10_000 }, { count: 2000, of: 10_000 })).toBe(20);
  expect(pointsOf({ count: 3000, of: 10_000 }, { count: 3000, of: 10_000 })).toBe(0);
});

it('believes few answers less: the running example by hand', () => {
  // Of all 393 who answered 65 are in IT: 0.1654. (14 + 1.654) / 29 = 0.5398; (51 + 1.654) / 384 = 0.1371; log2 1.977.
  expect(pointsOf({ count: 14, of: 19 }, { count: 51, of: 374 })).toBe(20);
  const shares = [1, 2, 4, 16, 64].map((times) =>
    pointsOf({ count: 3 * times, of: 4 * times }, { count: 100, of: 400 }),
  );
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeLessThan(8);
  expect(shares.at(-1)).toBeGreaterThan(13);
});

it('gives nothing where there is nobody to compare with, and for what is no more common among the best', () => {
  expect(pointsOf({ count: 20, of: 20 }, null)).toBe(0);
  expect(pointsOf({ count: 20, of: 20 }, { count: 0, of: 0 })).toBe(0);
  expect(pointsOf({ count: 0, of: 0 }, { count: 3, of: 9 })).toBe(0);
  expect(pointsOf({ count: 2, of: 20 }, { count: 200, of: 400 })).toBe(0);
});

it('never falls when one more of the best, or one less of the others, has the value', () => {
  const size = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (of, ofOthers, a, b) => {
        const best = { count: Math.floor(a * (of - 1)), of };
        const others = { count: Math.ceil(b * ofOthers), of: ofOthers };
        const points = pointsOf(best, others);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(mostPoints);
        expect(pointsOf({ ...best, count: best.count + 1 }, others)).toBeGreaterThanOrEqual(points);
        if (others.count > 0)
          expect(pointsOf(best, { ...others, count: others.count - 1 })).toBeGreaterThanOrEqual(points);
      },
    ),
    { numRuns: 2000, seed: 6 },
  );
});
