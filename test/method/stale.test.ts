import { describe, expect, it } from 'vitest';
import {
  noDecisions,
  type CustomerAnswers,
  type Decisions,
  type LineId,
} from '../../src/method/decisions.ts';
import type { DriftSide } from '../../src/method/drift.ts';
import { findStale } from '../../src/method/stale.ts';
import { makeList, numbers, texts, words } from './make-list.ts';

/** Twelve customers: by licences six small, three medium and three large, of which the industry is given. */
const licences = [1, 2, 3, 4, 5, 5, 7, 8, 9, 30, 40, 50];
const names = licences.map((_, index) => `K${index}`);
const decisions: Decisions = {
  ...noDecisions,
  metric: 'Licenser',
  cuts: { medium: 6, large: 21 },
  goal: { kind: 'column', column: 'Marginal', direction: 'high' },
  count: { kind: 'number', customers: 2 },
};

function side(change: {
  licences?: readonly number[];
  industries?: readonly string[];
  decisions?: Partial<Decisions>;
  answers?: readonly CustomerAnswers[];
  margin?: string;
}): DriftSide {
  const counts = change.licences ?? licences;
  return {
    list: makeList({
      Kund: ['name', texts(names)],
      Licenser: ['metric', numbers(counts)],
      Betalar: ['revenue', numbers(counts.map((count) => count * 100))],
      [change.margin ?? 'Marginal']: [null, numbers(counts.map((_, index) => index))],
      Bransch: ['company.industry', words(change.industries ?? names.map(() => 'IT'))],
    }),
    decisions: { ...decisions, ...change.decisions },
    answers: change.answers ?? [],
  };
}
const everybody = names.map((_, row) => row);
const answered = (row: number): CustomerAnswers => ({
  customer: { row, key: `K${row}` },
  traits: new Map<LineId, string>([['company.country', 'Sverige']]),
  buyers: [],
});

describe('what of the decisions no longer fits a newer list', () => {
  it('is nothing when the list says the same', () => {
    expect(findStale(side({}), side({}), everybody)).toEqual([]);
  });

  it('is a column that decisions name and the list lacks', () => {
    expect(findStale(side({}), side({ margin: 'Vinst' }), everybody)).toEqual([
      { kind: 'columns', columns: ['Marginal'] },
    ]);
  });

  it('is the limits, when at least a tenth of the customers have changed group, and the group that brings most', () => {
    const later = [1, 2, 3, 4, 5, 5, 7, 8, 9, 10, 11, 12];
    expect(findStale(side({}), side({ licences: later }), everybody)).toEqual([
      { kind: 'cuts', tier: 'medium', before: 3 / 12, after: 6 / 12 },
      { kind: 'leader', before: 'large', after: 'medium' },
    ]);
    // One of twelve is less than a tenth.
    expect(
      findStale(side({}), side({ licences: [...licences.slice(0, 5), 6, ...licences.slice(6)] }), everybody),
    ).toEqual([]);
  });

  it('is a customer taken out, and answers, that are no longer on the list', () => {
    const gone = everybody.map((row) => (row === 0 || row === 1 ? -1 : row));
    const before = side({
      decisions: { excluded: [{ row: 0, key: 'K0' }] },
      answers: [answered(1), answered(10), answered(11)],
    });
    const after = side({ answers: [answered(10)] });
    expect(findStale(before, after, gone)).toEqual([
      { kind: 'excluded', customers: 1 },
      { kind: 'answersLeft', customers: 1 },
      { kind: 'unanswered', customers: 1, of: 2 },
    ]);
  });

  it('is a line worked on that is no longer found, and own words for another value', () => {
    const lines = [{ line: 'company.industry', struck: false, wording: 'IT-bolag' }] as const;
    const banks = names.map(() => 'Bank');
    expect(
      findStale(side({ decisions: { lines } }), side({ decisions: { lines }, industries: banks }), everybody),
    ).toEqual([{ kind: 'wordings', lines: ['company.industry'] }]);
    const blank = names.map(() => '');
    expect(
      findStale(side({ decisions: { lines } }), side({ decisions: { lines }, industries: blank }), everybody),
    ).toEqual([{ kind: 'lines', lines: ['company.industry'] }]);
  });
});
