import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  latestProfiles,
  monthsAfter,
  reviewDate,
  reviewState,
  studiesBefore,
} from '../../src/document/review.ts';
import type { KeptProfile, Study } from '../../src/document/types.ts';
import { keptProfile, study } from './samples.ts';

describe('the date of the next review', () => {
  it.each([
    ['2026-11-23', 6, '2027-05-23'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2026-11-23', 18, '2028-05-23'],
    ['2026-11-23', 24, '2028-11-23'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-12-31', 6, '2027-06-30'],
    ['0050-01-31', 12, '0051-01-31'],
    ['none', 12, 'none'],
  ])('%s and %i months: %s', (date, months, due) => {
    expect(monthsAfter(date, months)).toBe(due);
  });

  it('keeps the day of the month wherever there is one', () => {
    const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom(6, 12, 18, 24), (date, months) => {
        const from = date.toISOString().slice(0, 10);
        const due = monthsAfter(from, months);
        const [a = 0, b = 0] = [from, due].map(
          (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)),
        );
        expect(b - a).toBe(months);
        expect(Number(due.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
        if (Number(from.slice(8)) <= 28) expect(due.slice(8)).toBe(from.slice(8));
      }),
    );
  });

  it('is in a year unless somebody has said otherwise', () => {
    expect(reviewDate(keptProfile)).toBe('2027-11-23');
    expect(reviewDate({ ...keptProfile, review: { months: 6 } })).toBe('2027-05-23');
  });

  it('is ahead, soon in the month before it, and due on its day', () => {
    expect(reviewState('2027-11-23', '2027-10-23')).toBe('ahead');
    expect(reviewState('2027-11-23', '2027-10-24')).toBe('soon');
    expect(reviewState('2027-11-23', '2027-11-22')).toBe('soon');
    expect(reviewState('2027-11-23', '2027-11-23')).toBe('due');
  });
});

describe('whose review is of interest', () => {
  const studyOf = (id: string, again?: string): Study => ({
    ...study,
    id,
    ...(again === undefined ? {} : { again: { study: again } }),
  });
  const keptOf = (id: string, studyId: string | null, finishedAt: number): KeptProfile => ({
    ...keptProfile,
    id,
    studyId,
    finishedAt,
  });

  it('is the last profile of each study that has not been done again', () => {
    const studies = [studyOf('1'), studyOf('2', '1'), studyOf('3', '2'), studyOf('other')];
    const profiles = [
      keptOf('a', '1', 1),
      keptOf('b', '1', 2),
      keptOf('x', 'other', 1),
      keptOf('link', null, 9),
    ];
    expect([...latestProfiles(profiles, studies)].toSorted()).toEqual(['b', 'x']);
    expect([...latestProfiles([...profiles, keptOf('c', '3', 3)], studies)].toSorted()).toEqual(['c', 'x']);
  });

  it('ends, whatever a file says of what comes before what', () => {
    const studies = [studyOf('1', '2'), studyOf('2', '1'), studyOf('3', '3')];
    expect(studiesBefore(studies[0]!, studies)).toEqual(['2']);
    expect(studiesBefore(studies[2]!, studies)).toEqual([]);
    expect(latestProfiles([keptOf('a', '1', 1)], studies).size).toBe(1);
  });
});
