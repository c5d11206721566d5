/* Nothing is dropped silently: of every file, all rows are in the list or listed with the reason, and so is all money. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicates, guessIdentity } from '../../src/importing/duplicates/find-duplicates.ts';
import { mergeCustomers } from '../../src/importing/duplicates/merge-customers.ts';
import { attachColumns } from '../../src/importing/joining/attach-columns.ts';
import { combine } from '../../src/importing/joining/combine.ts';
import { guessCombination } from '../../src/importing/joining/guess-combination.ts';
import { foldPlain } from '../../src/importing/joining/plain-fold.ts';
import type { SourceTable } from '../../src/importing/rollup/source-table.ts';
import { applyMerges } from '../../src/importing/variants/apply-merges.ts';
import { columnLength } from '../../src/table/column.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { cellsOf, makeTable, names, type Cell } from './rollup/make-table.ts';

const runs = { seed: 20261124, numRuns: 500 };
const both = { rollUp: names, lines: { amount: 'Radsumma', profit: 'Radvinst', quantity: 'Radantal' } };

const customer = fc.constantFrom<Cell>('Alfa', 'ALFA', 'Beta', 'Gamma', 'gamma', 'Delta', '__proto__', null);
const money = fc.option(fc.integer({ min: -500, max: 5000 }), { nil: null, freq: 5 });

const sum = (cells: readonly Cell[]): number =>
  cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
const total = (parts: readonly { readonly rows: number }[]): number =>
  parts.reduce((rows, part) => rows + part.rows, 0);

function expectWhole(list: CustomerList): void {
  for (const { column } of list.columns) expect(columnLength(column)).toBe(list.rowCount);
}

/** The rows listed are as many as said, each in the file and none of them twice. */
function expectListed(
  parts: readonly { readonly rows: number; readonly rowNumbers: readonly number[] }[],
  { rowNumbers }: SourceTable,
): void {
  for (const { rows, rowNumbers: listed } of parts) expect(listed.length).toBe(rows);
  const all = parts.flatMap((part) => part.rowNumbers);
  expect(new Set(all).size).toBe(all.length);
  for (const row of all) expect(rowNumbers).toContain(row);
}

describe('a register, orders and their lines', () => {
  const registers = fc.array(customer, { minLength: 1, maxLength: 6 });
  const orders = fc.array(
    fc.record({
      number: fc.constantFrom<Cell>('O1', 'O2', 'O3', 'O4', 'O5', null),
      customer,
      stage: fc.constantFrom<Cell>('Vunnen', 'Förlorad', 'Öppen', 'Hm', null),
      date: fc.constantFrom<Cell>('2023-05-01', '2024-01-31', '2024-12-31', null),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const lines = fc.array(
    fc.record({ order: fc.constantFrom<Cell>('O1', 'o2', 'O3', 'O9', null), amount: money }),
    { minLength: 1, maxLength: 20 },
  );
  const choice = fc.record({
    unmatched: fc.constantFrom('add' as const, 'leave' as const),
    period: fc.constantFrom({ kind: 'all' as const }, { kind: 'years' as const, first: 2024, last: 2024 }),
  });

  test('lose no row and no money on the way to one list', () => {
    const property = fc.property(registers, orders, lines, choice, (known, ordered, sold, chosen) => {
      const register = makeTable({ Kund: known }, { roles: { Kund: 'name' }, texts: ['Kund'] });
      const rows = makeTable(
        {
          Ordernr: ordered.map(({ number }) => number),
          Kund: ordered.map((order) => order.customer),
          Status: ordered.map(({ stage }) => stage),
          Orderdatum: ordered.map(({ date }) => date),
        },
        { texts: ['Kund', 'Ordernr'] },
      );
      const parts = makeTable({
        Ordernr: sold.map(({ order }) => order),
        Belopp: sold.map(({ amount }) => amount),
      });
      const hasDates = ordered.some(({ date }) => date !== null);
      const hasMoney = sold.some(({ amount }) => amount !== null);
      fc.pre(hasMoney && (hasDates || chosen.period.kind === 'all'));
      const combined = combine([register, rows, parts], {
        register: 0,
        rows: {
          table: 1,
          settings: {
            ...{
              key: 'customerName',
              conversion: null,
              rules: [],
              daysToClose: 'median',
              sameCustomers: [],
              names,
            },
            fields: {
              ...{ deal: 'Ordernr', customerName: 'Kund', outcome: 'Status', amount: 'Radsumma' },
              ...(hasDates ? { date: 'Orderdatum' } : {}),
            },
            outcomes: [
              { value: 'Vunnen', outcome: 'won' },
              { value: 'Förlorad', outcome: 'lost' },
              { value: 'Öppen', outcome: 'open' },
            ],
            period: chosen.period,
          },
        },
        lines: {
          table: 2,
          settings: {
            keys: { child: 'Ordernr', parent: 'Ordernr', kind: 'id' },
            ...{
              links: [],
              fields: { deal: 'Ordernr', amount: 'Belopp' },
              conversion: null,
              names: both.lines,
            },
          },
        },
        join: {
          keys: { child: 'Kund', parent: 'Kund', kind: 'name' },
          links: [],
          unmatched: chosen.unmatched,
        },
        attached: [],
      });
      const { list, rollUp, join, lines: read } = combined;
      if (rollUp === null || join === null || read === null) throw new Error('no report');
      expectWhole(list);
      expect(list.rowCount).toBe(known.length + join.added);

      expect(read.rowsRead).toBe(sold.length);
      expect(read.rowsUsed + read.withoutOrder.rows + read.withoutAmount.rows).toBe(sold.length);
      expectListed([read.withoutOrder, read.withoutAmount], parts);
      expect((read.amount ?? 0) + read.withoutOrder.amount).toBe(sum(sold.map(({ amount }) => amount)));

      expect(rollUp.rowsRead).toBe(ordered.length);
      expect(rollUp.rowsUsed + total(rollUp.left)).toBe(ordered.length);
      expectListed(rollUp.left, rows);
      const left = rollUp.left.reduce((amount, part) => amount + part.amount, 0);
      expect((rollUp.revenue ?? 0) + left).toBe(read.amount);
      expect(sum(cellsOf(list, names.revenue))).toBe(rollUp.revenue);

      const { match } = join;
      expect(match.rows.matched + match.rows.unmatched + match.rows.blank).toBe(ordered.length);
      expect(total(match.unmatched)).toBe(match.rows.unmatched);
      expect(match.unmatchedCount).toBe(match.unmatched.length);
      const keys = new Set(known.map((name) => foldPlain(String(name ?? ''))));
      const others = new Set(
        ordered
          .map((order) => foldPlain(String(order.customer ?? '')))
          .filter((key) => key !== '' && !keys.has(key)),
      );
      expect(join.added).toBe(chosen.unmatched === 'add' ? others.size : 0);
    });
    fc.assert(property, runs);
  });

  test('so do rows alone, with those that never bought beside the customers', () => {
    const row = fc.record({
      customer,
      stage: fc.constantFrom<Cell>('Vunnen', 'Förlorad', 'Öppen'),
      amount: money,
    });
    const property = fc.property(fc.array(row, { minLength: 8, maxLength: 30 }), (deals) => {
      const table = makeTable(
        {
          Kund: deals.map((deal) => deal.customer),
          Fas: deals.map(({ stage }) => stage),
          Belopp: deals.map(({ amount }) => amount),
        },
        { texts: ['Kund'] },
      );
      const { plan } = guessCombination([table], both);
      fc.pre(plan.rows?.settings.fields.amount !== undefined);
      const { list, neverBought, rollUp } = combine([table], plan);
      if (neverBought === null || rollUp === null) throw new Error('no report');
      expectWhole(list);
      expectWhole(neverBought);
      expect(rollUp.rowsUsed + total(rollUp.left)).toBe(deals.length);
      expectListed(rollUp.left, table);
      const left = rollUp.left.reduce((amount, part) => amount + part.amount, 0);
      expect((rollUp.revenue ?? 0) + left).toBe(sum(deals.map(({ amount }) => amount)));
      expect(sum(cellsOf(list, names.revenue))).toBe(rollUp.revenue);
      const different = new Set(deals.map((deal) => deal.customer).filter((name) => name !== null));
      expect(list.rowCount + neverBought.rowCount).toBe(different.size);
    });
    fc.assert(property, runs);
  });
});

test('a report of sales beside a register: each row is used once, or left and listed', () => {
  const reported = fc.array(fc.tuple(customer, fc.integer({ min: 1, max: 900 })), {
    minLength: 1,
    maxLength: 10,
  });
  const unmatched = fc.constantFrom('add' as const, 'leave' as const);
  const link = fc.option(fc.constantFrom({ from: 'Beta', to: 'Delta' }, { from: 'gamma', to: 'Alfa' }), {
    nil: null,
  });
  const registers = fc.array(customer, { minLength: 1, maxLength: 6 });
  const property = fc.property(registers, reported, unmatched, link, (known, sales, choice, accepted) => {
    const register = makeTable({ Kund: known }, { roles: { Kund: 'name' }, texts: ['Kund'] });
    const report = makeTable(
      { Namn: sales.map(([name]) => name), Fakturerat: sales.map(([, amount]) => amount) },
      { file: 'rapport.csv', roles: { Namn: 'name', Fakturerat: 'revenue' }, texts: ['Namn'] },
    );
    const keys = { child: 'Namn', parent: 'Kund', kind: 'name' } as const;
    const links = accepted === null ? [] : [accepted];
    const { list, join } = attachColumns(register, report, { keys, links, unmatched: choice });
    expectWhole(list);
    expect(list.rowCount).toBe(known.length + join.added);
    expect(join.rowsRead).toBe(sales.length);
    expect(join.rowsUsed + total(join.left)).toBe(sales.length);
    expectListed(join.left, report);
    const { matched, unmatched: missed, blank } = join.match.rows;
    expect(matched + missed + blank).toBe(sales.length);
    const left = new Set(join.left.flatMap(({ rowNumbers }) => rowNumbers));
    const used = sales.filter((_, row) => !left.has(row + 2)).map(([, amount]) => amount);
    expect(sum(cellsOf(list, 'Fakturerat'))).toBe(sum(used));
  });
  fc.assert(property, runs);
});

test('customers made one leave no row and no money behind, and every disagreement is counted', () => {
  const row = fc.tuple(
    customer,
    fc.constantFrom<Cell>('1', '2', '3', null),
    money,
    fc.constantFrom<Cell>('IT', 'Bygg', null),
  );
  const property = fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
    const table = makeTable(
      {
        Kund: rows.map(([name]) => name),
        Kundnr: rows.map(([, number]) => number),
        Fakturerat: rows.map(([, , amount]) => amount),
        Bransch: rows.map(([, , , industry]) => industry),
      },
      {
        roles: { Kund: 'name', Kundnr: 'id', Fakturerat: 'revenue', Bransch: 'company.industry' },
        texts: ['Kund', 'Kundnr'],
      },
    );
    const { groups } = findDuplicates(table, guessIdentity(table));
    const choices = groups.map((group) => ({ rows: group.rows, amounts: 'sum' as const }));
    const merged = mergeCustomers(table, choices);
    expectWhole(merged.list);
    expect(merged.list.rowCount + merged.mergedRows).toBe(rows.length);
    expect(new Set(merged.rows).size).toBe(merged.list.rowCount);
    expect(merged.conflictCount).toBe(merged.conflicts.length);
    if (rows.some(([, , amount]) => amount !== null)) {
      expect(sum(cellsOf(merged.list, 'Fakturerat'))).toBe(sum(rows.map(([, , amount]) => amount)));
    }
  });
  fc.assert(property, runs);
});

test('values made one change as many cells as are said', () => {
  const word = fc.constantFrom<Cell>('IT', 'it', 'Information technology', 'Bygg', 'bygg', null);
  const merge = fc.record({
    into: fc.constantFrom('IT', 'Bygg', 'Annat'),
    from: fc.uniqueArray(fc.constantFrom('it', 'Information technology', 'bygg'), { minLength: 1 }),
  });
  const property = fc.property(
    fc.array(word, { maxLength: 20 }),
    fc.array(merge, { maxLength: 3 }),
    (words, made) => {
      const table = makeTable({ Bransch: words }, { roles: { Bransch: 'company.industry' } });
      const merges = made.map((one) => ({ column: 'Bransch', ...one }));
      const { list, applied } = applyMerges(table, merges);
      const after = cellsOf(list, 'Bransch');
      expect(after.length).toBe(words.length);
      expect(after.map((cell) => cell === null)).toEqual(words.map((cell) => cell === null));
      const changed = words.filter((cell, row) => cell !== after[row]).length;
      expect(total(applied)).toBe(changed);
    },
  );
  fc.assert(property, runs);
});
