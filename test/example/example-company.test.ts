import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/document/types.ts';
import { makeExample } from '../../src/example/example-company.ts';
import { analyse } from '../../src/method/analyse.ts';
import type { Analysis, TraitValue } from '../../src/method/results.ts';
import type { NumberColumn } from '../../src/table/column.ts';
import { columnWithRole } from '../../src/table/list.ts';
import { textAt } from '../../src/table/read.ts';
import type { Role } from '../../src/table/role.ts';

const languages: LanguageCode[] = ['sv', 'en'];
const { list } = makeExample('sv');
const rows = Array.from({ length: list.rowCount }, (_, row) => row);

function analyseExample(language: LanguageCode): Analysis {
  const example = makeExample(language);
  return analyse(example.list, example.decisions, example.answers);
}

function numbersOf(role: Role): Float64Array {
  return (columnWithRole(list, role)!.column as NumberColumn).values;
}

function text(words: string): TraitValue {
  return { kind: 'text', text: words };
}

function choice(code: string): TraitValue {
  return { kind: 'choice', choice: code };
}

function range(low: number, high: number, unit: string | null = null): TraitValue {
  return { kind: 'range', low, high, unit };
}

/** The running example of the method, in its order. */
function expectedLines(words: {
  country: string;
  position: string;
  role: string;
  jobTitle: string;
  education: string;
}): [string, TraitValue][] {
  return [
    ['company.industry', text('IT')],
    ['company.customerType', choice('b2b')],
    ['company.employees', range(20, 50)],
    ['company.country', text(words.country)],
    ['company.yearlyRevenue', range(50e6, 100e6, 'SEK')],
    ['company.marketPosition', text(words.position)],
    ['company.growth', choice('hyper')],
    ['buyer.role', text(words.role)],
    ['buyer.jobTitle', text(words.jobTitle)],
    ['buyer.distanceToCeo', choice('n2')],
    ['buyer.gender', choice('man')],
    ['buyer.age', range(35, 45)],
    ['buyer.education', text(words.education)],
    ['buyer.personality', choice('extrovert')],
    ['buyer.behaviour', choice('cautious')],
    ['buyer.disc', choice('blue')],
    ['buyer.drivers', choice('efficiency')],
  ];
}

describe('the example company', () => {
  it('ends in the running example’s profile, in Swedish', () => {
    const { profile } = analyseExample('sv');
    expect(profile.map(({ line, value }) => [line, value])).toEqual(
      expectedLines({
        country: 'Sverige',
        position: 'Utmanare (topp 10/20)',
        role: 'Ansvarig för underhåll och IT-infrastruktur',
        jobTitle: 'IT-chef',
        education: 'Kandidat i informationssystem',
      }),
    );
  });

  it('ends in the running example’s profile, in English', () => {
    const { profile } = analyseExample('en');
    expect(profile.map(({ line, value }) => [line, value])).toEqual(
      expectedLines({
        country: 'Sweden',
        position: 'Challenger (top 10/20)',
        role: 'Responsible for maintenance and IT infrastructure',
        jobTitle: 'IT manager',
        education: 'Bachelor in information systems',
      }),
    );
  });

  it('has a pattern with exceptions: each line holds for 60 to 90 % of the best', () => {
    for (const { best } of analyseExample('sv').profile) {
      expect(best.count / best.of).toBeGreaterThanOrEqual(0.6);
      expect(best.count / best.of).toBeLessThanOrEqual(0.9);
    }
  });

  it.each(languages)('brings in about 60, 25 and 15 %% of the revenue (%s)', (language) => {
    const { streams, groups, best, market } = analyseExample(language);
    const [small, medium, large] = streams.streams.map(({ revenueShare }) => revenueShare * 100);
    expect(Math.abs(small! - 15)).toBeLessThan(2);
    expect(Math.abs(medium! - 25)).toBeLessThan(2);
    expect(Math.abs(large! - 60)).toBeLessThan(2);
    expect(streams).toMatchObject({ leader: 'large', leadIsClear: true });
    expect(groups).toMatchObject({ withoutMetric: 0, whole: true, cuts: { medium: 6, large: 21 } });
    expect(best).toMatchObject({
      bestCount: 20,
      direction: 'low',
      possibleGoals: expect.arrayContaining(['loyalty']) as unknown,
    });
    expect(market).toBe('b2b');
  });

  it('is the same every time, and has the same numbers in both languages', () => {
    expect(makeExample('sv')).toEqual(makeExample('sv'));
    const english = makeExample('en').list;
    for (const [index, { role, column }] of list.columns.entries()) {
      expect(english.columns[index]!.role).toBe(role);
      if (column.kind === 'category') {
        const other = english.columns[index]!.column;
        expect(other.kind === 'category' && [...other.codes]).toEqual([...column.codes]);
      } else {
        expect(english.columns[index]!.column).toEqual(column);
      }
    }
  });

  it('has 400 customers with different names and numbers', () => {
    for (const role of ['id', 'name'] as const) {
      const column = columnWithRole(list, role)!.column;
      const words = rows.map((row) => (column.kind === 'text' ? textAt(column, row) : ''));
      expect(new Set(words).size).toBe(400);
      expect(words).not.toContain('');
    }
  });

  it('sells no more licences than the customer has people', () => {
    const employees = numbersOf('company.employees');
    const licences = numbersOf('metric');
    for (const row of rows)
      expect(licences[row]! <= employees[row]! || Number.isNaN(employees[row])).toBe(true);
  });

  it('has a few holes, as real lists do', () => {
    const blank = numbersOf('company.yearlyRevenue').filter(Number.isNaN).length;
    expect(blank).toBeGreaterThan(5);
    expect(blank).toBeLessThan(60);
  });

  it('has answers for every large customer, so that another goal finds a whole profile too', () => {
    const example = makeExample('sv');
    const licences = numbersOf('metric');
    const large = rows.filter((row) => licences[row]! >= 21);
    expect(example.answers.map(({ customer }) => customer.row)).toEqual(large);
    for (const kind of ['profitability', 'loyalty'] as const) {
      const { profile } = analyse(example.list, { ...example.decisions, goal: { kind } }, example.answers);
      expect(profile).toHaveLength(17);
    }
  });
});
