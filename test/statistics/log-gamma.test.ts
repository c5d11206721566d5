import { describe, expect, it } from 'vitest';
import { logChoose, logFactorial, logGamma } from '../../src/statistics/log-gamma.ts';
import { isNear } from './is-near.ts';
import { logGammas } from './reference/log-gamma.ts';

describe('logGamma', () => {
  it.each(logGammas)('agrees with R at %d', (x, value) => {
    expect(logGamma(x)).toSatisfy(isNear(value, 1e-14));
  });

  it('is infinite at 0 and at infinity, and nothing below 0', () => {
    expect([logGamma(0), logGamma(Infinity), logGamma(-0.5), logGamma(NaN)]).toEqual([
      Infinity,
      Infinity,
      NaN,
      NaN,
    ]);
  });
});

describe('logFactorial and logChoose', () => {
  it('count orders and choices', () => {
    expect([logFactorial(0), logFactorial(1), logChoose(7, 0), logChoose(7, 7)]).toEqual([0, 0, 0, 0]);
    expect(Math.exp(logFactorial(5))).toBeCloseTo(120, 10);
    expect(Math.exp(logChoose(10, 3))).toBeCloseTo(120, 10);
    expect([logChoose(3, 4), logChoose(3, -1)]).toEqual([-Infinity, -Infinity]);
  });
});
