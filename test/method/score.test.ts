import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineId, Thresholds } from '../../src/method/decisions.ts';
import { indexFit, rowScore } from '../../src/method/fit-index.ts';
import { lineState, type LineState } from '../../src/method/line-states.ts';
import { compileScorer, emptyScores, ruling, type ScoreLine } from '../../src/method/score.ts';
import { isUnsure, proposeThresholds, segmentOf, segments } from '../../src/method/segment-of.ts';
import { titleSorter } from '../../src/method/sort-title.ts';
import type { Column } from '../../src/table/column.ts';
import { days, numbers, texts, words } from './make-list.ts';
import { randomCases } from '../support/random-cases.ts';

const sortTitle = titleSorter([]);
const industry = (text: string, points: number, rule: ScoreLine['rule'] = 'counts'): ScoreLine => ({
  line: 'company.industry',
  value: { kind: 'text', text },
  points,
  rule,
});

function scoreAll(lines: readonly ScoreLine[], columns: Partial<Record<LineId, Column>>, rows: number) {
  const scorer = compileScorer(lines, { columnOf: (line) => columns[line], sortTitle });
  const scores = emptyScores(rows);
  scorer.score(0, rows, scores);
  return { scorer, scores };
}

describe('what meets a line', () => {
  const statesOf = (line: ScoreLine, column: Column | undefined, rows: number) => {
    const scorer = compileScorer([line], { columnOf: () => column, sortTitle });
    return Array.from({ length: rows }, (_, row) => scorer.statesAt(row)[0]);
  };

  it('reads words in any case, in a category or in text, and blank as unknown', () => {
    const cells = ['IT', ' it ', 'Bank', ''];
    expect(statesOf(industry('IT', 1), words(cells), 4)).toEqual([2, 2, 1, 0]);
    expect(statesOf(industry('IT', 1), texts(cells), 4)).toEqual([2, 2, 1, 0]);
  });

  it('reads numbers and bands against a range with both ends, and a choice in either language', () => {
    const size: ScoreLine = {
      ...industry('', 1),
      line: 'company.employees',
      value: { kind: 'range', low: 20, high: 50, unit: null },
    };
    expect(statesOf(size, numbers([19, 20, 50, 51, null]), 5)).toEqual([1, 2, 2, 1, 0]);
    expect(statesOf(size, words(['20–50', '51-200', 'många', '']), 4)).toEqual([2, 1, 1, 0]);
    const leader: ScoreLine = {
      ...industry('', 1),
      line: 'company.marketPosition',
      value: { kind: 'choice', choice: 'leader' },
    };
    expect(statesOf(leader, words(['Ledare', 'Market leader', 'Utmanare']), 3)).toEqual([2, 2, 1]);
  });

  it('reads a title by its group, a date by its year, and other money as unknown', () => {
    const heads: ScoreLine = {
      ...industry('', 1),
      line: 'buyer.jobTitle',
      value: { kind: 'choice', choice: 'title.head.it' },
    };
    expect(statesOf(heads, words(['IT-chef', 'Head of IT', 'Ekonomichef', '']), 4)).toEqual([2, 2, 1, 0]);
    const year: ScoreLine = { ...industry('', 1), line: 'own.Start', value: { kind: 'text', text: '1970' } };
    expect(statesOf(year, days([0, 364, 365, null]), 4)).toEqual([2, 2, 1, 0]);
    const turnover: ScoreLine = {
      ...industry('', 1),
      line: 'company.yearlyRevenue',
      value: { kind: 'range', low: 1, high: 9, unit: 'SEK' },
    };
    expect(statesOf(turnover, numbers([5], 'SEK'), 1)).toEqual([2]);
    expect(statesOf(turnover, numbers([5], 'EUR'), 1)).toEqual([0]);
    expect(statesOf(turnover, undefined, 1)).toEqual([0]);
  });

  it('understands more different texts than it remembers', () => {
    const cells = Array.from({ length: 20_001 }, (_, row) => `Företag ${row}`);
    const { scores } = scoreAll(
      [industry('företag 20000', 7)],
      { 'company.industry': texts(cells) },
      cells.length,
    );
    expect(scores.score[20_000]).toBe(7);
    expect(scores.score.reduce((sum, points) => sum + points, 0)).toBe(7);
  });
});

describe('must and never', () => {
  const thresholds: Thresholds = { doOrDie: 10, neutral: 0 };
  const segmentWith = (rule: ScoreLine['rule'], points: number, cell: string) => {
    const columns = { 'company.industry': words([cell]), 'company.country': words(['Sverige']) };
    const fits: ScoreLine = {
      ...industry('', 30),
      line: 'company.country',
      value: { kind: 'text', text: 'Sverige' },
    };
    const { scores } = scoreAll([fits, industry('IT', points, rule)], columns, 1);
    const one = rowScore(scores, 0);
    return [segmentOf(one, thresholds), isUnsure(one, thresholds)];
  };

  it('decide alone, and hold their judgement while the answer is unknown', () => {
    expect(segmentWith('must', 5, 'IT')).toEqual(['doOrDie', false]);
    expect(segmentWith('must', 5, 'Bank')).toEqual(['dont', false]);
    expect(segmentWith('must', 5, '')).toEqual(['neutral', true]);
    expect(segmentWith('never', -5, 'IT')).toEqual(['dont', false]);
    expect(segmentWith('never', -5, 'Bank')).toEqual(['doOrDie', false]);
    expect(segmentWith('never', -5, '')).toEqual(['doOrDie', true]);
  });
});

describe('proposeThresholds', () => {
  it('lets three of four of the best into do or die, and keeps three of four of the worst below neutral', () => {
    const best = Int32Array.of(50, 10, 40, 30);
    const worst = Int32Array.of(-9, 20, 4, -5);
    const all = Int32Array.of(...best, ...worst, 0, 0);
    expect(proposeThresholds(best, worst, all)).toEqual({ doOrDie: 20, neutral: 5 });
    expect(proposeThresholds(best, worst, Int32Array.of(...all, 35))).toEqual({ doOrDie: 30, neutral: 5 });
  });
  it('is never so tight that fewer reach do or die than there are best', () => {
    const scores = fc.array(fc.integer({ min: -50, max: 80 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, scores, (of, others) => {
        const best = Int32Array.from(of);
        const all = Int32Array.from([...of, ...others]);
        const { doOrDie } = proposeThresholds(best, new Int32Array(), all);
        const fit = all.filter((score) => score >= doOrDie).length;
        expect(fit >= best.length || doOrDie === 1).toBe(true);
      }),
    );
  });
  it('never parts neutral above do or die, asks a point at least, and does without worst or best', () => {
    expect(proposeThresholds(Int32Array.of(3, 3), Int32Array.of(8, 8), Int32Array.of(3, 3, 8, 8))).toEqual({
      doOrDie: 3,
      neutral: 3,
    });
    expect(proposeThresholds(Int32Array.of(-4), new Int32Array(), Int32Array.of(-4))).toEqual({
      doOrDie: 1,
      neutral: 0,
    });
    expect(proposeThresholds(new Int32Array(), new Int32Array(), Int32Array.of(5))).toEqual({
      doOrDie: 1,
      neutral: 0,
    });
  });
});

/* 10,000 random profiles, each with random customers, against the plainest way to do the same. */

const lineNames = ['company.industry', 'company.country', 'own.a', 'own.b', 'company.employees'] as const;
const cellWords = ['x', 'y', 'z', ''];
const state = fc.constantFrom<LineState>(0, 1, 2);
const scoreLine = fc.record({
  line: fc.constantFrom<LineId>(...lineNames),
  points: fc.integer({ min: -99, max: 99 }),
  rule: fc.constantFrom<ScoreLine['rule']>('counts', 'counts', 'must', 'never'),
  low: fc.integer({ min: 0, max: 9 }),
  width: fc.integer({ min: 0, max: 9 }),
  word: fc.constantFrom('x', 'y', 'z'),
});
const profile = fc.array(scoreLine, { minLength: 1, maxLength: 8 }).map((drawn) =>
  drawn.map(({ line, points, rule, low, width, word }): ScoreLine => ({
    line,
    points,
    rule,
    value:
      line === 'company.employees'
        ? { kind: 'range', low, high: low + width, unit: null }
        : { kind: 'text', text: word },
  })),
);
const customer = fc.record({
  words: fc.array(fc.constantFrom(...cellWords), { minLength: 4, maxLength: 4 }),
  size: fc.option(fc.integer({ min: 0, max: 20 })),
});
type Customer = typeof customer extends fc.Arbitrary<infer One> ? One : never;
const customers = fc.array(customer, { minLength: 1, maxLength: 12 });
const someThresholds = fc
  .tuple(fc.integer({ min: -200, max: 200 }), fc.nat(150))
  .map(([neutral, above]): Thresholds => ({ neutral, doOrDie: neutral + above }));
const runs = { numRuns: randomCases(10_000, 1000), seed: 4181 };

function columnsOf(rows: readonly Customer[]): Partial<Record<LineId, Column>> {
  return {
    ...Object.fromEntries(
      lineNames
        .slice(0, 4)
        .map((line, at) => [line, (at % 2 === 0 ? words : texts)(rows.map((row) => row.words[at]!))]),
    ),
    'company.employees': numbers(rows.map(({ size }) => size)),
  };
}

function naiveState({ line, value }: ScoreLine, row: Customer): LineState {
  if (value.kind === 'range')
    return row.size === null ? 0 : row.size >= value.low && row.size <= value.high ? 2 : 1;
  const cell = row.words[lineNames.indexOf(line as (typeof lineNames)[number])]!;
  return cell === '' ? 0 : value.kind === 'text' && cell === value.text ? 2 : 1;
}

describe('on random profiles and customers', () => {
  it('the points of the lines that are met add up to the score, and the unknown to what it may become', () => {
    fc.assert(
      fc.property(profile, customers, (lines, rows) => {
        const { scorer, scores } = scoreAll(lines, columnsOf(rows), rows.length);
        rows.forEach((row, at) => {
          const states = scorer.statesAt(at);
          expect(states).toEqual(lines.map((line) => naiveState(line, row)));
          const sum = (counts: (state: LineState, points: number) => boolean) =>
            lines.reduce(
              (total, { points }, place) => total + (counts(states[place]!, points) ? points : 0),
              0,
            );
          const { score, low, high, ruled } = rowScore(scores, at);
          expect(score).toBe(sum((one) => one === lineState.met));
          expect(low).toBe(sum((one, points) => one === lineState.met || (one === 0 && points < 0)));
          expect(high).toBe(sum((one, points) => one === lineState.met || (one === 0 && points > 0)));
          const breaks = lines.some(
            ({ rule }, place) =>
              (rule === 'must' && states[place] === 1) || (rule === 'never' && states[place] === 2),
          );
          expect((ruled & ruling.barred) !== 0).toBe(breaks);
        });
      }),
      runs,
    );
  });

  it('a better match never scores lower and never comes to a lower segment', () => {
    const rank = (segment: (typeof segments)[number]) => segments.length - segments.indexOf(segment);
    const known = fc.tuple(fc.array(state, { minLength: 8, maxLength: 8 }), fc.nat(7));
    fc.assert(
      fc.property(profile, known, someThresholds, (lines, [states, drawn], thresholds) => {
        const place = drawn % lines.length;
        const line = lines[place]!;
        // A never takes points and a must gives them, as on the screen.
        const signed = lines.map((one) => ({
          ...one,
          points:
            one.rule === 'never'
              ? -Math.abs(one.points)
              : one.rule === 'must'
                ? Math.abs(one.points)
                : one.points,
        }));
        const good = signed[place]!.points >= 0 && line.rule !== 'never' ? 2 : 1;
        const better = states.map((one, at): LineState => (at === place ? good : one));
        const before = scoreStates(signed, states);
        const after = scoreStates(signed, better);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
        expect(rank(segmentOf(after, thresholds))).toBeGreaterThanOrEqual(
          rank(segmentOf(before, thresholds)),
        );
      }),
      runs,
    );
  });

  it('the order of rows and of lines changes nothing', () => {
    fc.assert(
      fc.property(profile, customers, fc.infiniteStream(fc.nat()), (lines, rows, stream) => {
        const order = rows.map((_, row) => [row, stream.next().value as number] as const);
        const places = order.sort(([, a], [, b]) => a - b).map(([row]) => row);
        const one = scoreAll(lines, columnsOf(rows), rows.length).scores;
        const moved = places.map((row) => rows[row]!);
        const other = scoreAll([...lines].reverse(), columnsOf(moved), rows.length).scores;
        places.forEach((row, at) => {
          expect(rowScore(other, at)).toEqual(rowScore(one, row));
        });
      }),
      runs,
    );
  });

  it('a segment is sure only when no way to fill in the unknown changes it', () => {
    fc.assert(
      fc.property(
        profile,
        fc.array(state, { minLength: 8, maxLength: 8 }),
        someThresholds,
        (lines, drawn, thresholds) => {
          const states = drawn.slice(0, lines.length);
          const open = states.flatMap((one, at) => (one === 0 ? [at] : []));
          const reached = new Set<string>();
          for (let mask = 0; mask < 2 ** open.length; mask++) {
            const filled = states.map((one, at): LineState => {
              const bit = open.indexOf(at);
              return bit < 0 ? one : ((mask >> bit) & 1) === 1 ? 2 : 1;
            });
            reached.add(segmentOf(scoreStates(lines, filled), thresholds));
          }
          const one = scoreStates(lines, states);
          if (!isUnsure(one, thresholds)) expect([...reached]).toEqual([segmentOf(one, thresholds)]);
          // Don't is never said of what may yet be better.
          if (segmentOf(one, thresholds) === 'dont') expect([...reached]).toEqual(['dont']);
        },
      ),
      runs,
    );
  });

  it('the index answers any threshold as sorting anew does', () => {
    fc.assert(
      fc.property(profile, customers, someThresholds, (lines, rows, thresholds) => {
        const { scores } = scoreAll(lines, columnsOf(rows), rows.length);
        const revenue = Float64Array.from(rows, (_, row) => row + 1);
        const { reach, stay, barred, scores: all } = indexFit(scores, revenue);
        const from = reach.filter(({ points }) => points >= thresholds.doOrDie);
        const below = stay.filter(({ points }) => points < thresholds.neutral);
        const count = (wanted: string) =>
          rows.filter((_, row) => segmentOf(rowScore(scores, row), thresholds) === wanted).length;
        const sum = (steps: typeof reach) => steps.reduce((total, { customers: more }) => total + more, 0);
        expect(sum(from)).toBe(count('doOrDie'));
        expect(sum(below) + barred.customers).toBe(count('dont'));
        expect(sum(all)).toBe(rows.length);
        expect(all.reduce((total, one) => total + one.revenue, 0)).toBe(
          (rows.length * (rows.length + 1)) / 2,
        );
      }),
      runs,
    );
  });
});

/** The scores of a customer with these states, by way of columns that say so. */
function scoreStates(lines: readonly ScoreLine[], states: readonly LineState[]) {
  const alone = lines.map((line, at): ScoreLine => ({
    ...line,
    line: `own.${at}`,
    value: { kind: 'text', text: 'x' },
  }));
  const columns = Object.fromEntries(
    alone.map(({ line }, at) => [line, words([['', 'y', 'x'][states[at] ?? 0]!])]),
  );
  return rowScore(scoreAll(alone, columns, 1).scores, 0);
}
