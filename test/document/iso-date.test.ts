import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOfIso, isoOfDay } from '../../src/document/iso-date.ts';

it.each([
  [0, '1970-01-01'],
  [-1, '1969-12-31'],
  [20_000, '2024-10-04'],
  [11_016, '2000-02-29'],
  [2_932_897, '+010000-01-01'],
])('writes day %d as %s and reads it back', (day, iso) => {
  expect(isoOfDay(day)).toBe(iso);
  expect(dayOfIso(iso)).toBe(day);
});

it('reads back every day it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
      expect(dayOfIso(isoOfDay(day) ?? '')).toBe(day);
    }),
    { seed: 2 },
  );
});

it.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-1-1',
  '20260101',
  '',
  '2026-01-01T00:00',
  '+002026-01-01',
])('takes %j for no date', (text) => {
  expect(dayOfIso(text)).toBeNaN();
});

it('has no date for a missing day', () => {
  expect(isoOfDay(NaN)).toBeNull();
});
