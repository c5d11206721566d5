import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import type { TraitFinding } from '../../src/method/results.ts';
import { answersFor, countsAsText, makeList, numbers, words } from './make-list.ts';

/* Rows 0 and 1 are the best of four. */
const list = makeList({
  Nr: ['id', words(['a', 'b', 'c', 'd'])],
  Licenser: ['metric', numbers([30, 30, 30, 30])],
  Säljcykel: ['daysToClose', numbers([1, 2, 3, 4])],
  Titel: ['buyer.jobTitle', words(['IT-chef', 'VD', 'VD', ''])],
  Ålder: ['buyer.age', numbers([40, null, 50, 60])],
});
const decisions = {
  ...noDecisions,
  cuts: { medium: 6, large: 21 },
  count: { kind: 'number', customers: 2 },
} as const;

function finding(found: readonly TraitFinding[], line: string): string[] {
  return found.find((trait) => trait.line === line)!.values.map(countsAsText);
}

describe('buyers', () => {
  it('are made of the imported columns when none were recorded by hand', () => {
    const { buyers, answers } = analyse(list, decisions, []);
    expect(finding(buyers, 'buyer.jobTitle')).toEqual(['IT-chef 1/2 0/1', 'VD 1/2 1/1']);
    expect(answers[0]!.buyers).toHaveLength(1);
    expect(answers[0]!.buyers[0]!.id).toBeNull();
  });

  it('by hand replace the imported one, which fills what the first of them leaves empty', () => {
    const { buyers, answers } = analyse(list, decisions, [
      answersFor(0, 'a', {}, [
        { disc: 'Blå', jobTitle: ' ' },
        { jobTitle: 'CFO', disc: 'röd' },
      ]),
      answersFor(1, 'b', {}, [{ jobTitle: 'Driftchef', disc: 'blue' }]),
    ]);
    expect(answers[0]!.buyers.map(({ id }) => id)).toEqual(['a-0', 'a-1']);
    const cells = answers[0]!.buyers.map(({ fields }) =>
      fields.map(({ text, source }) => `${source}:${text}`),
    );
    expect(cells[0]![1]).toBe('imported:IT-chef');
    expect(cells[0]![4]).toBe('imported:40');
    expect(cells[1]![4]).toBe('none:');
    // Three buyers at two customers.
    expect(finding(buyers, 'buyer.disc')).toEqual(['blue 2/3 -', 'red 1/3 -']);
    expect(finding(buyers, 'buyer.jobTitle')).toEqual([
      'CFO 1/3 0/1',
      'Driftchef 1/3 0/1',
      'IT-chef 1/3 0/1',
    ]);
    expect(buyers.find(({ line }) => line === 'buyer.age')!.coverage).toEqual({ count: 1, of: 3 });
  });

  it('do not exist where nothing is known', () => {
    const bare = { ...list, columns: list.columns.slice(0, 3) };
    const { buyers, answers } = analyse(bare, decisions, []);
    expect(answers.map((row) => row.buyers)).toEqual([[], []]);
    expect(buyers).toHaveLength(11);
    expect(buyers.every(({ common, coverage }) => common === null && coverage.of === 0)).toBe(true);
  });
});
