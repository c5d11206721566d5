import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchCustomers } from '../../../src/importing/again/match-customers.ts';
import { makeTable, type Cell } from '../rollup/make-table.ts';

const roles = { Kundnr: 'id', Kund: 'name' } as const;
type Columns = Readonly<Record<string, readonly Cell[]>>;

function match(older: Columns, newer: Columns, isSameSource = false) {
  return matchCustomers(makeTable(older, { roles }), makeTable(newer, { roles }), { isSameSource });
}

it('finds customers by number first, whatever they are called now', () => {
  const found = match(
    { Kundnr: ['a1', 'a2', 'a3'], Kund: ['Alfa AB', 'Beta AB', 'Gamma AB'] },
    { Kundnr: ['A2 ', 'a3', 'a4'], Kund: ['Beta Nordic AB', 'Alfa AB', 'Delta AB'] },
  );
  // Alfa is gone: another customer, with a number of its own, has taken the name.
  expect([...found.newerOf]).toEqual([-1, 0, 1]);
  expect([...found.olderOf]).toEqual([1, 2, -1]);
  expect(found.by).toEqual({ id: 2, organisationNumber: 0, name: 0, row: 0 });
});

it('finds them by organisation number when the numbers are others, and then by name without legal form', () => {
  const found = match(
    { Kundnr: [1, 2, 3], Orgnr: ['556016-0680', '', ''], Kund: ['Alfa AB', 'Beta AB', 'Gamma'] },
    { Kundnr: [91, 92, 93], Orgnr: ['', '', '5560160680'], Kund: ['BETA', 'Delta', 'Omega'] },
  );
  expect([...found.newerOf]).toEqual([2, 0, -1]);
  expect(found.by).toEqual({ id: 0, organisationNumber: 1, name: 1, row: 0 });
});

it('never joins two companies that have different organisation numbers by their name', () => {
  const found = match(
    { Orgnr: ['556016-0680'], Kund: ['Alfa AB'] },
    { Orgnr: ['556036-0793'], Kund: ['Alfa AB'] },
  );
  expect([...found.newerOf]).toEqual([-1]);
});

it('does not let an organisation number tell which of several sites is meant', () => {
  const sites = { Orgnr: ['556016-0680', '556016-0680'], Kund: ['Alfa Umeå', 'Alfa Luleå'] };
  const found = match(sites, { Orgnr: sites.Orgnr, Kund: ['Alfa Luleå', 'Alfa Kiruna'] });
  expect([...found.newerOf]).toEqual([-1, 0]);
  expect(found.alike.count).toBe(0);
});

it('takes customers that nothing tells apart in their order, and says so', () => {
  const found = match({ Kund: ['Alfa', 'Beta', 'Alfa', 'Alfa'] }, { Kund: ['Alfa AB', 'alfa', 'Beta'] });
  expect([...found.newerOf]).toEqual([0, 2, 1, -1]);
  expect(found.alike).toEqual({ count: 1, first: [{ name: 'Alfa', older: 3, newer: 2 }] });
});

it('finds the customers again when the column of names has just lost its meaning', () => {
  const older = makeTable({ Kund: ['Alfa', 'Beta'] }, { roles });
  const newer = makeTable({ Kund: ['Beta', 'Alfa'] });
  expect([...matchCustomers(older, newer).newerOf]).toEqual([1, 0]);
});

it('goes by place only in the same file, when nothing else tells', () => {
  expect([...match({ Belopp: [1, 2] }, { Belopp: [1, 3] }).newerOf]).toEqual([-1, -1]);
  expect([...match({ Belopp: [1, 2] }, { Summa: [1, 3] }, true).newerOf]).toEqual([0, 1]);
  expect([...match({ Belopp: [1, 2] }, { Summa: [1] }, true).newerOf]).toEqual([-1, -1]);
});

it('finds every customer of any list in the same list shuffled, each once', () => {
  const cell = fc.constantFrom('', 'Alfa', 'Beta AB', 'Gamma', 'Delta HB', 'Eta');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, fc.nat()), { maxLength: 12 }), (rows) => {
      const shuffled = rows.toSorted((a, b) => a[2] - b[2]);
      const table = (all: readonly (readonly [string, string, number])[]): Columns => ({
        Kundnr: all.map(([id]) => id),
        Kund: all.map(([, name]) => name),
      });
      const { newerOf, olderOf } = match(table(rows), table(shuffled));
      newerOf.forEach((to, from) => {
        const isBlank = rows[from]?.slice(0, 2).every((text) => text === '') ?? true;
        if (isBlank) expect(to).toBe(-1);
        else expect(olderOf[to]).toBe(from);
      });
    }),
  );
});
