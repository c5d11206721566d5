import { describe, expect, it } from 'vitest';
import { findConcentration } from '../../src/method/concentration.ts';
import { findTopCustomers } from '../../src/method/top-customers.ts';

describe('findTopCustomers', () => {
  it('tells what the largest 1, 5 and 10 bring, and how unequal all are', () => {
    const revenue = Float64Array.of(541, 1463, 2445, NaN, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261);
    const found = findTopCustomers(revenue)!;
    expect(found.tops).toEqual([
      { customers: 1, revenueShare: 22_261 / 66_586 },
      { customers: 5, revenueShare: (22_261 + 11_904 + 8304 + 6392 + 5401) / 66_586 },
      { customers: 10, revenueShare: 1 },
    ]);
    // As R's package ineq, in its own example.
    expect(found.gini).toBeCloseTo(0.462091130267624, 12);
    expect(found.oneDominates).toBe(true);
  });

  it('calls a customer dominant above a quarter, not at it', () => {
    expect(findTopCustomers(Float64Array.of(25, 25, 25, 25))).toMatchObject({ oneDominates: false, gini: 0 });
    expect(findTopCustomers(Float64Array.of(26, 25, 25, 24))?.oneDominates).toBe(true);
  });

  it('says nothing without revenue, and leaves the column as it was', () => {
    expect(findTopCustomers(Float64Array.of(NaN))).toBeNull();
    expect(findTopCustomers(Float64Array.of(5, -5))).toBeNull();
    const revenue = Float64Array.of(3, 1, 2);
    const before = findConcentration(revenue);
    expect(findTopCustomers(revenue)?.tops[0]).toEqual(before?.points[1]);
    expect([...revenue]).toEqual([3, 1, 2]);
  });
});
