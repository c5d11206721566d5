import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { isInProportion } from './is-near.ts';
import { mannWhitneys } from './reference/mann-whitney.ts';

describe('mannWhitney', () => {
  it.each(mannWhitneys)('agrees with R on %j against %j', (values, others, u, p) => {
    const found = mannWhitney(Float64Array.from(values), Float64Array.from(others))!;
    expect(found.u).toBe(u);
    expect(found.auc).toBeCloseTo(u / (values.length * others.length), 14);
    expect(found.p).toSatisfy(isInProportion(p, 1e-12));
  });

  it('says nothing without values on both sides', () => {
    expect(mannWhitney(Float64Array.of(), Float64Array.of(1))).toBeNull();
    expect(mannWhitney(Float64Array.of(1), Float64Array.of())).toBeNull();
  });

  it('counts the pairs', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const pairs = a.flatMap((x) => b.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)));
        const u = pairs.reduce((sum: number, pair) => sum + pair, 0);
        const found = mannWhitney(Float64Array.from(a), Float64Array.from(b))!;
        expect(found.u).toBe(u);
        expect(mannWhitney(Float64Array.from(b), Float64Array.from(a))!.p).toBeCloseTo(found.p, 12);
      }),
      { seed: 53 },
    );
  });
});
