import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { bandsWithin, chooseBands, sizeBands } from '../../src/method/size-bands.ts';
import { weigh } from '../../src/method/weigh.ts';
import { countsOf } from '../../src/statistics/number-counts.ts';
import { makeList, numbers } from './make-list.ts';

const counts = (values: readonly number[]) => countsOf(Float64Array.from(values));
const said = (standard: 'linkedin' | 'scb') =>
  sizeBands(standard).map(({ low, high }) => (high === null ? `${low}+` : `${low}–${high}`));

describe('size bands', () => {
  it('are those that LinkedIn and Statistics Sweden sort companies by', () => {
    expect(said('linkedin').join(' ')).toBe('1–10 11–50 51–200 201–500 501–1000 1001–5000 5001–10000 10001+');
    expect(said('scb').join(' ')).toBe('1–4 5–9 10–19 20–49 50–99 100–199 200–499 500+');
  });

  it('within a range are those that it covers', () => {
    expect(bandsWithin('linkedin', { low: 11, high: 200 }).map(({ low }) => low)).toEqual([11, 51]);
    expect(bandsWithin('scb', { low: 500, high: 2000 })).toEqual([{ low: 500, high: null }]);
    expect(bandsWithin('scb', { low: 20, high: 49 })).toEqual([{ low: 20, high: 49 }]);
  });
});

describe('the bands of the best', () => {
  it('are those next to each other that set them apart most', () => {
    const best = [25, 30, 48, 60, 70, 3000];
    const others = [1, 2, 5, 8, 9, 15, 300, 400, 900, 2000, 4000, 5000];
    expect(chooseBands('scb', counts(best), counts(others), true)).toMatchObject({ low: 20, high: 99 });
    expect(chooseBands('linkedin', counts(best), counts(others), true)).toMatchObject({ low: 11, high: 200 });
  });

  it('without others are the fewest that hold more than half of them', () => {
    const best = [25, 30, 48, 60, 70, 3000];
    expect(chooseBands('linkedin', counts(best), counts([]), false)).toMatchObject({ low: 11, high: 200 });
    expect(chooseBands('linkedin', counts([12, 13, 300]), counts([]), false)).toMatchObject({
      low: 11,
      high: 50,
    });
    expect(chooseBands('scb', counts([0.2, 0.3]), counts([]), false)).toBeNull();
  });

  it('with no end, end above everybody at a round number', () => {
    const found = chooseBands('linkedin', counts([20_000, 30_000]), counts([5, 6, 7, 8, 48_231]), true);
    expect(found).toMatchObject({ low: 10_001 });
    expect(found?.high).toBeGreaterThanOrEqual(48_231);
  });

  it('agree with trying every run of bands', () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20_000 })), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(sizes, sizes, fc.constantFrom('linkedin', 'scb'), (best, others, standard) => {
        const bands = sizeBands(standard);
        const inside = (values: readonly number[], first: number, last: number) =>
          values.filter((value) => value >= bands[first]!.low && value <= (bands[last]!.high ?? Infinity))
            .length;
        let most = 0;
        for (let first = 0; first < bands.length; first++)
          for (let last = first; last < bands.length; last++)
            most = Math.max(
              most,
              others.length * inside(best, first, last) - best.length * inside(others, first, last),
            );
        const found = chooseBands(standard, counts(best), counts(others), true);
        if (most === 0) return;
        const within = (values: readonly number[]) =>
          values.filter((value) => value >= found!.low && value <= found!.high).length;
        expect(others.length * within(best) - best.length * within(others)).toBe(most);
        expect(bands.some(({ low }) => low === found!.low)).toBe(true);
      }),
      { seed: 51, numRuns: 1000 },
    );
  });
});

describe('a range told in bands', () => {
  const sizes = [
    22,
    25,
    30,
    36,
    40,
    44,
    47,
    52,
    60,
    90,
    ...Array.from({ length: 60 }, (_, at) => 1 + at * 40),
  ];
  const list = makeList({
    Omsättning: ['revenue', numbers(sizes.map(() => 100))],
    Dagar: ['daysToClose', numbers(sizes.map((_, at) => at))],
    Anställda: ['company.employees', numbers(sizes)],
  });
  const decisions = { ...noDecisions, count: { kind: 'number', customers: 10 } } as const;
  const employees = (sizeBands?: 'linkedin' | 'scb') =>
    analyse(list, sizeBands === undefined ? decisions : { ...decisions, sizeBands }, []).company.find(
      ({ line }) => line === 'company.employees',
    )!;

  it('is counted anew, among the best and the others', () => {
    for (const standard of ['linkedin', 'scb'] as const) {
      const { common } = employees(standard);
      const value = common!.value;
      if (value.kind !== 'range') throw new Error('no range');
      const inside = (rows: readonly number[]) =>
        rows.filter((size) => size >= value.low && size <= value.high).length;
      expect(sizeBands(standard).map(({ low }) => low)).toContain(value.low);
      expect(common!.best).toEqual({ count: inside(sizes.slice(0, 10)), of: 10 });
      expect(common!.others).toEqual({ count: inside(sizes.slice(10)), of: 60 });
    }
    expect(employees('scb').common?.value).toMatchObject({ low: 20, high: 99 });
    expect(employees().common?.value).not.toEqual(employees('scb').common?.value);
  });

  it('weighs no more than the interval that was found without bands', () => {
    const chance = (sizeBands?: 'linkedin' | 'scb') =>
      weigh(list, sizeBands === undefined ? decisions : { ...decisions, sizeBands }, []).traits.find(
        ({ line }) => line === 'company.employees',
      )!.values[0]!.p!;
    expect(chance('scb')).toBeGreaterThanOrEqual(chance());
    expect(chance('linkedin')).toBeGreaterThanOrEqual(chance());
  });
});
