import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/method/analyse.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import type { TraitFinding } from '../../src/method/results.ts';
import { answersFor, asText, countsAsText, makeList, numbers, words } from './make-list.ts';

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
    // Three buyers at two customers: the two of the first have half its vote each.
    expect(finding(buyers, 'buyer.disc')).toEqual(['blue 1.5/2 -', 'red 0.5/2 -']);
    expect(finding(buyers, 'buyer.jobTitle')).toEqual([
      'Driftchef 1/2 0/1',
      'CFO 0.5/2 0/1',
      'IT-chef 0.5/2 0/1',
    ]);
    // Of the first customer's two buyers only one has an age, and speaks for the customer alone.
    expect(buyers.find(({ line }) => line === 'buyer.age')!.coverage).toEqual({ count: 1, of: 2 });
  });

  it('do not exist where nothing is known', () => {
    const bare = { ...list, columns: list.columns.slice(0, 3) };
    const { buyers, answers } = analyse(bare, decisions, []);
    expect(answers.map((row) => row.buyers)).toEqual([[], []]);
    expect(buyers).toHaveLength(11);
    expect(buyers.every(({ common, coverage }) => common === null && coverage.count === 0)).toBe(true);
  });

  it('count as sure as they are marked, and what the list says as listed', () => {
    const marked = answersFor(0, 'a', {}, [{ disc: 'Blå' }, { disc: 'Blå' }]);
    const [first, second] = marked.buyers;
    const { buyers } = analyse(list, decisions, [
      { ...marked, buyers: [{ ...first!, sureness: 'known' }, second!] },
    ]);
    const of = (line: string) => buyers.find((trait) => trait.line === line)!.common!;
    const none = { known: 0, judged: 0, guessed: 0, listed: 0, unmarked: 0 };
    expect(of('buyer.disc')).toMatchObject({
      best: { count: 1, of: 1 },
      sureness: { ...none, known: 0.5, unmarked: 0.5 },
    });
    // Where nobody marked an answer, there is nothing to tell.
    expect(of('buyer.jobTitle').sureness).toBeUndefined();
  });

  it('are not asked what the study leaves out, and keep what was answered', () => {
    const answers = [answersFor(0, 'a', {}, [{ disc: 'Blå', role: 'IT' }])];
    const {
      buyers,
      profile,
      answers: grid,
    } = analyse(list, { ...decisions, unasked: ['disc', 'age'] }, answers);
    const lines = buyers.map(({ line }) => line);
    expect(lines).toHaveLength(9);
    expect([...lines, ...profile.map(({ line }) => line)]).not.toContain('buyer.disc');
    expect(grid[0]!.buyers[0]!.fields.map(({ line }) => line)).toEqual(lines);
    expect(finding(analyse(list, decisions, answers).buyers, 'buyer.disc')).toEqual(['blue 1/1 -']);
  });

  it('are the head of IT when hardly two have the same title', () => {
    const titles = (given: readonly string[]) =>
      analyse(list, decisions, [
        answersFor(0, 'a', {}, [{ jobTitle: given[0]! }]),
        answersFor(1, 'b', {}, [{ jobTitle: given[1]! }, { jobTitle: given[2]! }]),
      ]);
    const { buyers, titles: sorted, profile } = titles(['IT-chef', 'Head of IT', 'Ekonomichef']);
    // Half of them have this very title, so it stands.
    expect(asText(buyers[1]!.common!.value)).toBe('IT-chef');
    expect(sorted.levels).toEqual([{ level: 'head', best: { count: 2, of: 2 } }]);
    expect(sorted.areas).toEqual([
      { area: 'it', best: { count: 1.5, of: 2 } },
      { area: 'finance', best: { count: 0.5, of: 2 } },
    ]);
    expect(profile.find(({ line }) => line === 'buyer.jobTitle')!.best).toEqual({ count: 1, of: 2 });
  });
});
