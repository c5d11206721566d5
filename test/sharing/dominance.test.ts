/*
 * One customer that is most of a group, in random lists: from what leaves this browser nobody gets within ten per cent of
 * that customer's share of the revenue, also who takes the share told from the whole, or knows another customer's.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile } from '../../src/document/file.ts';
import type { Profile } from '../../src/document/types.ts';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions, tiers, type Tier } from '../../src/method/decisions.ts';
import { profileFile } from '../../src/sharing/profile-file.ts';
import { shareable } from '../../src/sharing/suppress.ts';
import { toLinkProfile } from '../../src/sharing/link-profile.ts';
import { finishProfile } from '../../src/state/finish-profile.ts';
import { makeList, numbers, texts, words } from '../method/make-list.ts';

interface Sizes {
  readonly metric: readonly number[];
  readonly revenue: readonly number[];
  readonly focus: Tier;
}
const cuts = { medium: 10, large: 20 };

function finished({ metric, revenue, focus }: Sizes): Profile {
  const list = makeList({
    Kund: ['name', texts(metric.map((_, row) => `Kund ${row}`))],
    Licenser: ['metric', numbers(metric)],
    Omsättning: ['revenue', numbers(revenue)],
    // No two alike, so that revenue decides nothing between them.
    Dagar: ['daysToClose', numbers(metric.map((_, row) => 10 + ((row * 37) % 101)))],
    Bransch: ['company.industry', words(metric.map((_, row) => (row % 3 === 0 ? 'Bank' : 'IT')))],
  });
  const decisions = { ...noDecisions, metric: 'Licenser', cuts, focus };
  return finishProfile(analyse(list, decisions, []), { name: 'A', date: '2026-11-25', language: 'sv' });
}

const sizes: fc.Arbitrary<Sizes> = fc
  .record({
    metric: fc.array(fc.integer({ min: 1, max: 29 }), { minLength: 12, maxLength: 60 }),
    focus: fc.constantFrom(...tiers),
  })
  .chain(({ metric, focus }) =>
    fc.record({
      metric: fc.constant(metric),
      focus: fc.constant(focus),
      revenue: fc.array(fc.integer({ min: 0, max: 100 }), {
        minLength: metric.length,
        maxLength: metric.length,
      }),
    }),
  );
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const tierOf = (value: number): Tier =>
  value >= cuts.large ? 'large' : value >= cuts.medium ? 'medium' : 'small';

/** The same, with one customer as so many times as much as all others on its side of the focus. */
function dominatedBy({ metric, revenue, focus }: Sizes, row: number, times: number): Sizes {
  const side = metric.map((value) => tierOf(value) === focus);
  const rest = sumOf(revenue.filter((_, other) => other !== row && side[other] === side[row]));
  return {
    metric,
    focus,
    revenue: revenue.map((value, other) => (other === row ? (rest + 1) * times : value)),
  };
}

/** What leaves, as whoever has it can read it. */
function leaving(profile: Profile): { link: string; file: string; share: number | null } {
  const out = shareable(profile, new Set()).profile;
  const text = profileFile(out, 0).text;
  const read = readFile(text, 'a.json');
  if (read.kind !== 'profile') throw new Error('It is the file of a profile');
  expect(read.profile.basis.focusRevenueShare).toBe(out.basis.focusRevenueShare);
  return { link: JSON.stringify(toLinkProfile(out)), file: text, share: out.basis.focusRevenueShare };
}

it('tells the same of a customer that is three quarters of a group and of one that is all of it', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (given, pick) => {
      const row = pick % given.metric.length;
      const [one, other] = [3, 40].map((times) => leaving(finished(dominatedBy(given, row, times))));
      expect(one).toEqual(other);
      expect(one?.share).toBeNull();
      expect(one?.file).not.toMatch(/dominated|shareDiscloses/);
    }),
    { seed: 5, numRuns: 20 },
  );
});

it('tells nobody the share of the largest customer within ten per cent, dominating or not', () => {
  let told = 0;
  fc.assert(
    fc.property(sizes, fc.nat(), fc.double({ min: 0.05, max: 2.6, noNaN: true }), (given, pick, times) => {
      const made = dominatedBy(given, pick % given.metric.length, times);
      const { share } = leaving(finished(made));
      const total = sumOf(made.revenue);
      if (share === null || total === 0) return;
      told++;
      for (const isFocus of [true, false]) {
        const cell = made.revenue.filter(
          (_, row) => (tierOf(made.metric[row] ?? 0) === made.focus) === isFocus,
        );
        const [largest = 0, second = 0] = cell.map((value) => value / total).toSorted((a, b) => b - a);
        if (largest === 0) continue;
        const cellShare = isFocus ? share : 1 - share;
        for (const guess of [cellShare, cellShare - second])
          expect(Math.abs(guess / largest - 1)).toBeGreaterThan(0.1);
      }
    }),
    { seed: 6, numRuns: 120 },
  );
  // Otherwise nothing was tried.
  expect(told).toBeGreaterThan(15);
});

it('tells it when the owner adds it, and then not why it was left out', () => {
  const metric = Array.from({ length: 30 }, (_, row) => row);
  const revenue = metric.map((value) => (value === 29 ? 5000 : 10));
  const profile = finished({ metric, revenue, focus: 'large' });
  expect(shareable(profile, new Set()).shareLeftOut).toBe('dominated');
  const { basis } = shareable(profile, new Set(['share'])).profile;
  expect(basis.focusRevenueShare).toBeCloseTo((5000 + 90) / (5000 + 290), 3);
  expect(Object.keys(basis)).not.toContain('shareDiscloses');
});
