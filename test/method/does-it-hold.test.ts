import { describe, expect, it } from 'vitest';
import { crossValidate } from '../../src/method/cross-validate.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { createMatcher } from '../../src/method/matching.ts';
import { compareNewest } from '../../src/method/newest.ts';
import { findPairs } from '../../src/method/pairs.ts';
import { pickBest } from '../../src/method/pick-best.ts';
import { companySources, findTraits } from '../../src/method/traits.ts';
import { weigh } from '../../src/method/weigh.ts';
import { Random } from '../../src/statistics/random.ts';
import type { CustomerList } from '../../src/table/list.ts';
import type { Decisions } from '../../src/method/decisions.ts';
import { drawList } from './calibration/draw-list.ts';
import { answersFor, days, makeList, numbers, texts, words } from './make-list.ts';

function partsOf(list: CustomerList, decisions: Decisions) {
  const { rows, isBest, byHand } = pickBest(list, decisions, []);
  const sources = companySources(list);
  const others = Array.from(isBest.keys()).filter((row) => isBest[row] !== 1);
  const findings = findTraits(sources, rows, isBest, byHand);
  const lines = sources.flatMap((source, index) => {
    const common = findings[index]!.common;
    return common === null ? [] : [createMatcher(source, common.value, byHand)];
  });
  return { sources, rows, others, byHand, lines };
}
const validate = (list: CustomerList, decisions: Decisions) => {
  const { sources, rows, others, byHand } = partsOf(list, decisions);
  return crossValidate(sources, rows, others, list.rowCount, byHand);
};

describe('createMatcher', () => {
  it('knows a choice, a word in any case, and a range that a band lies in; by hand wins; no answer is none', () => {
    const list = makeList({
      Storlek: ['company.employees', words(['20–30', '12', '', 'många'])],
      Bransch: ['company.industry', words(['IT', 'it', 'Bank', ''])],
    });
    const [industry, , employees] = companySources(list);
    const byHand = new Map([[2, answersFor(2, 'k', { 'company.industry': 'IT ' })]]);
    const range = createMatcher(employees!, { kind: 'range', low: 20, high: 50, unit: null }, byHand);
    const text = createMatcher(industry!, { kind: 'text', text: 'IT' }, byHand);
    expect([0, 1, 2, 3].map(range.matches)).toEqual([true, false, null, false]);
    expect([0, 1, 2, 3].map(text.matches)).toEqual([true, true, true, null]);
  });
});

describe('crossValidate', () => {
  it('is no better than chance on pure noise', () => {
    const found = Array.from({ length: 60 }, (_, seed) => {
      const { list, decisions } = drawList(seed, { customers: 200, best: 20, ranges: 1, planted: null });
      return validate(list, decisions)!;
    });
    const mean = (of: (one: (typeof found)[number]) => number) =>
      found.reduce((sum, one) => sum + of(one), 0) / found.length;
    expect(mean(({ auc }) => auc)).toBeGreaterThan(0.47);
    expect(mean(({ auc }) => auc)).toBeLessThan(0.53);
    expect(mean((one) => one.found.count)).toBeGreaterThan(3.2);
    expect(mean((one) => one.found.count)).toBeLessThan(4.8);
    expect(found[0]!.byChance).toBeCloseTo(4);
  });

  it('finds best customers that it has not seen where there is something to find, and the same every time', () => {
    const plan = { customers: 400, best: 50, ranges: 0, planted: ['A', 0.4] } as const;
    const { list, decisions } = drawList(1, plan);
    const found = validate(list, decisions)!;
    expect(found.auc).toBeGreaterThan(0.62);
    expect(found.found.count).toBeGreaterThan(found.byChance * 1.3);
    expect(validate(list, decisions)).toEqual(found);
  });

  it('says nothing of fewer than ten best', () => {
    const { list, decisions } = drawList(1, { customers: 60, best: 9, ranges: 0, planted: null });
    expect(validate(list, decisions)).toBeNull();
  });
});

describe('findPairs', () => {
  it('finds hardly any on pure noise', () => {
    let lists = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { list, decisions } = drawList(seed, { customers: 400, best: 20, ranges: 0, planted: null });
      const { lines, rows, others } = partsOf(list, decisions);
      if (findPairs(lines, rows, others).length > 0) lists++;
    }
    expect(lists).toBeLessThanOrEqual(10);
  });

  it('finds two traits that only together set the best apart', () => {
    const random = new Random(7);
    const rows = Array.from({ length: 400 }, (_, row) => row);
    // Every best has both; of the others half have each, but seldom both.
    const one = rows.map((row) => (row < 20 ? 'a' : random.chance(0.5) ? 'a' : 'b'));
    const other = rows.map((row) =>
      row < 20 ? 'x' : random.chance(one[row] === 'a' ? 0.15 : 0.85) ? 'x' : 'y',
    );
    const list = makeList({
      Ett: ['own', words(one)],
      Två: ['own', words(other)],
      Brus: [
        'own',
        words(
          rows.map(() =>
            random.pick([
              ['p', 1],
              ['q', 1],
            ]),
          ),
        ),
      ],
    });
    const sources = companySources(list).slice(-3);
    const lines = sources.map((source, index) =>
      createMatcher(source, { kind: 'text', text: ['a', 'x', 'p'][index]! }, new Map()),
    );
    const pairs = findPairs(lines, rows.slice(0, 20), rows.slice(20));
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      one: { line: 'own.Ett' },
      other: { line: 'own.Två' },
      best: { count: 20, of: 20 },
    });
    expect(pairs[0]!.lift).toBeGreaterThan(pairs[0]!.liftOfPart);
  });
});

describe('compareNewest', () => {
  const rows = Array.from({ length: 100 }, (_, row) => row);
  const list = makeList({
    Sedan: ['customerSince', days(rows.map((row) => row))],
    Bransch: ['company.industry', words(rows.map((row) => (row >= 92 || row < 30 ? 'IT' : 'Bank')))],
    Land: ['company.country', words(rows.map((row) => (row === 99 ? '' : 'Sverige')))],
  });
  const line = (at: number, text: string) =>
    createMatcher(companySources(list)[at]!, { kind: 'text', text }, new Map());

  it('counts those who match at least half of what they have an answer to', () => {
    expect(compareNewest(list, [line(0, 'IT')])).toEqual({
      since: 90,
      newest: { count: 8, of: 10 },
      earlier: { count: 30, of: 90 },
      lines: 1,
    });
  });

  it('says nothing without dates, with few of them, or without lines', () => {
    expect(compareNewest(list, [])).toBeNull();
    expect(compareNewest(makeList({ Nr: ['id', texts(['a'])] }), [line(0, 'IT')])).toBeNull();
    const few = makeList({ Sedan: ['customerSince', days([1, 2, 3])], Tal: ['metric', numbers([1, 2, 3])] });
    expect(compareNewest(few, [line(0, 'IT')])).toBeNull();
  });
});

it('comes with the weight of a list', () => {
  const { list, decisions } = drawList(3, { customers: 200, best: 20, ranges: 0, planted: null });
  expect(weigh(list, decisions, []).holds).toMatchObject({ newest: null, validation: { folds: 5 } });
  expect(weigh(makeList({}), noDecisions, []).holds).toEqual({ validation: null, newest: null, pairs: [] });
});
