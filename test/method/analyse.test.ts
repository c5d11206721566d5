import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/method/analyse.ts';
import { type Decisions, noDecisions } from '../../src/method/decisions.ts';
import type { Analysis } from '../../src/method/results.ts';
import { firstSteps } from './naive/first-steps.ts';
import { answersFor, days, makeList, numbers, texts, words } from './make-list.ts';

interface Row {
  readonly key: string;
  readonly metric: number | null;
  readonly revenue: number | null;
  readonly cycle: number | null;
  readonly industry: string;
  readonly employees: number | null;
  readonly since: number | null;
  readonly driver: string;
}

function listOf(rows: readonly Row[]): ReturnType<typeof makeList> {
  return makeList({
    Nr: ['id', texts(rows.map(({ key }) => key))],
    Licenser: ['metric', numbers(rows.map(({ metric }) => metric))],
    Omsättning: [
      'revenue',
      numbers(
        rows.map(({ revenue }) => revenue),
        'SEK',
      ),
    ],
    Säljcykel: ['daysToClose', numbers(rows.map(({ cycle }) => cycle))],
    Bransch: ['company.industry', words(rows.map(({ industry }) => industry))],
    Anställda: ['company.employees', numbers(rows.map(({ employees }) => employees))],
    Sedan: ['own', days(rows.map(({ since }) => since))],
    Drivkraft: ['buyer.drivers', words(rows.map(({ driver }) => driver))],
  });
}

/** Everything but the rows at which the customers happen to stand. */
function withoutRows(analysis: Analysis): unknown {
  const parts = { ...analysis, best: analysis.best, answers: analysis.answers };
  return JSON.parse(JSON.stringify(parts, (name, value: unknown) => (name === 'row' ? undefined : value)));
}

const blankable = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 6 });
const row = fc.record({
  metric: blankable(fc.integer({ min: 1, max: 40 })),
  revenue: blankable(fc.double({ min: -1e6, max: 1e9, noNaN: true })),
  cycle: blankable(fc.integer({ min: 1, max: 5 })),
  industry: fc.constantFrom('', 'IT', 'it ', 'Bank', 'Telco'),
  employees: blankable(fc.integer({ min: 1, max: 90 })),
  since: blankable(fc.integer({ min: 15_000, max: 20_000 })),
  driver: fc.constantFrom('', 'makt', 'Makt, pengar', 'lugn'),
});

describe('analyse', () => {
  it('finds with its indexes what passes over every customer find', () => {
    const cut = fc.integer({ min: 0, max: 42 });
    const decisions = fc.record({
      cuts: fc.option(
        fc.tuple(cut, cut).map(([a, b]) => ({ medium: Math.min(a, b), large: Math.max(a, b) })),
      ),
      focus: fc.option(fc.constantFrom('small', 'medium', 'large')),
      goal: fc.option(
        fc.record({
          kind: fc.constant('column'),
          column: fc.constantFrom('Licenser', 'Omsättning', 'Säljcykel', 'Sedan'),
          direction: fc.constantFrom('high', 'low'),
        }),
      ),
      count: fc.option(fc.integer({ min: 1, max: 20 }).map((customers) => ({ kind: 'number', customers }))),
      metric: fc.option(fc.constantFrom('Anställda', 'Omsättning')),
      excluded: fc.constantFrom([], [{ row: 0, key: 'k0' }]),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 50 }),
        fc.array(decisions as fc.Arbitrary<Partial<Decisions>>, { minLength: 1, maxLength: 3 }),
        (drawn, many) => {
          // Money, in hundredths: running sums hold it to the last bit, but not 1e-300 beside 1e9.
          const toMoney = (value: number | null) =>
            value === null ? null : Math.round(value * 100) / 100 + 0;
          const list = listOf(
            drawn.map((values, index): Row => ({
              ...values,
              revenue: toMoney(values.revenue),
              key: `k${index}`,
            })),
          );
          // One after the other on the same list, so that what is remembered of it is used.
          for (const some of many) {
            const { groups, streams, best } = analyse(list, { ...noDecisions, ...some }, []);
            const keys = best.ranking.filter(({ rank }) => rank !== null).map(({ customer }) => customer.key);
            expect({ groups, streams, best: { ...best, keys } }).toMatchObject(
              firstSteps(list, { ...noDecisions, ...some }) as object,
            );
          }
        },
      ),
      { seed: 33, numRuns: 300 },
    );
  });

  it('comes to the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(), { minLength: 40 }),
        (drawn, order) => {
          const rows = drawn.map((values, index): Row => ({ ...values, key: `k${index}` }));
          const moved = rows.toSorted(
            (a, b) => order[rows.indexOf(a)]! - order[rows.indexOf(b)]! || (a.key < b.key ? 1 : -1),
          );
          const decisions: Decisions = {
            ...noDecisions,
            count: { kind: 'number', customers: 5 },
            excluded: [{ row: 0, key: 'k0' }],
          };
          const answers = [
            answersFor(rows.length - 1, `k${rows.length - 1}`, { 'company.industry': 'Vård' }),
          ];
          const before = analyse(listOf(rows), decisions, answers);
          const after = analyse(listOf(moved), decisions, answers);
          expect(withoutRows(after)).toEqual(withoutRows(before));
        },
      ),
      { seed: 28, numRuns: 200 },
    );
  });

  it('says the same of an empty list as of one without customers in the focus tier', () => {
    const analysis = analyse(listOf([]), noDecisions, []);
    expect(analysis.rowCount).toBe(0);
    expect(analysis.best).toMatchObject({ candidates: 0, bestCount: 0, ranking: [] });
    expect(analysis.profile).toEqual([]);
    expect(analysis.answers).toEqual([]);
  });

  it('works on a list without a single number', () => {
    const analysis = analyse(makeList({ Namn: ['name', texts(['Alfa AB', 'Beta AB'])] }), noDecisions, []);
    expect(analysis.groups).toMatchObject({ metric: null, withoutMetric: 2 });
    expect(analysis.best).toMatchObject({ kpi: null, goal: { kind: 'growth' }, possibleGoals: [] });
  });

  it('can be sent between threads as it is', () => {
    const one = {
      key: 'a',
      metric: 30,
      revenue: 1,
      cycle: 2,
      industry: 'IT',
      employees: 30,
      since: 1,
      driver: '',
    };
    const analysis = analyse(listOf([one]), noDecisions, []);
    expect(structuredClone(analysis)).toEqual(analysis);
  });
});
