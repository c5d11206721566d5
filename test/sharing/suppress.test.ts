import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LineId } from '../../src/method/decisions.ts';
import { shareable } from '../../src/sharing/suppress.ts';
import { line, swedishProfile, text } from '../document/samples.ts';
import { arbitraryProfile } from './arbitrary-profile.ts';

const industry = (best: number, of: number, others: number | null = null) =>
  line('company.industry', text('IT'), best, of, others === null ? null : { count: others, of: 100 });
const withLines = (...lines: ReturnType<typeof line>[]) => ({ ...swedishProfile, lines });
const none: ReadonlySet<LineId> = new Set<LineId>();

it.each([
  [5, 5, true],
  [5, 10, true],
  [4, 10, false],
  [4, 4, false],
  [0, 10, false],
])('%d of %d among the best may leave: %s', (count, of, leaves) => {
  const given = withLines(industry(count, of));
  const { profile, leftOut } = shareable(given, none);
  expect(profile.lines).toEqual(leaves ? given.lines : []);
  expect(leftOut).toEqual(leaves ? [] : given.lines);
});

it('lets a thin line leave when the owner added that line', () => {
  const thin = industry(2, 10);
  const other = line('company.country', text('Norge'), 2, 10, null);
  const { profile, leftOut } = shareable(withLines(thin, other), new Set<LineId>(['company.industry']));
  expect(profile.lines).toEqual([thin]);
  expect(leftOut).toEqual([other]);
});

it.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
])('of %d among the others shows %j', (count, shown) => {
  const { profile } = shareable(withLines(industry(9, 10, count)), none);
  expect(profile.lines).toEqual([industry(9, 10, shown)]);
});

it.each([
  [4, null],
  [5, 0.603],
])('of %d best customers tells the share of revenue %j', (best, share) => {
  const given = { ...swedishProfile, basis: { ...swedishProfile.basis, best } };
  expect(shareable(given, none).profile.basis.focusRevenueShare).toBe(share);
});

it('hides a handful among the others on added lines too', () => {
  const { profile } = shareable(withLines(industry(2, 10, 3)), new Set<LineId>(['company.industry']));
  expect(profile.lines).toEqual([industry(2, 10)]);
});

it('lets a line out that people wrote themselves: it rests on no customers', () => {
  const written = line('own.Signal', text('Söker folk'), 0, 0, null);
  expect(shareable(withLines(written), none)).toMatchObject({ profile: { lines: [written] }, leftOut: [] });
});

it('never lets a count of one to four out, and loses no line', () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      const shared = shareable(profile, none);
      for (const { best, others } of shared.profile.lines) {
        if (best.of > 0) expect(Math.min(best.count, best.of)).toBeGreaterThanOrEqual(5);
        expect([1, 2, 3, 4]).not.toContain(others?.count);
      }
      expect(shared.profile.lines.length + shared.leftOut.length).toBe(profile.lines.length);
    }),
    { seed: 8 },
  );
});

it.each([
  // [have it, of all that answered]; a handful lack it, or a handful answered, which gives the handful away.
  [98, 100],
  [96, 100],
  [3, 3],
  [0, 4],
  [6, 9],
])('hides %d of %d among the others: what is left of them is a handful', (count, of) => {
  const given = line('company.industry', text('IT'), 9, 10, { count, of });
  expect(shareable(withLines(given), none).profile.lines).toEqual([industry(9, 10)]);
});

it.each([
  [95, 100],
  [100, 100],
  [0, 100],
  [5, 10],
])('shows %d of %d among the others', (count, of) => {
  const given = line('company.industry', text('IT'), 9, 10, { count, of });
  expect(shareable(withLines(given), none).profile.lines).toEqual([given]);
});

it('leaves nothing from which one to four among the others can be worked out', () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      for (const { others } of shareable(profile, none).profile.lines) {
        if (others === null) continue;
        const follows = [others.count, others.of, others.of - others.count];
        for (const count of follows) expect([1, 2, 3, 4]).not.toContain(count);
      }
    }),
    { seed: 9 },
  );
});
