/*
 * `CALIBRATE=full npx vitest run --project node test/method/calibration` makes every figure of src/method/calibration.ts
 * again, from a thousand lists each (a few minutes), prints them and compares. Without it, a few lists show that the
 * figures still hold roughly.
 */
import { describe, expect, it } from 'vitest';
import {
  type NoiseFigure,
  noiseFigures,
  type PowerFigure,
  powerFigures,
} from '../../../src/method/calibration.ts';
import { countVerdicts } from './count-verdicts.ts';
import { spread } from './draw-list.ts';

const isFull = process.env['CALIBRATE'] === 'full';
const all = 1000;

/** Customers, best as the product takes by itself when a third of the customers are in the leading group. */
const sizes = [
  [60, 10],
  [100, 10],
  [200, 20],
  [400, 20],
  [1000, 20],
  [2000, 20],
  [4000, 50],
] as const;
/** More or fewer best on the same list. */
const otherCounts = [
  [400, 10],
  [400, 50],
] as const;

function findNoise(customers: number, best: number, ranges: number, lists: number): NoiseFigure {
  const counts = countVerdicts({ customers, best, ranges, planted: null }, lists);
  return { customers, best, ranges, telling: counts.get('telling') ?? 0, hint: counts.get('hint') ?? 0 };
}

function findPower(
  customers: number,
  best: number,
  planted: (typeof spread)[number],
  lists: number,
): PowerFigure {
  const counts = countVerdicts({ customers, best, ranges: 0, planted }, lists);
  const telling = counts.get('telling') ?? 0;
  return { customers, best, share: planted[1], telling, noticed: telling + (counts.get('hint') ?? 0) };
}

describe('the verdicts', () => {
  it('are telling on at most 5 % of the lists of pure noise', () => {
    expect(noiseFigures.map(({ customers, ranges }) => `${customers} ${ranges}`)).toEqual(
      expect.arrayContaining(['60 0', '400 0']),
    );
    for (const { telling } of noiseFigures) expect(telling).toBeLessThanOrEqual(all * 0.05);
  });

  it('are found more often in longer lists and with more best', () => {
    const telling = (customers: number, best: number) =>
      powerFigures.find(
        (figure) => figure.customers === customers && figure.best === best && figure.share === 0.3,
      )!.telling;
    expect(telling(60, 10)).toBeLessThan(telling(200, 20));
    expect(telling(400, 10)).toBeLessThan(telling(400, 20));
    expect(telling(400, 20)).toBeLessThan(telling(400, 50));
  });

  it.runIf(!isFull)('come out about as the figures say on a few lists', () => {
    const few = 60;
    for (const [customers, best] of [
      [60, 10],
      [400, 20],
    ] as const) {
      expect(findNoise(customers, best, 0, few).telling).toBeLessThanOrEqual(few * 0.1);
      const found = findPower(customers, best, spread[1], few);
      const figure = powerFigures.find(
        (one) => one.customers === customers && one.best === best && one.share === 0.3,
      )!;
      expect(Math.abs(found.telling / few - figure.telling / all)).toBeLessThan(0.2);
    }
  });

  it.runIf(isFull)(
    'come out as the figures say',
    () => {
      const noise = [0, 2].flatMap((ranges) =>
        sizes
          .filter(([customers]) => customers === 60 || customers === 400)
          .map(([customers, best]) => findNoise(customers, best, ranges, all)),
      );
      const power = [...sizes, ...otherCounts].flatMap(([customers, best]) =>
        spread.toReversed().map((planted) => findPower(customers, best, planted, all)),
      );
      console.log(JSON.stringify({ noise, power }));
      expect(noise).toEqual(noiseFigures);
      expect(power).toEqual(powerFigures);
    },
    3_600_000,
  );
});
