import { describe, expect, it } from 'vitest';
import type { StepBasis, Visits } from '../../src/document/types.ts';
import { parseStudy } from '../../src/document/study.ts';
import { makeExample } from '../../src/example/example-company.ts';
import { analyse } from '../../src/method/analyse.ts';
import type { Decisions } from '../../src/method/decisions.ts';
import type { Analysis } from '../../src/method/results.ts';
import { stepNames } from '../../src/state/router.svelte.ts';
import { basisOf, changesFor, changesSince, stepState } from '../../src/state/step-basis.ts';
import { study } from '../document/samples.ts';

const example = makeExample('sv');
const analysisWith = (change: Partial<Decisions> = {}): Analysis =>
  analyse(example.list, { ...example.decisions, ...change }, example.answers);
const asItWas = analysisWith();
/** Every step left when the example was as it is made. */
const walked: Visits = Object.fromEntries(stepNames.map((step) => [step, basisOf(step, asItWas)]));
const statesAfter = (change: Partial<Decisions>) =>
  stepNames.map((step) => stepState(step, walked, analysisWith(change))).join(' ');

describe('where a step stands', () => {
  it('is ahead until it is left, whatever the example has decided', () => {
    expect(stepNames.map((step) => stepState(step, {}, asItWas))).toEqual(Array(6).fill('ahead'));
    expect(stepState('groups', { groups: {} }, asItWas)).toBe('done');
    expect(stepState('streams', { groups: {} }, asItWas)).toBe('ahead');
  });

  it.each<[string, Partial<Decisions>, string]>([
    ['nothing has changed', {}, 'done done done done done done'],
    ['a cut lets others in', { cuts: { medium: 6, large: 30 } }, 'done stale stale stale stale stale'],
    // The large customers are the same, so the answers are about the same ones.
    [
      'a cut moves past none of the best',
      { cuts: { medium: 7, large: 21 } },
      'done stale stale done done done',
    ],
    ['another group is in focus', { focus: 'medium' }, 'done done stale stale stale stale'],
    ['another goal', { goal: { kind: 'profitability' } }, 'done done done stale stale stale'],
    [
      'a line is struck',
      { lines: [{ line: 'buyer.age', struck: true, wording: null }] },
      'done done done done done done',
    ],
    ['no companies to ask about', { market: 'b2c' }, 'done done done skipped done stale'],
  ])('follows what it rests on when %s', (_, change, states) => {
    expect(statesAfter(change)).toBe(states);
  });

  it('is as it was when the change is taken back', () => {
    const moved = analysisWith({ cuts: { medium: 6, large: 30 } });
    expect(changesFor('profile', walked, moved)).not.toEqual([]);
    expect(changesFor('profile', walked, analysisWith())).toEqual([]);
  });
});

describe('what has changed', () => {
  const since = (before: StepBasis, now: StepBasis) => changesSince(before, now, now.best?.length ?? 0);
  const groups = { metric: 'Licenser', medium: 6, large: 21 };

  it('is another metric, and then not also its cuts', () => {
    expect(since({ groups }, { groups: { metric: 'Omsättning', medium: 1, large: 2 } })).toEqual([
      { kind: 'metric', metric: 'Omsättning' },
    ]);
    expect(since({ groups }, { groups: { ...groups, large: 22 } })).toEqual([{ kind: 'cuts' }]);
    expect(since({ groups }, { groups: { ...groups } })).toEqual([]);
  });

  it('counts the best customers that are new, and those that are gone', () => {
    expect(since({ best: [1, 2, 3] }, { best: [2, 3, 8, 9] })).toEqual([
      { kind: 'best', fresh: 2, gone: 1, of: 4 },
    ]);
    expect(since({ best: [1, 2, 3] }, { best: [2] })).toEqual([{ kind: 'best', fresh: 0, gone: 2, of: 1 }]);
    expect(changesSince({ best: [1] }, { best: [2] }, 900)).toEqual([
      { kind: 'best', fresh: 1, gone: 1, of: null },
    ]);
  });

  it('counts the lines that are not as they were', () => {
    expect(
      since({ company: ['a', 'b'], buyers: ['c'] }, { company: ['a', 'x', 'y'], buyers: ['c'] }),
    ).toEqual([{ kind: 'company', lines: 2 }]);
    expect(since({ buyers: ['a', 'b', 'c'] }, { buyers: ['a'] })).toEqual([{ kind: 'buyers', lines: 2 }]);
  });

  it('is nothing for what was not remembered', () => {
    expect(since({}, basisOf('profile', asItWas))).toEqual([]);
  });

  it('in the example, with a cut at 30: the group, the best and the lines, each in its place', () => {
    const moved = analysisWith({ cuts: { medium: 6, large: 30 }, focus: 'large' });
    const kinds = (step: (typeof stepNames)[number]) =>
      changesFor(step, walked, moved).map(({ kind }) => kind);
    expect(kinds('streams')).toEqual(['cuts']);
    expect(kinds('best')).toEqual(['cuts']);
    expect(kinds('company')).toEqual(['best']);
    expect(kinds('profile')).toContain('best');
    const [change] = changesFor('company', walked, moved);
    const before = new Set(walked.company?.best);
    const now = moved.best.ranking.filter(({ isBest }) => isBest);
    expect(change).toMatchObject({
      fresh: now.filter(({ customer }) => !before.has(customer.row)).length,
      of: 20,
    });
  });
});

describe('what a step rests on', () => {
  it('is kept in the study as it is', () => {
    expect(parseStudy({ ...study, visited: walked }).visited).toEqual(walked);
  });

  it('tells lines apart by what they say, without saying it', () => {
    const { company = [], buyers = [] } = basisOf('profile', asItWas);
    expect(new Set([...company, ...buyers]).size).toBe(17);
    expect(JSON.stringify(walked)).not.toMatch(/IT|Sverige|Kandidat/);
  });
});
