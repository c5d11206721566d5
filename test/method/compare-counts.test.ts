import { describe, expect, it } from 'vitest';
import { compareCounts } from '../../src/method/compare-counts.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { answersFor, countsAsText, makeList, numbers, texts, words } from './make-list.ts';

const rows = Array.from({ length: 40 }, (_, row) => row);
const list = makeList({
  Nr: ['id', texts(rows.map((row) => `k${String(row).padStart(2, '0')}`))],
  Licenser: ['metric', numbers(rows.map(() => 30))],
  Dagar: ['daysToClose', numbers(rows.map((row) => row))],
  Bransch: ['company.industry', words(rows.map((row) => (row < 8 ? 'IT' : 'Bank')))],
  Land: ['company.country', words(rows.map(() => 'Sverige'))],
});
const decisions = {
  ...noDecisions,
  cuts: { medium: 6, large: 21 },
  count: { kind: 'number', customers: 12 } as const,
};

describe('compareCounts', () => {
  it('tells which picks would be others with 10, 20 or 50, and the same customers once', () => {
    const found = compareCounts(list, decisions, [], [10, 20, 50, 60]);
    expect(found.map(({ customers, changed }) => [customers, changed])).toEqual([
      [10, []],
      [20, ['company.industry']],
      [40, ['company.industry']],
    ]);
    expect(found[0]!.picks.map(({ line, common }) => `${line} ${countsAsText(common)}`)).toEqual([
      'company.industry IT 8/10 0/30',
      'company.country Sverige 10/10 30/30',
    ]);
  });

  it('counts answers by hand', () => {
    const answers = [answersFor(0, 'k00', { 'company.growth': 'hyper' })];
    const [ten] = compareCounts(list, decisions, answers, [10]);
    expect(ten!.picks.map(({ line }) => line)).toContain('company.growth');
  });

  it('has nothing to compare in an empty list', () => {
    expect(compareCounts(makeList({}), noDecisions, [])).toEqual([{ customers: 0, picks: [], changed: [] }]);
  });
});
