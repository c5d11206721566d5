import { describe, expect, it } from 'vitest';
import { hypergeometric, hypergeometricTail } from '../../src/statistics/hypergeometric.ts';
import { isInProportion } from './is-near.ts';
import { hypergeometricTails } from './reference/hypergeometric.ts';

describe('hypergeometricTail', () => {
  it.each(hypergeometricTails)(
    'agrees with R on %i of %i, %i of %i',
    (count, drawn, marked, all, tail, density) => {
      // From a hundred thousand customers on, the logarithms themselves have only nine digits after the comma.
      const share = all >= 100_000 ? 1e-8 : 1e-11;
      expect(hypergeometricTail(count, drawn, marked, all)).toSatisfy(isInProportion(tail, share));
      expect(hypergeometric(count, drawn, marked, all)).toSatisfy(isInProportion(density, share));
    },
  );

  it('is sure of what cannot be otherwise', () => {
    expect(hypergeometricTail(0, 5, 3, 10)).toBe(1);
    expect(hypergeometricTail(3, 8, 5, 10)).toBe(1);
    expect(hypergeometricTail(4, 5, 3, 10)).toBe(0);
    expect(hypergeometricTail(1, 0, 3, 10)).toBe(0);
  });

  it('sums to one over all counts', () => {
    let sum = 0;
    for (let count = 0; count <= 20; count++) sum += hypergeometric(count, 20, 35, 90);
    expect(sum).toBeCloseTo(1, 12);
  });
});
