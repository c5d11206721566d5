import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { answersFor, countsAsText, days, makeList, numbers, words } from './make-list.ts';

/* Rows 0 to 2 are the best of six: all are large, and the first three close fastest. */
const list = makeList({
  Nr: ['id', words(['a', 'b', 'c', 'd', 'e', 'f'])],
  Licenser: ['metric', numbers([30, 30, 30, 30, 30, 30])],
  Säljcykel: ['daysToClose', numbers([1, 2, 3, 4, 5, 6])],
  Bransch: ['company.industry', words(['IT', 'IT', 'Bank', 'Bank', 'Bank', ''])],
  Start: ['own', days([19_000, null, null, null, null, null])],
  Kanal: ['own', words(['mässa', 'mässa', 'webb', 'webb', 'webb', 'mässa'])],
});
const decisions = {
  ...noDecisions,
  cuts: { medium: 6, large: 21 },
  count: { kind: 'number', customers: 3 },
} as const;

function industry(...answers: Parameters<typeof analyse>[2]): ReturnType<typeof analyse>['company'][number] {
  return analyse(list, decisions, answers).company[0]!;
}

describe('company traits', () => {
  it('come in the method’s order, then the user’s own', () => {
    expect(analyse(list, decisions, []).company.map(({ line }) => line)).toEqual([
      'company.industry',
      'company.customerType',
      'company.employees',
      'company.country',
      'company.yearlyRevenue',
      'company.marketPosition',
      'company.growth',
      'own.Start',
      'own.Kanal',
    ]);
  });

  it('count imported values of the best and of the others', () => {
    expect(industry().values.map(countsAsText)).toEqual(['IT 2/3 0/2', 'Bank 1/3 2/2']);
  });

  it('let answers by hand win, among the best and among the others', () => {
    const found = industry(
      answersFor(0, 'a', { 'company.industry': 'Bank' }),
      answersFor(3, 'd', { 'company.industry': ' it ' }),
      answersFor(5, 'f', { 'company.industry': 'IT' }),
    );
    expect(found.values.map(countsAsText)).toEqual(['Bank 2/3 1/3', 'IT 1/3 2/3']);
  });

  it('take an empty answer by hand as not known, whatever was imported', () => {
    const found = industry(
      answersFor(2, 'c', { 'company.industry': '' }),
      answersFor(3, 'd', { 'company.industry': '' }),
    );
    expect(found.values.map(countsAsText)).toEqual(['IT 2/2 0/1']);
    expect(found.coverage).toEqual({ count: 2, of: 3 });
  });

  it('keep the later of two answers, and pass over customers that are not in the list', () => {
    const found = industry(
      answersFor(0, 'a', { 'company.industry': 'Vård' }),
      answersFor(0, 'a', { 'company.industry': 'IT' }),
      answersFor(9, 'gone', { 'company.industry': 'Vård' }),
    );
    expect(found.values.map(countsAsText)).toEqual(['IT 2/3 0/2', 'Bank 1/3 2/2']);
  });

  it('show the answers in force, and where they come from, in rank order', () => {
    const [first, second] = analyse(list, decisions, [
      answersFor(1, 'b', { 'company.industry': 'Vård', 'own.Kanal': '' }),
    ]).answers;
    const cells = (row: typeof first) => row!.traits.map(({ text, source }) => `${source}:${text}`);
    expect(first!.customer).toEqual({ row: 0, key: 'a' });
    expect(cells(first)).toEqual([
      'imported:IT',
      ...new Array<string>(6).fill('none:'),
      'imported:2022',
      'imported:mässa',
    ]);
    expect(cells(second)[0]).toBe('hand:Vård');
    expect(cells(second)[8]).toBe('hand:');
  });
});
