import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExample } from '../../../src/example/example-company.ts';
import { makeExampleLeads } from '../../../src/example/example-leads.ts';
import { noDecisions, type Decisions, type LineId } from '../../../src/method/decisions.ts';
import { crmTierOf } from '../../../src/method/leads/crm-tier.ts';
import { leadSources } from '../../../src/method/leads/lead-sources.ts';
import { matchThresholds } from '../../../src/method/leads/match-thresholds.ts';
import { orderLeads } from '../../../src/method/leads/order-leads.ts';
import { compileLeads, prepareLeads, type LeadScoring } from '../../../src/method/leads/prepare-leads.ts';
import type { LeadQuery } from '../../../src/method/leads/results.ts';
import { scoreLeads, summarise, type ScoredLeads } from '../../../src/method/leads/score-leads.ts';
import { listLeads, tellLead } from '../../../src/method/leads/tell-lead.ts';
import { isUnsure, segmentOf, segments } from '../../../src/method/segment-of.ts';
import { scoreList, sortCustomers } from '../../../src/method/segments.ts';
import type { ScoredLine } from '../../../src/method/antiprofile.ts';
import type { CustomerList } from '../../../src/table/list.ts';
import { makeList, numbers, texts, words } from '../make-list.ts';
import { randomCases } from '../../support/random-cases.ts';

const example = makeExample('sv');
const leads = makeExampleLeads('sv').list;

function scoreAll(scoring: LeadScoring, list: CustomerList): ScoredLeads {
  const parts = scoreLeads(scoring, list.rowCount);
  for (;;) {
    const step = parts.next();
    if (step.done === true) return step.value;
  }
}

function prepare(list: CustomerList, decisions: Decisions = example.decisions) {
  const scoring = prepareLeads(example.list, list, decisions, example.answers);
  const scored = scoreAll(scoring, list);
  return { scoring, scored, summary: summarise(scoring, scored, null) };
}

const line = (id: LineId, points: number, text = 'x'): ScoredLine => ({
  line: id,
  section: 'company',
  value: { kind: 'text', text },
  wording: null,
  best: { count: 1, of: 1 },
  others: null,
  side: points < 0 ? 'anti' : 'ideal',
  proposed: points,
  points,
  rule: 'counts',
  cancels: false,
});

/** The list with its rows in another order. */
function reordered({ rowCount, columns }: CustomerList, order: readonly number[]): CustomerList {
  return {
    rowCount,
    columns: columns.map(({ name, role, column }) => {
      if (column.kind === 'number')
        return {
          name,
          role,
          column: numbers(
            order.map((row) => column.values[row]!),
            column.unit,
          ),
        };
      if (column.kind === 'date')
        return {
          name,
          role,
          column: { ...column, days: Float64Array.from(order, (row) => column.days[row]!) },
        };
      if (column.kind === 'category')
        return {
          name,
          role,
          column: { ...column, codes: Uint16Array.from(order, (row) => column.codes[row]!) },
        };
      return { name, role, column };
    }),
  };
}

describe('which column answers a line', () => {
  it('goes by role, for a trait of one’s own by name, and takes bare turnover for the lead’s own', () => {
    const list = makeList({
      Bransch: ['company.industry', words(['IT'])],
      Omsättning: ['revenue', numbers([5], 'SEK')],
      'CRM system': [null, words(['x'])],
    });
    const found = leadSources(
      [
        line('company.industry', 3),
        { ...line('company.yearlyRevenue', 3), value: { kind: 'range', low: 1, high: 9, unit: 'SEK' } },
        line('own.crm-system', 3),
        line('buyer.jobTitle', 3),
        line('company.country', 0),
      ],
      list,
    );
    expect(found.map(({ line: { line: id }, named, answers }) => [id, named?.name, answers])).toEqual([
      ['company.industry', 'Bransch', true],
      ['company.yearlyRevenue', 'Omsättning', true],
      ['own.crm-system', 'CRM system', true],
      ['buyer.jobTitle', undefined, false],
    ]);
  });

  it('does not take money of another currency for an answer, and says so', () => {
    const list = makeList({
      Företag: ['name', texts(['Alfa'])],
      Omsättning: ['company.yearlyRevenue', numbers([60e6], 'EUR')],
      Bransch: ['company.industry', words(['IT'])],
    });
    const { summary } = prepare(list);
    const found = summary.lines.filter(({ line: id }) => id === 'company.yearlyRevenue');
    expect(found.length).toBeGreaterThan(0);
    for (const { found: column } of found) expect(column).toEqual({ kind: 'currency', column: 'Omsättning' });
    expect(summary.points.answerable).toBeLessThan(summary.points.all);
  });
});

describe('the leads of the example company', () => {
  const { scoring, scored, summary } = prepare(leads);

  it('each have a segment, and all three segments have some', () => {
    const counts = segments.map((segment) => summary.sums[segment].leads);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(500);
    for (const count of counts) expect(count).toBeGreaterThan(5);
    // No more are do or die than of a list where so many were made to fit.
    expect(summary.sums.doOrDie.leads).toBeLessThan(100);
  });

  it('tells which lines the list can answer, and how many leads do', () => {
    const found = new Map(summary.lines.map(({ line: id, found: column }) => [id, column]));
    expect(found.get('company.marketPosition')).toEqual({ kind: 'missing' });
    const industry = found.get('company.industry');
    expect(industry).toMatchObject({ kind: 'column', column: 'Bransch' });
    expect(industry?.kind === 'column' && industry.known).toBeGreaterThan(450);
    expect(industry?.kind === 'column' && industry.known).toBeLessThan(500);
  });

  it('have points that add up to the score, and are never do nots for want of an answer', () => {
    for (let row = 0; row < 500; row++) {
      const { states, score } = tellLead(leads, scoring, scored, row);
      const told = summary.lines.reduce((sum, one, place) => sum + (states[place] === 2 ? one.points : 0), 0);
      expect(told).toBe(score.score);
      expect(scored.codes[row]).toBe(segments.indexOf(segmentOf(score, scoring.thresholds)));
      expect(scored.unsure[row]).toBe(isUnsure(score, scoring.thresholds) ? 1 : 0);
      if (score.high >= scoring.thresholds.neutral && score.ruled === 0)
        expect(scored.codes[row]).not.toBe(2);
    }
  });

  it('are the same in both languages', () => {
    const english = makeExample('en');
    const other = makeExampleLeads('en').list;
    const there = prepareLeads(english.list, other, english.decisions, english.answers);
    const result = scoreAll(there, other);
    expect(there.thresholds).toEqual(scoring.thresholds);
    expect(result.scores).toEqual(scored.scores);
    expect(result.codes).toEqual(scored.codes);
  });

  it('have scores that do not hang on the order of the rows', () => {
    const order = Array.from({ length: 500 }, (_, at) => (at * 137 + 11) % 500);
    const other = prepare(reordered(leads, order));
    expect([...other.scored.scores.score]).toEqual(order.map((row) => scored.scores.score[row]));
    expect([...other.scored.codes]).toEqual(order.map((row) => scored.codes[row]));
    expect(other.summary.sums).toEqual(summary.sums);
  });

  it('follow what the study decides', () => {
    const { thresholds } = scoreList(example.list, example.decisions, example.answers);
    const stricter = prepare(leads, {
      ...example.decisions,
      thresholds: { ...thresholds, doOrDie: thresholds.doOrDie + 20 },
    });
    expect(stricter.summary.sums.doOrDie.leads).toBeLessThan(summary.sums.doOrDie.leads);
    const must = prepare(leads, {
      ...example.decisions,
      lines: [{ line: 'company.marketPosition', struck: false, wording: null, rule: 'must' }],
    });
    // Nobody knows their position on the market: none is do or die, and none is a do not for it.
    expect(must.summary.sums.doOrDie.leads).toBe(0);
    expect(must.summary.sums.dont.leads).toBe(summary.sums.dont.leads);
  });
});

describe('a customers’ list taken for leads', () => {
  it('comes to the same segments as the customers, where all lines can be answered from it', () => {
    const list = makeList({
      Kund: ['name', texts(Array.from({ length: 60 }, (_, row) => `Kund ${row}`))],
      Licenser: ['metric', numbers(Array.from({ length: 60 }, (_, row) => row + 1))],
      Betalar: [
        'revenue',
        numbers(
          Array.from({ length: 60 }, (_, row) => (row + 1) * 100),
          'SEK',
        ),
      ],
      Bransch: [
        'company.industry',
        words(Array.from({ length: 60 }, (_, row) => (row > 42 ? 'IT' : 'Bygg'))),
      ],
      Region: ['own', words(Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? 'Nord' : 'Syd')))],
    });
    const customers = sortCustomers(list, noDecisions, [], { segment: null, from: 0, size: 0 });
    const scoring = prepareLeads(list, list, noDecisions, []);
    const summary = summarise(scoring, scoreAll(scoring, list), null);
    expect(summary.points.answerable).toBe(summary.points.all);
    expect(summary.thresholds).toEqual(customers.thresholds);
    for (const segment of segments)
      expect(summary.sums[segment].leads).toBe(customers.sums[segment].customers);
  });
});

describe('matchThresholds', () => {
  const scores = fc.array(
    fc.tuple(fc.integer({ min: -60, max: 90 }), fc.nat(30), fc.integer({ min: -40, max: 60 }), fc.nat(20)),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  const limits = fc
    .tuple(fc.integer({ min: -80, max: 100 }), fc.nat(80))
    .map(([neutral, above]) => ({ neutral, doOrDie: neutral + above }));
  const reachable = { low: -40, high: 80 };
  const sides = (rows: readonly (readonly [number, number, number, number])[]) => ({
    full: {
      score: Int32Array.from(rows, ([score]) => score),
      high: Int32Array.from(rows, ([score, above]) => score + above),
    },
    part: {
      score: Int32Array.from(rows, ([, , score]) => score),
      high: Int32Array.from(rows, ([, , score, above]) => score + above),
    },
  });

  it('lets at least as many reach do or die, and no more be don’ts, as by all lines', () => {
    fc.assert(
      fc.property(scores, limits, (rows, thresholds) => {
        const { full, part } = sides(rows);
        const found = matchThresholds(full, part, thresholds, reachable);
        const count = (of: Int32Array, is: (one: number) => boolean) => of.filter(is).length;
        const fit = count(full.score, (one) => one >= thresholds.doOrDie);
        const dont = count(full.high, (one) => one < thresholds.neutral);
        if (fit === 0) expect(found.doOrDie).toBe(81);
        else expect(count(part.score, (one) => one >= found.doOrDie)).toBeGreaterThanOrEqual(fit);
        expect(count(part.high, (one) => one < found.neutral)).toBeLessThanOrEqual(dont);
        expect(found.neutral).toBeLessThanOrEqual(found.doOrDie);
      }),
      { numRuns: 2000, seed: 77 },
    );
  });

  it('moves the way that the study’s limits are moved', () => {
    fc.assert(
      fc.property(scores, limits, fc.nat(40), (rows, thresholds, more) => {
        const { full, part } = sides(rows);
        const before = matchThresholds(full, part, thresholds, reachable);
        const stricter = { ...thresholds, doOrDie: thresholds.doOrDie + more };
        expect(matchThresholds(full, part, stricter, reachable).doOrDie).toBeGreaterThanOrEqual(
          before.doOrDie,
        );
      }),
      { numRuns: 2000, seed: 78 },
    );
  });
});

describe('orderLeads', () => {
  const { scoring, scored } = prepare(leads);
  const marks = Uint8Array.from({ length: 500 }, (_, row) => (row % 10 === 0 ? 1 : 0));
  const all: Omit<LeadQuery, 'from' | 'size'> = {
    segment: null,
    customers: 'with',
    search: '',
    order: 'score',
    descending: true,
  };
  const ordered = (query: Partial<typeof all>) =>
    listLeads(leads, scoring, scored, marks, orderLeads(leads, scored, marks, { ...all, ...query }, 'sv'));

  it('puts the most points first, or last, and leaves nobody out', () => {
    const down = ordered({}).map(({ score }) => score);
    expect(down).toHaveLength(500);
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    const up = ordered({ descending: false }).map(({ score }) => score);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    expect(new Set(ordered({}).map(({ row }) => row)).size).toBe(500);
  });

  it('orders by name as Swedish does, by segment and by how much is known', () => {
    const names = ordered({ order: 'name', descending: false }).map(({ name }) => name);
    const { compare } = new Intl.Collator('sv', { numeric: true });
    expect(names).toEqual(names.toSorted(compare));
    expect(names.at(-1)?.startsWith('Ö')).toBe(true);
    const codes = ordered({ order: 'segment' }).map(({ segment }) => segments.indexOf(segment));
    expect(codes).toEqual(codes.toSorted((a, b) => a - b));
    const known = ordered({ order: 'known' }).map((lead) => lead.known);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    for (const share of known) expect(share >= 0 && share < 1).toBe(true);
  });

  it('filters by segment, by customer and by a part of the name in either case', () => {
    for (const { segment } of ordered({ segment: 'dont' })) expect(segment).toBe('dont');
    expect(ordered({ customers: 'only' })).toHaveLength(50);
    expect(ordered({ customers: 'without' })).toHaveLength(450);
    const wanted = ordered({ search: 'ÄLGSTA' });
    expect(wanted.length).toBeGreaterThan(3);
    for (const { name } of wanted) expect(name.toLowerCase()).toContain('älgsta');
    const plain = ordered({}).filter(({ name }) => name.toLowerCase().includes('ab'));
    expect(ordered({ search: ' ab ' })).toHaveLength(plain.length);
    expect(ordered({ search: 'finns inte' })).toEqual([]);
  });
});

it('a CRM has four tiers, the neutral parted halfway', () => {
  const thresholds = { doOrDie: 40, neutral: 10 };
  expect(crmTierOf('doOrDie', 40, thresholds)).toBe('1');
  expect([39, 25, 24, 10].map((score) => crmTierOf('neutral', score, thresholds))).toEqual([
    '2',
    '2',
    '3',
    '3',
  ]);
  expect(crmTierOf('dont', 60, thresholds)).toBe('not');
});

describe('on random profiles and leads', () => {
  const names = ['company.industry', 'company.country', 'own.A', 'own.B'] as const;
  const cell = fc.constantFrom('x', 'y', 'z', '');
  const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 });
  const columns = fc.subarray([0, 1, 2, 3]);
  const drawn = fc.array(
    fc.record({
      at: fc.nat(3),
      points: fc.integer({ min: -99, max: 99 }),
      text: fc.constantFrom('x', 'y', 'z'),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('the points told add up to the score, and what no column answers gives none', () => {
    fc.assert(
      fc.property(drawn, rows, columns, (profile, cells, present) => {
        const lines = profile.map(({ at, points, text }) => line(names[at]!, points, text));
        const list = makeList({
          Företag: ['name', texts(cells.map((_, row) => `Företag ${row}`))],
          ...Object.fromEntries(
            present.map((at) => [
              names[at]!.replace('own.', ''),
              [at < 2 ? names[at]! : 'own', words(cells.map((row) => row[at]!))],
            ]),
          ),
        });
        const sources = leadSources(lines, list);
        for (const { line: one, answers } of sources)
          expect(answers).toBe(present.includes(names.indexOf(one.line as (typeof names)[number])));
        const counted = lines.filter(({ points }) => points !== 0);
        expect(sources.map(({ line: one }) => one)).toEqual(counted);
        const scoring = scoringOf(sources, list);
        const scored = scoreAll(scoring, list);
        cells.forEach((row, at) => {
          const expected = counted.reduce((sum, { line: id, points, value }) => {
            const place = names.indexOf(id as (typeof names)[number]);
            const isMet = present.includes(place) && value.kind === 'text' && row[place] === value.text;
            return sum + (isMet ? points : 0);
          }, 0);
          const { states, score } = tellLead(list, scoring, scored, at);
          expect(score.score).toBe(expected);
          expect(
            counted.reduce((sum, { points }, place) => sum + (states[place] === 2 ? points : 0), 0),
          ).toBe(expected);
        });
      }),
      { numRuns: randomCases(10_000, 1000), seed: 4182 },
    );
  });
});

/** The scorer of these sources, with limits that nothing hangs on here. */
function scoringOf(sources: LeadScoring['sources'], list: CustomerList): LeadScoring {
  const thresholds = { doOrDie: 20, neutral: 0 };
  return {
    sources,
    scorer: compileLeads(sources, []),
    thresholds,
    decided: thresholds,
    points: { all: 1, answerable: list.rowCount },
  };
}
