import { describe, expect, it } from 'vitest';
import { Words } from '../../src/language/words.svelte.ts';
import type { LineId } from '../../src/method/decisions.ts';
import type { TraitFinding, ValueCount } from '../../src/method/results.ts';
import { cautionOf, sharedCaution } from '../../src/screens/shell/cautions.ts';
import { findingPairs } from '../../src/screens/shell/finding-pairs.ts';

function answered(count: number, of: number): TraitFinding {
  return { line: 'company.industry', values: [], common: null, coverage: { count, of } };
}

describe('a caution', () => {
  it('is for few answers, and first for answers from under half', () => {
    expect(cautionOf(answered(10, 20))).toBeNull();
    expect(cautionOf(answered(9, 18))).toBe('few');
    expect(cautionOf(answered(9, 20))).toBe('half');
    expect(cautionOf(answered(20, 41))).toBe('half');
  });

  it('is said once when it holds for three of four or more, of at least two', () => {
    const few = answered(5, 5);
    const enough = answered(20, 20);
    expect(sharedCaution([few, few])).toEqual({ caution: 'few', isAll: true });
    expect(sharedCaution([few, few, few, enough])).toEqual({ caution: 'few', isAll: false });
    expect(sharedCaution([few, few, enough])).toBeNull();
    expect(sharedCaution([few])).toBeNull();
    expect(sharedCaution([])).toBeNull();
    expect(sharedCaution([enough, enough])).toBeNull();
  });
});

describe('what is drawn of a trait', () => {
  const words = new Words('en');
  const value = (text: string, best: number, others: number | null): ValueCount => ({
    value: { kind: 'text', text },
    best: { count: best, of: 20 },
    others: others === null ? null : { count: others, of: 100 },
  });
  const finding = (line: LineId, values: readonly ValueCount[]): TraitFinding => ({
    line,
    values,
    common: values[0] ?? null,
    coverage: { count: 20, of: 20 },
  });
  const said = (found: TraitFinding) =>
    findingPairs(found, words).pairs.map(({ name, best, others }) =>
      [name, best.label, others?.label ?? '-'].join(' | '),
    );

  it('is each value of best and others, counts beside shares, and what the bars are said once', () => {
    expect(said(finding('company.industry', [value('IT', 14, 20), value('Bank', 6, 80)]))).toEqual([
      'IT | 70% of the best, 14 of 20 | 20% of all others, 20 of 100',
      'Bank | 30%, 6 of 20 | 80%, 80 of 100',
    ]);
  });

  it('is the six most common, and the rest as one, with what only others answer', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) =>
      value(name, name === 'a' ? 13 : 1, 10),
    );
    const drawn = findingPairs(finding('own.x', many), words);
    expect(drawn.pairs).toHaveLength(7);
    expect(drawn.pairs.at(-1)).toEqual({
      name: 'Other answers',
      best: { share: 0.1, label: '10%, 2 of 20' },
      others: { share: 0.4, label: '40%, 40 of 100' },
    });
    expect(drawn.table.rows.map(([name]) => name)).toEqual([
      ...'a b c d e f g h'.split(' '),
      'Other answers',
    ]);
    expect(drawn.table.rows.at(-1)).toEqual(['Other answers', '0%, 0 of 20', '20%, 20 of 100']);
  });

  it('has no rest where a buyer may give several answers', () => {
    expect(said(finding('buyer.drivers', [value('Power', 15, null), value('Money', 12, null)]))).toEqual([
      'Power | 75% of the best, 15 of 20 | -',
      'Money | 60%, 12 of 20 | -',
    ]);
  });

  it('is nothing when nobody answered', () => {
    expect(findingPairs(finding('own.x', []), words).pairs).toEqual([]);
  });
});
