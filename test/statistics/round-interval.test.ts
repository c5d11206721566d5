import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundInterval } from '../../src/statistics/round-interval.ts';

function round(low: number, high: number): string {
  const wide = roundInterval(low, high);
  return `${wide.low}–${wide.high}`;
}

describe('roundInterval', () => {
  it('widens to the numbers that people say', () => {
    expect(round(21, 48)).toBe('20–50');
    expect(round(36, 44)).toBe('35–45');
    expect(round(54.2, 96.8)).toBe('50–100');
    expect(round(7, 480)).toBe('5–500');
    expect(round(0.12, 0.48)).toBe('0.1–0.5');
  });

  it('never turns a number above zero into zero', () => {
    expect(round(1, 8)).toBe('1–10');
    expect(round(0, 8)).toBe('0–10');
  });

  it('leaves round intervals and single values alone', () => {
    expect(round(20, 50)).toBe('20–50');
    expect(round(35, 45)).toBe('35–45');
    expect(round(37, 37)).toBe('37–37');
  });

  it('holds the interval and adds at most a third to its length', () => {
    const end = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(end, end, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const wide = roundInterval(low, high);
        expect(wide.low).toBeLessThanOrEqual(low);
        expect(wide.high).toBeGreaterThanOrEqual(high);
        expect(wide.high - wide.low).toBeLessThanOrEqual((high - low) * (4 / 3) * (1 + 1e-9));
        if (low > 0) expect(wide.low).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
