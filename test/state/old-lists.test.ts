import { expect, it } from 'vitest';
import { isOld, keptName } from '../../src/state/old-lists.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 25);

it('asks about a list once it has lain here for a year', () => {
  expect(isOld({ createdAt: now - 365 * day + 1 }, now)).toBe(false);
  expect(isOld({ createdAt: now - 365 * day }, now)).toBe(true);
});

it('asks again another year', () => {
  expect(keptName('list-1', now)).toBe(keptName('list-1', now + 30 * day));
  expect(keptName('list-1', now)).not.toBe(keptName('list-1', now + 365 * day));
});
