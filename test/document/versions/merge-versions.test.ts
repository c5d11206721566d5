/* Two versions of one study become one. What is changed at random here is drawn anew from the same seed in every run. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { saysSame } from '../../../src/document/versions/merge-values.ts';
import { mergeAnswerVersions, mergeStudyVersions } from '../../../src/document/versions/merge-versions.ts';
import { parseStudy } from '../../../src/document/study.ts';
import type { Study } from '../../../src/document/types.ts';
import type { CustomerAnswers, Decisions } from '../../../src/method/decisions.ts';
import { answers, study } from '../samples.ts';

const decide = (change: Partial<Decisions>, from: Study = study): Study => ({
  ...from,
  decisions: { ...from.decisions, ...change },
});

function merged(mine: Study, theirs: Study, base: Study = study): { study: Study; clashes: number } {
  const onClash = vi.fn();
  const both = mergeStudyVersions(base, mine, theirs, onClash);
  return { study: both, clashes: onClash.mock.calls.length };
}

describe('decisions', () => {
  it('keeps what each of two changed, when they changed different things', () => {
    const { study: both, clashes } = merged(
      decide({ focus: 'small', excluded: [...study.decisions.excluded, { row: 7, key: 'Sju' }] }),
      { ...decide({ market: 'b2c', excluded: [] }), name: 'Våren 2027', updatedAt: study.updatedAt + 5 },
    );
    expect(clashes).toBe(0);
    expect(both).toEqual({
      ...decide({ focus: 'small', market: 'b2c', excluded: [{ row: 7, key: 'Sju' }] }),
      name: 'Våren 2027',
      updatedAt: study.updatedAt + 5,
    });
  });

  it('keeps theirs, and says so, when both changed the same each in its way', () => {
    const { study: both, clashes } = merged(decide({ focus: 'small' }), decide({ focus: 'medium' }));
    expect([both.decisions.focus, clashes]).toEqual(['medium', 1]);
  });

  it('takes the same change made twice for one', () => {
    const { study: both, clashes } = merged(decide({ focus: 'small' }), decide({ focus: 'small' }));
    expect([both.decisions.focus, clashes]).toEqual(['small', 0]);
  });

  it('merges a line that one struck and the other put in words', () => {
    const line = { line: 'company.industry', struck: false, wording: null } as const;
    const base = decide({ lines: [line] });
    const { study: both, clashes } = merged(
      decide({ lines: [{ ...line, struck: true }] }),
      decide({ lines: [{ ...line, wording: 'IT-bolag' }] }),
      base,
    );
    expect(both.decisions.lines).toEqual([{ ...line, struck: true, wording: 'IT-bolag' }]);
    expect(clashes).toBe(0);
  });

  it('leaves out what one of them took away again', () => {
    const base = decide({ sizeBands: 'scb', control: { customers: 5 } });
    const { sizeBands, ...others } = base.decisions;
    expect(sizeBands).toBe('scb');
    const { study: both, clashes } = merged(
      { ...base, decisions: others },
      decide({ focus: 'small' }, base),
      base,
    );
    expect(clashes).toBe(0);
    expect(both.decisions).toEqual({ ...others, focus: 'small' });
    expect('sizeBands' in both.decisions).toBe(false);
  });

  it('counts a step as left that either has left', () => {
    const { study: both, clashes } = merged(
      { ...study, visited: { groups: {} } },
      { ...study, visited: { streams: { focus: 'large' } } },
    );
    expect(both.visited).toEqual({ groups: {}, streams: { focus: 'large' } });
    expect(clashes).toBe(0);
  });
});

describe('answers', () => {
  const answered = (traits: CustomerAnswers['traits'], buyers = answers.buyers): CustomerAnswers => ({
    ...answers,
    traits,
    buyers,
  });

  it('keeps what each answered in a different cell, or about a different buyer', () => {
    const onClash = vi.fn();
    const both = mergeAnswerVersions(
      answers,
      answered(new Map([...answers.traits, ['company.country', 'Umeå']])),
      answered(new Map([['company.industry', 'Bygg']]), [
        ...answers.buyers,
        { id: 'buyer-2', fields: { role: 'VD' } },
      ]),
      onClash,
    );
    expect(both).toEqual({
      ...answers,
      traits: new Map([
        ['company.industry', 'Bygg'],
        ['company.country', 'Umeå'],
      ]),
      buyers: [...answers.buyers, { id: 'buyer-2', fields: { role: 'VD' } }],
    });
    expect(onClash).not.toHaveBeenCalled();
  });

  it('says that the same cell was answered otherwise, or taken away', () => {
    for (const theirs of [new Map([...answers.traits, ['company.industry', 'Bygg'] as const]), new Map()]) {
      const onClash = vi.fn();
      const both = mergeAnswerVersions(
        answers,
        answered(new Map([...answers.traits, ['company.industry', 'Skog']])),
        answered(theirs),
        onClash,
      );
      expect(onClash).toHaveBeenCalledOnce();
      expect(both.traits.get('company.industry')).toBe(theirs.get('company.industry'));
    }
  });
});

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const decisions: fc.Arbitrary<Study> = fc
  .record({
    focus: fc.constantFrom('small', 'medium', 'large', null),
    market: fc.constantFrom('b2b', 'b2c', null),
    metric: fc.constantFrom('Licenser', '__proto__', null),
    excluded: fc.subarray([1, 2, 3].map((row) => ({ row, key: `kund ${row}` }))),
    lines: fc.uniqueArray(
      fc.record({
        line: fc.constantFrom('company.industry', 'own.constructor', 'own.__proto__'),
        struck: fc.boolean(),
        wording: fc.constantFrom(null, 'a', 'b'),
      }),
      { selector: ({ line }) => line },
    ),
    sizeBands: maybe(fc.constantFrom('linkedin', 'scb')),
    unasked: maybe(fc.subarray(['gender', 'age', 'disc'], { minLength: 1 })),
  })
  .map((change) => {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    return parseStudy({ ...study, decisions: { ...study.decisions, ...Object.fromEntries(given) } });
  });

it('gives a study that can be stored, and the same whoever comes first when nothing clashes', () => {
  let whole = 0;
  fc.assert(
    fc.property(decisions, decisions, decisions, (base, mine, theirs) => {
      const one = merged(mine, theirs, base);
      const other = merged(theirs, mine, base);
      expect(parseStudy(one.study)).toEqual(one.study);
      expect(one.clashes > 0).toBe(other.clashes > 0);
      expect(merged(base, theirs, base)).toEqual({ study: theirs, clashes: 0 });
      expect(saysSame(merged(mine, base, base).study, mine)).toBe(true);
      if (one.clashes > 0) return;
      whole++;
      const sorted = ({ decisions: { lines, excluded, unasked, ...others } }: Study) => ({
        ...others,
        lines: lines.toSorted((a, b) => a.line.localeCompare(b.line)),
        excluded: excluded.toSorted((a, b) => a.row - b.row),
        unasked: (unasked ?? []).toSorted(),
      });
      expect(sorted(one.study)).toEqual(sorted(other.study));
    }),
    { seed: 20_261_125, numRuns: 3000 },
  );
  expect(whole).toBeGreaterThan(100);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
