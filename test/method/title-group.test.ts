import { describe, expect, it } from 'vitest';
import { titleGroupChoice, titleGroupOf } from '../../src/method/job-title.ts';
import { titleSorter } from '../../src/method/sort-title.ts';
import { sortTitles, withTitleGroup } from '../../src/method/title-group.ts';
import type { TraitFinding } from '../../src/method/results.ts';
import { countByCustomers, shareVotes } from '../../src/method/votes.ts';
import { findValues } from '../../src/method/find-values.ts';
import { countsAsText, words } from './make-list.ts';

const others = ['IT-chef', 'CFO', 'CFO', 'Säljare'];
const taken = new Uint8Array(others.length);
const column = words(others);

function votesOf(titles: readonly string[]) {
  return shareVotes(titles.map((answer, customer) => ({ customer, answer, ground: 'unmarked' as const })));
}

function finding(titles: readonly string[]): TraitFinding {
  const evidence = { line: 'buyer.jobTitle', column, best: titles, bestTotal: titles.length } as const;
  return countByCustomers(
    findValues({ ...evidence, othersByHand: [], taken }),
    votesOf(titles),
    titles.length,
  );
}

function pick(titles: readonly string[], sort = titleSorter([])): string {
  return countsAsText(withTitleGroup(finding(titles), votesOf(titles), sort, column, taken).common!);
}

describe('a group of titles', () => {
  it.each<[string, string[], string]>([
    ['a title that half of them have', ['IT-chef', 'IT-chef', 'CFO', 'VD'], 'IT-chef 2/4 1/4'],
    ['level and area', ['IT-chef', 'Head of IT', 'IT-driftchef', 'CFO'], 'title.head.it 3/4 1/4'],
    ['an area', ['IT-chef', 'CIO', 'IT-tekniker', 'VD', 'CFO'], 'title..it 3/5 1/4'],
    ['a level', ['IT-chef', 'Ekonomichef', 'Säljchef', 'VD', 'CFO'], 'title.head. 3/5 1/4'],
    ['nothing but the most common', ['VD', 'CFO', 'IT-chef', 'Säljare', 'Jurist'], 'Jurist 1/5 0/4'],
  ])('is %s', (_, titles, expected) => {
    expect(pick(titles)).toBe(expected);
  });

  it('follows a correction', () => {
    const sort = titleSorter([{ title: 'Guru', level: 'head', area: 'it' }]);
    expect(pick(['IT-chef', 'guru', 'CFO'], sort)).toBe('title.head.it 2/3 1/4');
  });

  it('has a code that can be read back, and no other choice is one', () => {
    for (const group of [
      { level: 'head', area: 'it' },
      { level: null, area: 'hr' },
      { level: 'lead', area: null },
    ] as const)
      expect(titleGroupOf(titleGroupChoice(group))).toEqual(group);
    for (const choice of ['title', 'title..', 'n1', 'title.head.it.x', 'title.boss.it?', 'blue'])
      expect(titleGroupOf(choice)).toBeNull();
  });
});

describe('sortTitles', () => {
  it('tells of each title what it was sorted as, and whether a person said so', () => {
    const titles = ['IT-chef', 'it-chef', 'Guru'];
    const { levels, titles: sorted } = sortTitles(finding(titles), votesOf(titles), [
      { title: 'GURU', level: 'lead', area: null },
    ]);
    expect(sorted).toEqual([
      { title: 'IT-chef', customers: 2, corrected: false, level: 'head', area: 'it' },
      { title: 'Guru', customers: 1, corrected: true, level: 'lead', area: null },
    ]);
    expect(levels.map(({ level, best }) => `${level} ${best.count}/${best.of}`)).toEqual([
      'head 2/3',
      'lead 1/3',
    ]);
  });
});
