import { describe, expect, it } from 'vitest';
import { makeExample } from '../../src/example/example-company.ts';
import { noDecisions, type Decisions } from '../../src/method/decisions.ts';
import { proveSegments } from '../../src/method/segment-proof.ts';
import type { SegmentPage } from '../../src/method/segment-of.ts';
import { sortCustomers } from '../../src/method/segments.ts';
import type { CustomerList } from '../../src/table/list.ts';
import { Random } from '../../src/statistics/random.ts';
import { drawList } from './calibration/draw-list.ts';
import { makeList, numbers, words } from './make-list.ts';

const firstPage: SegmentPage = { segment: null, from: 0, size: 200 };
const example = makeExample('sv');
const sortExample = (change: Partial<Decisions> = {}, page = firstPage) =>
  sortCustomers(example.list, { ...example.decisions, ...change }, example.answers, page);

/** Twenty of a hundred close fast, and twenty slowly; so many rows of each trait as the words say. */
function hundred(trait: (row: number) => string, extra: Parameters<typeof makeList>[0] = {}): CustomerList {
  const rows = Array.from({ length: 100 }, (_, row) => row);
  return makeList({
    Licenser: ['metric', numbers(rows.map(() => 30))],
    Dagar: ['daysToClose', numbers(rows.map((row) => row + 1))],
    Bransch: ['company.industry', words(rows.map(trait))],
    ...extra,
  });
}
const twenty: Decisions = {
  ...noDecisions,
  cuts: { medium: 6, large: 21 },
  goal: { kind: 'growth' },
  count: { kind: 'number', customers: 20 },
};

describe('the anti-profile', () => {
  it('is made the same way from those furthest from the goal, among all customers', () => {
    const list = hundred((row) => (row < 20 ? 'IT' : row >= 80 ? 'Bygg' : row % 2 ? 'Bank' : 'Handel'));
    const { lines, worst } = sortCustomers(list, twenty, [], firstPage);
    expect(worst).toEqual({ from: { kind: 'goal', kpi: 'Dagar' }, customers: 20 });
    expect(lines.map(({ side, line, value }) => [side, line, value.kind === 'text' && value.text])).toEqual([
      ['ideal', 'company.industry', 'IT'],
      ['anti', 'company.industry', 'Bygg'],
    ]);
    expect(lines[0]!.points).toBe(-lines[1]!.points);
    expect(lines[1]!.best).toEqual({ count: 20, of: 20 });
  });

  it('cancels a line that best and worst share, on both sides, unless a person says what it is worth', () => {
    const list = hundred((row) => (row < 20 || row >= 80 ? 'IT' : 'Bank'));
    const { lines } = sortCustomers(list, twenty, [], firstPage);
    expect(lines.map(({ cancels, points }) => [cancels, points])).toEqual([
      [true, 0],
      [true, 0],
    ]);
    const edited = sortCustomers(
      list,
      { ...twenty, lines: [{ line: 'company.industry', struck: false, wording: null, points: 7 }] },
      [],
      firstPage,
    );
    expect(edited.lines.map(({ proposed, points }) => [proposed, points])).toEqual([
      [0, 7],
      [0, 0],
    ]);
  });

  it('is made from those who have left where the list tells, and what tells it is no line', () => {
    const churn = words(Array.from({ length: 100 }, (_, row) => (row >= 10 && row < 40 ? 'Yes' : 'No')));
    const list = hundred((row) => (row < 20 ? 'IT' : row < 40 ? 'Bygg' : 'Bank'), { Churn: ['own', churn] });
    const { lines, worst } = sortCustomers(list, twenty, [], firstPage);
    // Ten of those who have left are among the best, and stay there.
    expect(worst).toEqual({ from: { kind: 'lost', column: 'Churn' }, customers: 20 });
    expect(lines.map(({ line }) => line)).toEqual(['company.industry', 'company.industry']);
  });

  it('is empty when there is nothing to rank by', () => {
    const list = makeList({ Bransch: ['company.industry', words(['IT', 'Bank', 'IT'])] });
    const found = sortCustomers(list, noDecisions, [], firstPage);
    expect(found.worst).toEqual({ from: { kind: 'none' }, customers: 0 });
    expect(found.sums.neutral.customers).toBe(3);
    expect(found.revenue).toBeNull();
    expect(proveSegments(list, noDecisions, [])).toBeNull();
  });
});

describe('the example company', () => {
  const all = sortExample();

  it('sorts every customer into one segment, and its revenue with it', () => {
    const { doOrDie, neutral, dont } = all.sums;
    expect(doOrDie.customers + neutral.customers + dont.customers).toBe(400);
    expect(doOrDie.revenue + neutral.revenue + dont.revenue).toBe(all.revenue?.total);
    expect(doOrDie.customers).toBeGreaterThan(10);
    expect(doOrDie.customers).toBeLessThan(40);
  });

  it('lists the highest score first, and each list of reasons adds up to its score', () => {
    const { customers, of } = all.page;
    expect([customers.length, of]).toEqual([200, 400]);
    const scores = customers.map(({ score }) => score.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { score, states } of customers) {
      const met = all.lines.filter((_, place) => states[place] === 2);
      expect(met.reduce((sum, { points }) => sum + points, 0)).toBe(score.score);
    }
    const rest = sortExample({}, { ...firstPage, from: 200 });
    const names = new Set([...customers, ...rest.page.customers].map(({ customer }) => customer.key));
    expect(names.size).toBe(400);
  });

  it('lists one segment when asked to', () => {
    const { page, sums } = sortExample({}, { segment: 'dont', from: 0, size: 5 });
    expect(page.of).toBe(sums.dont.customers);
    expect(page.customers.map(({ segment }) => segment)).toEqual(new Array(5).fill('dont'));
  });

  it('lets a must, a never, a strike and thresholds decide', () => {
    const line = 'company.industry';
    const must = sortExample({ lines: [{ line, struck: false, wording: null, rule: 'must' }] });
    // Who is known to be in another industry is a don't; who is not known to be in any is not.
    expect(must.sums.dont.customers).toBeGreaterThan(300);
    const place = must.lines.findIndex((one) => one.line === line && one.side === 'ideal');
    for (const { states, segment } of must.page.customers)
      if (states[place] === 0) expect(segment).toBe('neutral');
    const never = sortExample({ antiLines: [{ line, struck: false, rule: 'never', points: 0 }] });
    const retail = never.lines.findIndex((one) => one.line === line && one.side === 'anti');
    expect(never.lines[retail]).toMatchObject({ points: 0, rule: 'never' });
    expect(never.sums.dont.customers).toBeGreaterThan(all.sums.dont.customers);
    const struck = sortExample({ lines: [{ line, struck: true, wording: null }] });
    expect(struck.lines.find((one) => one.line === line)?.rule).toBe('struck');
    expect(struck.page.customers[0]!.score.score).toBeLessThan(all.page.customers[0]!.score.score);
    const none = sortExample({ thresholds: { doOrDie: 500, neutral: -500 } });
    expect(none.sums.neutral.customers).toBe(400);
    expect(none.proposed).toEqual(all.proposed);
  });

  it('finds most best customers that it has not seen, and hardly anybody of those drawn at random', () => {
    const proof = proveSegments(example.list, example.decisions, example.answers)!;
    expect(proof.best.customers).toBe(20);
    expect(proof.control.customers).toBe(20);
    expect(proof.others.customers).toBe(380);
    expect(proof.best.inSegment.doOrDie).toBeGreaterThanOrEqual(10);
    expect(proof.control.inSegment.doOrDie).toBeLessThanOrEqual(2);
    expect(proof.best.median).toBeGreaterThan(proof.others.median);
    expect(proveSegments(example.list, example.decisions, example.answers)).toEqual(proof);
  });
});

it('proves nothing on pure noise: the best fit no more often than those drawn at random', () => {
  let [best, control, of] = [0, 0, 0];
  for (let seed = 0; seed < 40; seed++) {
    const plan = { customers: 200, best: 20, ranges: 1, planted: null } as const;
    const { list, decisions } = drawList(seed, plan);
    // Thresholds that let a third or so in: what is measured is who they are.
    const proof = proveSegments(list, { ...decisions, thresholds: { doOrDie: 4, neutral: 0 } }, [])!;
    best += proof.best.inSegment.doOrDie;
    control += proof.control.inSegment.doOrDie;
    of += proof.best.customers;
  }
  expect(of).toBe(800);
  expect(best).toBeGreaterThan(100);
  // Three standard errors of a difference of two shares of 800, at most.
  expect(Math.abs(best - control) / of).toBeLessThan(0.075);
});

it('sorts customers alike however the rows come', () => {
  const { list, decisions, answers } = example;
  const random = new Random(8);
  const order = Array.from({ length: list.rowCount }, (_, row) => row);
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.integer(0, at);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  const moved: CustomerList = {
    rowCount: list.rowCount,
    columns: list.columns.map((named) => {
      const { column } = named;
      switch (column.kind) {
        case 'number':
          return {
            ...named,
            column: { ...column, values: Float64Array.from(order, (row) => column.values[row]!) },
          };
        case 'date':
          return {
            ...named,
            column: { ...column, days: Float64Array.from(order, (row) => column.days[row]!) },
          };
        case 'category':
          return {
            ...named,
            column: { ...column, codes: Uint8Array.from(order, (row) => column.codes[row]!) },
          };
        case 'text': {
          const decoder = new TextDecoder();
          const at = (row: number) =>
            decoder.decode(column.bytes.subarray(column.offsets[row], column.offsets[row + 1]));
          return { ...named, column: words(order.map(at)) };
        }
      }
    }),
  };
  const told = (found: ReturnType<typeof sortCustomers>) => ({
    lines: found.lines,
    sums: found.sums,
    thresholds: found.thresholds,
    customers: found.page.customers.map(({ customer, score, states }) => [customer.key, score, states]),
  });
  expect(told(sortCustomers(moved, decisions, answers, firstPage))).toEqual(
    told(sortCustomers(list, decisions, answers, firstPage)),
  );
});
