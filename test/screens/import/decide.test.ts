import { describe, expect, it } from 'vitest';
import { atFile, decideValues, unmerge, withField, withOutcome } from '../../../src/screens/import/decide.ts';
import {
  actionOf,
  undecided,
  withAction,
  withSuggestions,
} from '../../../src/screens/import/duplicate-decisions.ts';
import { openFindings } from '../../../src/screens/import/open-findings.ts';
import { problemGroups } from '../../../src/screens/import/problem-groups.ts';
import { columnOf, previewOf, someFindings } from './made-intake.ts';

describe('decisions', () => {
  it('are put in the place of their file, with nothing decided of those before', () => {
    expect(atFile<string>([], 1, 'deals')).toEqual([null, 'deals']);
    expect(atFile<string>(['customers', 'deals'], 0, null)).toEqual([null, 'deals']);
  });

  it('give a column one meaning at a time', () => {
    const fields = { amount: 'value', price: 'unit' };
    expect(withField(fields, 'amount', 'unit')).toEqual({ amount: 'unit' });
    expect(withField(fields, 'price', null)).toEqual({ amount: 'value' });
  });

  it('change one outcome and keep the others', () => {
    const known = [{ value: 'Won', outcome: 'won' }] as const;
    expect(withOutcome(known, { value: 'Open', outcome: 'lost' })).toEqual([
      ...known,
      { value: 'Open', outcome: 'lost' },
    ]);
  });

  it('merge values, keep others apart, and are taken back one by one', () => {
    const first = decideValues({ merges: [], apart: [] }, { column: 'A', into: 'IT', from: ['it'] }, [
      'I.T.',
    ]);
    expect(first).toEqual({
      merges: [{ column: 'A', into: 'IT', from: ['it'] }],
      apart: [{ column: 'A', values: ['I.T.', 'IT'] }],
    });
    const both = decideValues(first, { column: 'A', into: 'IT', from: ['It'] }, []);
    expect(both.merges).toEqual([{ column: 'A', into: 'IT', from: ['it', 'It'] }]);
    const [merge] = both.merges;
    expect(unmerge(both.merges, merge!, 'it')).toEqual([{ column: 'A', into: 'IT', from: ['It'] }]);
    expect(unmerge(first.merges, merge!, 'it')).toEqual([]);
  });

  it('take a finding away at once, before it is looked for anew', () => {
    const { merges, apart } = decideValues(
      { merges: [], apart: [] },
      { column: 'Bransch', into: 'IT', from: ['it'] },
      [],
    );
    const open = openFindings(someFindings, { merges, apart });
    expect(open.variants[0]?.variants.map(({ value }) => value)).toEqual(['I.T.']);
    const kept = decideValues({ merges, apart }, { column: 'sector', into: 'technology', from: [] }, [
      'technolgy',
    ]);
    expect(openFindings(someFindings, kept).misspellings).toEqual([]);
  });
});

describe('decisions of duplicates', () => {
  it('follow the suggestions where nothing was decided, and leave what was', () => {
    const { groups } = someFindings.duplicates;
    expect(undecided([], { groups })).toEqual([groups[1]]);
    const decisions = withSuggestions([], someFindings.duplicates);
    expect(decisions).toEqual([{ sign: 'name', value: 'Beta AB', action: 'once' }]);
    const changed = withAction(decisions, groups[1]!, 'sum');
    expect(actionOf(changed, groups[1]!)).toBe('sum');
    expect(withSuggestions(changed, someFindings.duplicates)).toEqual(changed);
  });
});

describe('problems', () => {
  const cell = (row: number, found: string) =>
    ({ code: 'cell-not-number', place: { row, column: 'Omsättning' }, data: { found } }) as const;

  it('are grouped by the repair that they need, with each thing found once', () => {
    const preview = previewOf('a.csv', [columnOf('Omsättning', { notUnderstood: 3 })], {
      problems: [
        { code: 'row-too-long', place: { row: 9 }, data: { found: 4, expected: 3 } },
        cell(3, 'saknas'),
        cell(7, 'n/a'),
        cell(8, 'saknas'),
      ],
      problemCount: 4,
    });
    expect(problemGroups(preview)).toEqual([
      {
        code: 'cell-not-number',
        column: 'Omsättning',
        count: 3,
        isLeast: false,
        found: ['saknas', 'n/a'],
        rowNumbers: [3, 7, 8],
      },
      { code: 'row-too-long', column: '', count: 1, isLeast: false, found: [], rowNumbers: [9] },
    ]);
  });

  it('that were not all listed are counted by their column, or said to be at least so many', () => {
    const preview = previewOf('a.csv', [columnOf('Omsättning', { notUnderstood: 5000 })], {
      problems: [cell(3, 'saknas'), { code: 'row-too-long', place: { row: 9 }, data: {} }],
      problemCount: 6000,
    });
    expect(problemGroups(preview).map(({ count, isLeast }) => [count, isLeast])).toEqual([
      [5000, false],
      [1, true],
    ]);
  });
});
