import { describe, expect, test } from 'vitest';
import { spanOf, yearsOf } from '../../../src/importing/rollup/period.ts';
import { day } from './make-table.ts';

describe('spanOf', () => {
  const last12 = (newest: string): unknown => spanOf({ kind: 'lastMonths', months: 12 }, day(newest));

  test('runs back from the day after the same day a year before', () => {
    expect(last12('2024-03-15')).toEqual({ from: day('2023-03-16'), to: day('2024-03-15') });
    expect(last12('2023-12-31')).toEqual({ from: day('2023-01-01'), to: day('2023-12-31') });
  });

  test('takes the last day of a month that is shorter', () => {
    expect(last12('2024-02-29')).toEqual({ from: day('2023-03-01'), to: day('2024-02-29') });
    expect(spanOf({ kind: 'lastMonths', months: 1 }, day('2024-03-31'))).toEqual({
      from: day('2024-03-01'),
      to: day('2024-03-31'),
    });
  });

  test('is whole calendar years, or nothing for all', () => {
    expect(spanOf({ kind: 'years', first: 2022, last: 2023 }, NaN)).toEqual({
      from: day('2022-01-01'),
      to: day('2023-12-31'),
    });
    expect(spanOf({ kind: 'all' }, NaN)).toBeNull();
  });
});

test('yearsOf gives the first and last year, without the missing', () => {
  expect(yearsOf(Float64Array.of(day('2023-01-01'), NaN, day('2021-12-31')))).toEqual({
    first: 2021,
    last: 2023,
  });
  expect(yearsOf(Float64Array.of(NaN))).toBeNull();
});
