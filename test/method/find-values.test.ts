import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineId } from '../../src/method/decisions.ts';
import type { Evidence } from '../../src/method/evidence.ts';
import { findValues } from '../../src/method/find-values.ts';
import type { Column } from '../../src/table/column.ts';
import { countsAsText, days, numbers, texts, words } from './make-list.ts';

/** Evidence in which the first `bestCount` rows of the column are the best, with nothing by hand. */
function evidence(line: LineId, column: Column, bestCount: number, rowCount: number): Evidence {
  const taken = new Uint8Array(rowCount).fill(1, 0, bestCount);
  return { line, column, best: [], bestTotal: bestCount, othersByHand: [], taken };
}

function counts(found: ReturnType<typeof findValues>): string[] {
  return found.values.map(countsAsText);
}

describe('a trait of words', () => {
  const column = words(['IT', 'IT', 'Bank', '', 'IT', 'Bank', 'Bank', '', 'Telco']);

  it('lists the values of the best, most common first, beside the others', () => {
    const found = findValues({ ...evidence('company.industry', column, 4, 9), best: ['IT', 'IT', 'Bank'] });
    expect(counts(found)).toEqual(['IT 2/3 1/4', 'Bank 1/3 2/4']);
    expect(found.common).toBe(found.values[0]);
    expect(found.coverage).toEqual({ count: 3, of: 4 });
  });

  it('puts the one rarer among the others first of equals, then goes by alphabet', () => {
    const best = ['Bank', 'IT', 'Vård', 'Handel'];
    expect(counts(findValues({ ...evidence('company.industry', column, 4, 9), best }))).toEqual([
      'Handel 1/4 0/4',
      'Vård 1/4 0/4',
      'IT 1/4 1/4',
      'Bank 1/4 2/4',
    ]);
  });

  it('has no others when none of them has an answer', () => {
    const blank = words(['IT', 'IT', '', '']);
    const found = findValues({ ...evidence('company.industry', blank, 2, 4), best: ['IT', 'IT'] });
    expect(found.common?.others).toBeNull();
  });

  it('counts answers that differ in case or space as one, in the most common spelling', () => {
    const found = findValues({
      ...evidence('company.industry', texts(['', '', '', 'IT', ' it']), 3, 5),
      best: ['it', 'IT', 'IT ', 'Livs  medel', 'livs medel'],
      othersByHand: ['iT'],
    });
    expect(counts(found)).toEqual(['IT 3/5 3/3', 'Livs  medel 2/5 0/3']);
  });

  it('counts a Swedish and an English word for the same choice as one', () => {
    const column = words(['', '', 'Hyper growth', 'Stagnant']);
    const found = findValues({
      ...evidence('company.growth', column, 2, 4),
      best: ['Hyper-tillväxt', 'hyper'],
    });
    expect(counts(found)).toEqual(['hyper 2/2 1/2']);
  });

  it('lets one buyer have several drivers, each counted once', () => {
    const found = findValues({
      ...evidence('buyer.drivers', words(['', '', 'makt/pengar']), 2, 3),
      best: ['Effektivitet, makt', 'efficiency; effektivitet'],
    });
    expect(counts(found)).toEqual(['efficiency 2/2 0/1', 'power 1/2 1/1']);
  });

  it('reads numbers and dates of such a trait as words: a code as it is, a date by its year', () => {
    const level = numbers([2, 2, 1]);
    expect(counts(findValues({ ...evidence('buyer.distanceToCeo', level, 2, 3), best: [2, 2] }))).toEqual([
      'n2 2/2 0/1',
    ]);
    // Day 19,000 is 2022-01-08, day 18,900 is 2021-09-30.
    const since = days([19_000, 19_001, 18_900]);
    const found = findValues({ ...evidence('own.Start', since, 1, 3), best: ['2022'] });
    expect(counts(found)).toEqual(['2022 1/1 1/2']);
  });

  it('finds nothing where nobody answered', () => {
    const found = findValues({ ...evidence('company.growth', words(['', '']), 1, 2), column: undefined });
    expect(found).toEqual({
      line: 'company.growth',
      values: [],
      common: null,
      coverage: { count: 0, of: 1 },
    });
  });
});

describe('a trait of numbers', () => {
  const others = [2, 4, 5, 8, 12, 60, 80, 120, 300, 35];
  const best = [21, 28, 33, 48, 250];
  const column = numbers([...best, ...others, null]);

  it('is the range that sets the best apart, widened to round numbers', () => {
    // 21–48 holds 4 of 5 best and 1 of 10 others; 20–50 holds the same.
    const found = findValues({ ...evidence('company.employees', column, 5, 16), best });
    expect(counts(found)).toEqual(['20–50 4/5 1/10']);
    expect(found.coverage).toEqual({ count: 5, of: 5 });
  });

  it('is the shortest half when too few others are known', () => {
    // Three of five: 21–33 is 12 long, 28–48 is 20; widened to 20–35.
    const few = numbers([...best, 1, 2, 3, 4]);
    expect(counts(findValues({ ...evidence('company.employees', few, 5, 9), best }))).toEqual([
      '20–35 3/5 0/4',
    ]);
  });

  it('reads answers by hand, and a band as its middle and the whole of its length', () => {
    const found = findValues({
      ...evidence('buyer.age', column, 5, 16),
      column: undefined,
      best: ['35–45', '38', '35-45', '60'],
    });
    expect(counts(found)).toEqual(['35–45 3/4 -']);
  });

  it('keeps the unit of the column, and leaves an amount in another currency as words', () => {
    const revenue = numbers([60e6, null, null, 1e6, 2e6, 3e6, 4e6], 'SEK');
    const found = findValues({
      ...evidence('company.yearlyRevenue', revenue, 3, 7),
      best: [60e6, '90 MSEK', '7 MEUR'],
    });
    expect(counts(found)).toEqual(['60000000–100000000 SEK 2/3 0/4', '7 MEUR 1/3 0/4']);
  });

  it('puts words first when they are the more common answer', () => {
    const found = findValues({
      ...evidence('company.employees', words(['vet ej', 'vet ej', '30']), 3, 3),
      best: ['vet ej', 'vet ej', '30'],
    });
    expect(counts(found)).toEqual(['vet ej 2/3 -', '30–30 1/3 -']);
  });

  it('reads size bands from a column of words', () => {
    const bands = words(['20–49', '20–49', '50–99', '1–9', '1–9', '10–19', '100–199', '1–9', '20–49']);
    const found = findValues({
      ...evidence('company.employees', bands, 3, 9),
      best: ['20–49', '20–49', '50–99'],
    });
    // 34.5–74.5 holds 3 of 3 best and 1 of 6 others; the bands reach from 20 to 99.
    expect(counts(found)).toEqual(['20–100 3/3 1/6']);
  });
});

describe('any answers', () => {
  it('are counted as a plain count does', () => {
    const value = fc.constantFrom('IT', 'Bank', 'constructor', '__proto__', '');
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.nat(30), (values, wanted) => {
        const bestCount = Math.min(wanted, values.length);
        const best = values.slice(0, bestCount).filter((text) => text !== '');
        const others = values.slice(bestCount).filter((text) => text !== '');
        for (const column of [words(values), texts(values)]) {
          const found = findValues({ ...evidence('own.x', column, bestCount, values.length), best });
          const slow = [...new Set(best)].map((text) => {
            const count = (list: readonly string[]) => list.filter((other) => other === text).length;
            const rest = others.length === 0 ? '-' : `${count(others)}/${others.length}`;
            return `${text} ${count(best)}/${best.length} ${rest}`;
          });
          expect(counts(found).sort()).toEqual(slow.sort());
        }
      }),
      { seed: 27 },
    );
  });
});
