import { expect, it } from 'vitest';
import { parseProfile } from '../../src/document/profile.ts';
import { tidyProfile } from '../../src/document/tidy-profile.ts';
import type { Profile } from '../../src/document/types.ts';
import { makeExample } from '../../src/example/example-company.ts';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions, tiers, type Decisions, type Tier } from '../../src/method/decisions.ts';
import { finishProfile, madeFrom } from '../../src/state/finish-profile.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { textAt } from '../../src/table/read.ts';
import { makeList, numbers, texts } from '../method/make-list.ts';

const example = makeExample('sv');
const by = { name: 'Målkund 2026', date: '2026-11-23', language: 'sv' } as const;

function finish(change: Partial<Decisions> = {}): Profile {
  return finishProfile(analyse(example.list, { ...example.decisions, ...change }, example.answers), by);
}

/** A list that is not the example's, finished and made fit to keep. */
function keptFrom(list: CustomerList, change: Partial<Decisions> = {}): Profile {
  const finished = finishProfile(analyse(list, { ...noDecisions, ...change }, []), by);
  return parseProfile(tidyProfile(finished));
}

it('says what it is called, when and in which language it was finished, and what it rests on', () => {
  const { basis, ...rest } = finish();
  expect(rest).toMatchObject(by);
  expect(basis).toEqual({
    customers: 400,
    best: 20,
    goal: { kind: 'growth' },
    metric: 'Licenser',
    focus: 'large',
    focusFrom: 21,
    focusBelow: null,
    focusRevenueShare: basis.focusRevenueShare,
  });
  expect(Math.abs(basis.focusRevenueShare! - 0.6)).toBeLessThan(0.02);
});

it.each<[Tier, number | null, number | null]>([
  ['small', null, 6],
  ['medium', 6, 21],
  ['large', 21, null],
])('names the bounds of the %s group', (focus, focusFrom, focusBelow) => {
  expect(finish({ focus }).basis).toMatchObject({ focus, focusFrom, focusBelow });
});

it('has the lines in their order, without those that are struck', () => {
  const whole = finish().lines.map(({ line }) => line);
  expect(whole).toHaveLength(17);
  const struck = ['company.country', 'buyer.gender'] as const;
  const { lines } = finish({ lines: struck.map((line) => ({ line, struck: true, wording: null })) });
  expect(lines.map(({ line }) => line)).toEqual(whole.filter((line) => !struck.some((one) => one === line)));
});

it('has the owner’s words beside the value that they stand for', () => {
  const { lines } = finish({ lines: [{ line: 'company.country', struck: false, wording: 'Norden' }] });
  const plain = finish().lines.find(({ line }) => line === 'company.country');
  expect(lines.find(({ line }) => line === 'company.country')).toEqual({ ...plain, wording: 'Norden' });
});

it('has nothing of any customer or buyer in it, whatever was decided about them', () => {
  const excluded = [{ row: 3, key: 'K1004' }];
  for (const focus of tiers) {
    const profile = finish({ focus, excluded });
    expect(Object.keys(profile).toSorted()).toEqual(['basis', 'date', 'language', 'lines', 'name']);
    const fields = ['best', 'line', 'others', 'section', 'value', 'wording'];
    for (const line of profile.lines) expect(Object.keys(line).toSorted()).toEqual(fields);
    const said = JSON.stringify(profile);
    for (const role of ['name', 'id']) {
      const column = example.list.columns.find((one) => one.role === role)!.column;
      if (column.kind !== 'text') throw new Error('Names are text');
      for (let row = 0; row < example.list.rowCount; row++) expect(said).not.toContain(textAt(column, row));
    }
  }
});

it('can be kept when the list has no numbers at all', () => {
  const list = makeList({ Kund: ['name', texts(['Alfa', 'Beta', 'Gamma'])] });
  expect(keptFrom(list).basis).toMatchObject({ metric: null, customers: 3, focusRevenueShare: null });
});

it('does not know the group’s share of a revenue that is not there', () => {
  const list = makeList({
    Kund: ['name', texts(['Alfa', 'Beta', 'Gamma'])],
    Licenser: ['metric', numbers([1, 10, 30])],
  });
  expect(keptFrom(list).basis).toMatchObject({ metric: 'Licenser', focusRevenueShare: null });
});

it('can be kept when credit notes make a share that is none', () => {
  const list = makeList({
    Kund: ['name', texts(['Alfa', 'Beta', 'Gamma'])],
    Licenser: ['metric', numbers([1, 10, 30])],
    Omsättning: ['revenue', numbers([-50, 10, 100])],
  });
  const cuts = { medium: 5, large: 20 };
  expect(keptFrom(list, { cuts, focus: 'large' }).basis.focusRevenueShare).toBeNull();
  expect(keptFrom(list, { cuts, focus: 'small' }).basis.focusRevenueShare).toBeNull();
});

it('says what the share of revenue would tell of single customers, and nothing where it tells of none', () => {
  const basis = (revenue: readonly number[]) => {
    const list = makeList({
      Licenser: ['metric', numbers(revenue.map((_, row) => (row < 6 ? 30 : 1)))],
      Omsättning: ['revenue', numbers(revenue)],
    });
    return keptFrom(list, { cuts: { medium: 5, large: 20 }, focus: 'large' }).basis;
  };
  const rest = Array.from({ length: 6 }, () => 5);
  expect(basis([900, 10, 10, 10, 10, 10, ...rest])).toMatchObject({ shareDiscloses: 'dominated' });
  expect(basis([10, 10, 10, 10, 10, 10, ...rest.slice(2)])).toMatchObject({ shareDiscloses: 'few' });
  expect(Object.keys(basis([10, 10, 10, 10, 10, 10, ...rest]))).not.toContain('shareDiscloses');
  expect(Object.keys(finish().basis)).not.toContain('shareDiscloses');
});

it('knows who it is about by their rows, unless they are too many to be known one by one', () => {
  const made = (customers: number) =>
    madeFrom(
      analyse(
        makeList({
          Licenser: ['metric', numbers(Array.from({ length: 600 }, () => 3))],
          Dagar: ['daysToClose', numbers(Array.from({ length: 600 }, (_, row) => 600 - row))],
        }),
        { ...noDecisions, count: { kind: 'number', customers } },
        [],
      ),
      'a',
    );
  expect(made(3)).toEqual({ listId: 'a', best: [597, 598, 599] });
  expect(made(500)?.best).toHaveLength(500);
  expect(made(501)).toBeNull();
});
