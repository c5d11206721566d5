import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachColumns } from '../../../src/importing/joining/attach-columns.ts';
import { combine, type CombinePlan } from '../../../src/importing/joining/combine.ts';
import { guessCombination } from '../../../src/importing/joining/guess-combination.ts';
import type { SourceTable } from '../../../src/importing/rollup/source-table.ts';
import { columnWithRole } from '../../../src/table/list.ts';
import { ProblemError } from '../../../src/table/problem.ts';
import { cellsOf, makeColumn, makeTable, names } from '../rollup/make-table.ts';

const both = { rollUp: names, lines: { amount: 'Radsumma', profit: 'Radvinst', quantity: 'Radantal' } };

const accounts = makeTable(
  {
    account: ['Alfa AB', 'Beta', 'Gamma', 'Delta'],
    sector: ['IT', 'Bygg', 'IT', 'Bygg'],
    revenue: [1100.5, 200, 300, 400],
  },
  {
    file: 'accounts.csv',
    roles: { account: 'name', sector: 'company.industry', revenue: 'revenue' },
    texts: ['account'],
  },
);
const pipeline = makeTable(
  {
    opportunity_id: ['1', '2', '3', '4', '5', '6'],
    account: ['ALFA AB', 'Beta', null, 'Beta', 'Alpha', 'Beta'],
    deal_stage: ['Won', 'Won', 'Engaging', 'Lost', 'Won', 'Won'],
    engage_date: ['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'],
    close_date: ['2024-01-05', '2024-01-03', null, '2024-02-01', '2024-02-01', '2024-01-09'],
    close_value: [10, 20, null, 0, 40, 80],
    sector: ['x', 'y', 'x', 'y', 'x', 'y'],
  },
  {
    file: 'pipeline.csv',
    roles: { account: 'name', sector: 'company.industry' },
    texts: ['opportunity_id', 'account'],
  },
);

function changeJoin(plan: CombinePlan, change: Partial<NonNullable<CombinePlan['join']>>): CombinePlan {
  if (plan.join === null) throw new Error('no join');
  return { ...plan, join: { ...plan.join, ...change } };
}

describe('accounts and deals', () => {
  const { plan, kinds } = guessCombination([accounts, pipeline], both);

  test('are recognised and joined by name', () => {
    expect(kinds.map(({ kind }) => kind)).toEqual(['customers', 'deals']);
    expect(plan).toMatchObject({
      register: 0,
      rows: { table: 1 },
      lines: null,
      join: { keys: { child: 'account', parent: 'account', kind: 'name' }, links: [], unmatched: 'add' },
    });
  });

  test('become one list, with customers that the register lacks at its end', () => {
    const { list, join, rollUp } = combine([accounts, pipeline], plan);
    expect(cellsOf(list, 'account')).toEqual(['Alfa AB', 'Beta', 'Gamma', 'Delta', 'Alpha']);
    expect(cellsOf(list, 'Omsättning')).toEqual([10, 100, null, null, 40]);
    expect(cellsOf(list, 'Dagar till avslut')).toEqual([4, 5, null, null, 31]);
    expect(cellsOf(list, 'Kund sedan')).toEqual(['2024-01-05', '2024-01-03', null, null, '2024-02-01']);
    expect(cellsOf(list, 'Förlorade affärer')).toEqual([0, 1, 0, 0, 0]);
    expect(cellsOf(list, 'sector')).toEqual(['IT', 'Bygg', 'IT', 'Bygg', null]);
    expect(join).toMatchObject({
      added: 1,
      match: {
        rows: { matched: 4, unmatched: 1, blank: 1 },
        unmatched: [{ key: 'Alpha', rows: 1, rowNumber: 6 }],
      },
    });
    expect(rollUp).toMatchObject({
      rowsRead: 6,
      rowsUsed: 4,
      revenue: 150,
      customers: 5,
      customersWithoutPurchase: 2,
    });
  });

  test('take revenue from the deals: that of the register is the customer’s own', () => {
    const { list, join } = combine([accounts, pipeline], plan);
    expect(columnWithRole(list, 'revenue')?.name).toBe('Omsättning');
    expect(columnWithRole(list, 'company.yearlyRevenue')?.name).toBe('revenue');
    expect(join?.roleMoves).toEqual([{ column: 'revenue', from: 'revenue', to: 'company.yearlyRevenue' }]);
  });

  test('carry no second column of what the register tells', () => {
    expect(plan.rows?.settings.rules).toEqual([]);
    const alone = guessCombination([pipeline], both).plan.rows?.settings.rules;
    expect(alone).toEqual([{ column: 'sector', rule: 'common' }]);
  });

  test('take a size from the rows, too, and leave the register’s without a meaning', () => {
    const register = makeTable(
      { Kund: ['A', 'B'], Användare: [1, 2], 'Kund sedan': ['2020-01-01', '2021-01-01'] },
      { roles: { Kund: 'name', Användare: 'metric', 'Kund sedan': 'customerSince' }, texts: ['Kund'] },
    );
    const orders = makeTable({
      Kund: ['A', 'A', 'B'],
      Orderdatum: ['2023-01-01', '2023-02-01', '2023-01-01'],
      Licenser: [5, 6, 7],
      Belopp: [1, 2, 3],
    });
    const { list, join } = combine([register, orders], guessCombination([register, orders], both).plan);
    expect(columnWithRole(list, 'metric')?.name).toBe('Antal');
    expect(columnWithRole(list, 'customerSince')?.name).toBe('Kund sedan');
    expect(join?.roleMoves).toEqual([
      { column: 'Användare', from: 'metric', to: null },
      { column: 'Kund sedan (2)', from: 'customerSince', to: null },
    ]);
  });

  test('leave out and list what does not match, if the user says so', () => {
    const { list, rollUp } = combine([accounts, pipeline], changeJoin(plan, { unmatched: 'leave' }));
    expect(list.rowCount).toBe(4);
    expect(rollUp?.left.map(({ reason, rows, amount }) => [reason, rows, amount])).toEqual([
      ['no-customer', 1, 0],
      ['no-match', 1, 40],
      ['lost', 1, 0],
    ]);
    expect(rollUp?.revenue).toBe(110);
  });

  test('follow the links that the user has accepted', () => {
    const links = [{ from: 'Alpha', to: 'Alfa AB' }];
    const { list, join } = combine([accounts, pipeline], changeJoin(plan, { links }));
    expect(cellsOf(list, 'Omsättning')).toEqual([50, 100, null, null]);
    expect(join?.match.unmatchedCount).toBe(0);
  });

  test('come out the same whichever file comes first', () => {
    const turned = guessCombination([pipeline, accounts], both);
    expect(turned.plan).toMatchObject({ register: 1, rows: { table: 0 } });
    const { list } = combine([pipeline, accounts], turned.plan);
    expect(cellsOf(list, 'Omsättning')).toEqual([10, 100, null, null, 40]);
  });
});

describe('customers, orders and lines', () => {
  const customers = makeTable(
    { Kundnr: ['K1', 'K2', 'K3'], Kundnamn: ['Alfa', 'Beta', 'Gamma'], Ort: ['Umeå', 'Lund', 'Ystad'] },
    { roles: { Kundnr: 'id', Kundnamn: 'name' }, texts: ['Kundnr', 'Kundnamn'] },
  );
  const orders = makeTable({
    Ordernr: ['1', '2', '3'],
    Kundnr: ['K2', 'K1', 'K2'],
    Orderdatum: ['2024-01-01', '2024-01-02', '2024-01-03'],
    Frakt: [5, 6, 7],
  });
  const lines = makeTable({
    Ordernr: ['1', '1', '2', '3'],
    'À-pris': [10, 20, 30, 40],
    Antal: [1, 1, 1, 2],
    Rabatt: [0, 0.5, 0, 0],
  });

  test.each([[[0, 1, 2]], [[2, 0, 1]]])('become one list in any order of the files', (order) => {
    const tables = order.map((at) => [customers, orders, lines][at] ?? customers);
    const guess = guessCombination(tables, both);
    expect(guess.unused).toEqual([]);
    const { list, lines: report, rollUp } = combine(tables, guess.plan);
    expect(cellsOf(list, 'Kundnr')).toEqual(['K1', 'K2', 'K3']);
    expect(cellsOf(list, 'Omsättning')).toEqual([30, 100, null]);
    expect(cellsOf(list, 'Köp')).toEqual([1, 2, 0]);
    expect(cellsOf(list, 'Antal')).toEqual([1, 4, null]);
    expect(cellsOf(list, 'Ort')).toEqual(['Umeå', 'Lund', 'Ystad']);
    expect([report?.rowsUsed, rollUp?.rowsUsed, rollUp?.revenue]).toEqual([4, 3, 130]);
  });

  test('with lines in several currencies are planned, and combined once there are rates', () => {
    const mixed = makeTable({
      Ordernr: ['1', '1', '2', '3'],
      Belopp: [10, 20, 30, 40],
      Valuta: ['SEK', 'EUR', 'SEK', 'EUR'],
    });
    const valuta = { name: 'Valuta', role: null, column: makeColumn(['EUR', 'EUR', 'EUR']) };
    const tables = [customers, { ...orders, columns: [...orders.columns, valuta] }, mixed];
    const { plan } = guessCombination(tables, both);
    expect(() => combine(tables, plan)).toThrow(ProblemError);
    if (plan.lines === null) throw new Error('no lines');
    const conversion = { into: 'SEK', rates: [{ currency: 'EUR', rate: 10 }], blank: null };
    const settings = { ...plan.lines.settings, conversion };
    const { list } = combine(tables, { ...plan, lines: { ...plan.lines, settings } });
    expect(cellsOf(list, 'Omsättning')).toEqual([30, 610, null]);
    expect(columnWithRole(list, 'revenue')?.column).toMatchObject({ unit: 'SEK' });
  });

  test('can carry what belongs to the order without counting it once a line', () => {
    const { plan } = guessCombination([customers, orders, lines], both);
    if (plan.rows === null) throw new Error('no rows');
    const settings = { ...plan.rows.settings, rules: [{ column: 'Frakt', rule: 'sum' as const }] };
    const { list } = combine([customers, orders, lines], { ...plan, rows: { ...plan.rows, settings } });
    expect(cellsOf(list, 'Frakt')).toEqual([6, 12, null]);
  });
});

describe('a register and a report of one row a customer', () => {
  const register = makeTable(
    { Kundnr: ['1', '2', '3'], Kundnamn: ['Alfa', 'Beta', 'Gamma'], Bransch: ['IT', 'Bygg', 'IT'] },
    { roles: { Kundnr: 'id', Kundnamn: 'name', Bransch: 'company.industry' }, texts: ['Kundnr', 'Kundnamn'] },
  );
  const report = makeTable(
    { Kundnr: [3, 1, 9], Namn: ['Gamma', 'Alfa', 'Nio'], Fakturerat: [30, 10, 90] },
    { roles: { Kundnr: 'id', Namn: 'name', Fakturerat: 'revenue' }, texts: ['Namn'] },
  );

  test('become one list; a customer that only pays is added with its name', () => {
    const { plan } = guessCombination([report, register], both);
    expect(plan.rows).toBeNull();
    const { list, attached } = combine([register, report], guessCombination([register, report], both).plan);
    expect(cellsOf(list, 'Kundnr')).toEqual(['1', '2', '3', '9']);
    expect(cellsOf(list, 'Kundnamn')).toEqual(['Alfa', 'Beta', 'Gamma', 'Nio']);
    expect(cellsOf(list, 'Fakturerat')).toEqual([10, null, 30, 90]);
    expect(columnWithRole(list, 'revenue')?.name).toBe('Fakturerat');
    expect(attached[0]).toMatchObject({ added: 1, match: { rows: { matched: 2, unmatched: 1 } } });
  });

  test('tell of a customer that stands twice in the report', () => {
    const twice = makeTable({ Nr: ['1', '1'], Fakturerat: [1, 2] }, { texts: ['Nr'] });
    const keys = { child: 'Nr', parent: 'Kundnr', kind: 'id' } as const;
    const { list, join } = attachColumns(register, twice, { keys, links: [], unmatched: 'leave' });
    expect(cellsOf(list, 'Fakturerat')).toEqual([1, null, null]);
    expect(join.match.ambiguous).toEqual([{ key: '1', parentRows: 2 }]);
    expect(join).toMatchObject({
      rowsRead: 2,
      rowsUsed: 1,
      left: [{ reason: 'same-customer', rows: 1, rowNumbers: [3] }],
    });
  });

  const byNumber = { child: 'Kundnr', parent: 'Kundnr', kind: 'id' } as const;

  test('list the rows that find no place in the register', () => {
    const report = makeTable({ Kundnr: ['1', '9', null], Fakturerat: [1, 2, 4] });
    const { join } = attachColumns(register, report, { keys: byNumber, links: [], unmatched: 'leave' });
    expect(join.left).toEqual([
      { reason: 'no-customer', rows: 1, rowNumbers: [4] },
      { reason: 'no-match', rows: 1, rowNumbers: [3] },
    ]);
  });

  test('say what is paid once, though the register has the customer twice, and traits each time', () => {
    const twice = makeTable({ Kundnr: ['1', '1'], Namn: ['Alfa', 'Alfa Lund'] });
    const report = makeTable(
      { Kundnr: ['1'], Fakturerat: [700], Bransch: ['IT'] },
      { roles: { Fakturerat: 'revenue', Bransch: 'company.industry' } },
    );
    const { list } = attachColumns(twice, report, { keys: byNumber, links: [], unmatched: 'leave' });
    expect(cellsOf(list, 'Fakturerat')).toEqual([700, null]);
    expect(cellsOf(list, 'Bransch')).toEqual(['IT', 'IT']);
  });

  test('add a customer once, in whatever letters its rows name it', () => {
    const report = makeTable({ Kundnr: ['K9', 'k9 '], Fakturerat: [1, 2] }, { texts: ['Kundnr'] });
    const { list, join } = attachColumns(register, report, { keys: byNumber, links: [], unmatched: 'add' });
    expect(cellsOf(list, 'Kundnr').slice(register.rowCount)).toEqual(['K9']);
    expect(join).toMatchObject({
      added: 1,
      rowsUsed: 1,
      left: [{ reason: 'same-customer', rowNumbers: [3] }],
    });
  });
});

test('rows alone are rolled up, and files without a use are told', () => {
  const agents = makeTable({ Säljare: ['Åsa', 'Bo', 'Åsa'], Region: ['N', 'S', 'N'] });
  const guess = guessCombination([agents, pipeline], both);
  expect(guess.unused).toEqual([0]);
  const { list, neverBought, join } = combine([agents, pipeline], guess.plan);
  expect(cellsOf(list, 'account')).toEqual(['ALFA AB', 'Beta', 'Alpha']);
  expect([neverBought?.rowCount, join]).toEqual([0, null]);
  expect(() => combine([agents], guessCombination([agents], both).plan)).toThrow(ProblemError);
});

test('joined revenue counts once, whatever stands in the register', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const deals = fc.array(fc.tuple(name, fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1 }), deals, (known, sold) => {
      const register = makeTable({ Kund: known }, { roles: { Kund: 'name' }, texts: ['Kund'] });
      const rows: SourceTable = makeTable({
        Ordernr: sold.map((_, at) => `O${at >> 1}`),
        Kund: sold.map(([who]) => who),
        Belopp: sold.map(([, amount]) => amount),
      });
      const { settings } = guessCombination([register, rows], both).plan.rows ?? {};
      if (settings === undefined) return;
      const keys = { child: 'Kund', parent: 'Kund', kind: 'name' } as const;
      const plan: CombinePlan = {
        ...{ register: 0, rows: { table: 1, settings }, lines: null, attached: [] },
        join: { keys, links: [], unmatched: 'add' },
      };
      const { list, rollUp, join } = combine([register, rows], plan);
      const paid = cellsOf(list, 'Omsättning').reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0);
      expect(paid).toBe(sold.reduce((sum, [, amount]) => sum + amount, 0));
      expect(paid).toBe(rollUp?.revenue);
      expect(list.rowCount).toBe(new Set([...known, ...sold.map(([who]) => who)]).size);
      expect(join?.added).toBe(list.rowCount - known.length);
    }),
    { seed: 20261123, numRuns: 100 },
  );
});
