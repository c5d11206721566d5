import { expect, it } from 'vitest';
import { parseStudy } from '../../src/document/study.ts';
import { noDecisions } from '../../src/method/decisions.ts';
import { refusalOf } from './refusal.ts';
import type { Visits } from '../../src/document/types.ts';
import { study } from './samples.ts';

it('reads a study as it was written', () => {
  expect(parseStudy(JSON.parse(JSON.stringify(study)))).toEqual(study);
});

it('reads a study in which nothing is decided', () => {
  expect(parseStudy({ ...study, decisions: noDecisions }).decisions).toEqual(noDecisions);
});

it('reads a study with a control group, and refuses one that is absurdly large', () => {
  const controlled = { ...study, decisions: { ...study.decisions, control: { customers: 15 } } };
  expect(parseStudy(JSON.parse(JSON.stringify(controlled)))).toEqual(controlled);
  expect(Object.keys(parseStudy(study).decisions)).not.toContain('control');
  const absurd = { ...study, decisions: { ...study.decisions, control: { customers: 1e9 } } };
  expect(() => parseStudy(absurd)).toThrow();
});

it('reads rules, points, lines of the anti-profile and thresholds, and a study from before there were any', () => {
  const [line] = study.decisions.lines;
  const decisions = {
    ...study.decisions,
    lines: [{ ...line!, rule: 'must' as const, points: 12 }],
    antiLines: [{ line: 'company.country' as const, struck: false, rule: 'never' as const, points: 0 }],
    thresholds: { doOrDie: 40, neutral: -3 },
  };
  const ruled = { ...study, decisions };
  expect(parseStudy(JSON.parse(JSON.stringify(ruled)))).toEqual(ruled);
  const keys = Object.keys(parseStudy(study).decisions);
  expect(keys).not.toContain('antiLines');
  expect(keys).not.toContain('thresholds');
  expect(Object.keys(parseStudy(study).decisions.lines[0]!)).toEqual(['line', 'struck', 'wording']);
});

it.each([
  [
    'a never for the profile',
    { lines: [{ line: 'company.country', struck: false, wording: null, rule: 'never' }] },
  ],
  ['a must for the anti-profile', { antiLines: [{ line: 'company.country', struck: false, rule: 'must' }] }],
  ['points below 0', { antiLines: [{ line: 'company.country', struck: false, points: -1 }] }],
  ['part of a point', { antiLines: [{ line: 'company.country', struck: false, points: 1.5 }] }],
  ['points beyond what is offered', { antiLines: [{ line: 'company.country', struck: false, points: 100 }] }],
  ['neutral above do or die', { thresholds: { doOrDie: 1, neutral: 2 } }],
])('refuses %s', async (_, change) => {
  const damaged = { ...study, decisions: { ...study.decisions, ...change } };
  expect((await refusalOf(() => parseStudy(damaged))).code).toBe('file-damaged');
});

it('reads a study whose ranges are told in size bands, and refuses bands that nobody has', () => {
  const banded = { ...study, decisions: { ...study.decisions, sizeBands: 'scb' } };
  expect(parseStudy(JSON.parse(JSON.stringify(banded)))).toEqual(banded);
  expect(Object.keys(parseStudy(study).decisions)).not.toContain('sizeBands');
  expect(() => parseStudy({ ...study, decisions: { ...study.decisions, sizeBands: 'x' } })).toThrow();
});

/** Every step left, each resting on something. */
const visited: Visits = {
  groups: {},
  streams: { groups: { metric: 'Licenser', medium: 6, large: 21.5 } },
  best: { groups: { metric: null, medium: 0, large: 0 }, focus: 'large' },
  company: { best: [0, 7] },
  buyers: { best: [] },
  profile: { best: [7], company: ['1x2y3z'], buyers: [] },
};

it('reads how far the reader has come, and a study that does not say', () => {
  const walked = { ...study, visited };
  expect(parseStudy(JSON.parse(JSON.stringify(walked)))).toEqual(walked);
  expect(Object.keys(parseStudy(study))).not.toContain('visited');
  expect(parseStudy({ ...study, visited: {} })).toEqual({ ...study, visited: {} });
});

it('drops what it does not know of how far the reader has come', () => {
  const newer = { ...study, visited: { ...visited, summit: {}, groups: { weather: 'fair' } } };
  expect(parseStudy(newer)).toEqual({ ...study, visited });
});

it('writes the keys in one order, whatever order they come in, and drops fields that it does not know', () => {
  const shuffled = Object.fromEntries(Object.entries({ ...study, customers: ['Anna'] }).reverse());
  expect(JSON.stringify(parseStudy(shuffled))).toBe(JSON.stringify(parseStudy(study)));
});

it('copies into fresh objects, so that __proto__ keys change nothing', () => {
  const hostile: unknown = JSON.parse(
    JSON.stringify(study).replace('{', '{"__proto__":{"isExample":true,"polluted":1},'),
  );
  const parsed = parseStudy(hostile);
  expect(parsed).toEqual(study);
  expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const broken: [string, unknown, string][] = [
  ['no object', 7, 'study'],
  ['null', null, 'study'],
  ['an empty id', { ...study, id: '' }, 'study.id'],
  ['a long name', { ...study, name: 'x'.repeat(1001) }, 'study.name'],
  ['a time that is no whole number', { ...study, createdAt: 1.5 }, 'study.createdAt'],
  [
    'cuts in the wrong order',
    { ...study, decisions: { ...study.decisions, cuts: { medium: 3, large: 2 } } },
    'study.decisions.cuts',
  ],
  [
    'a cut that is no number',
    { ...study, decisions: { ...study.decisions, cuts: { medium: 'x', large: 2 } } },
    'study.decisions.cuts.medium',
  ],
  [
    'an unknown goal',
    { ...study, decisions: { ...study.decisions, goal: { kind: 'constructor' } } },
    'study.decisions.goal.kind',
  ],
  [
    'a share above 1',
    { ...study, decisions: { ...study.decisions, count: { kind: 'share', share: 1.1 } } },
    'study.decisions.count.share',
  ],
  [
    'an unknown line',
    {
      ...study,
      decisions: { ...study.decisions, lines: [{ line: 'company.x', struck: true, wording: null }] },
    },
    'study.decisions.lines.0.line',
  ],
  [
    'leaving unasked what cannot be',
    { ...study, decisions: { ...study.decisions, unasked: ['jobTitle'] } },
    'study.decisions.unasked.0',
  ],
  [
    'a title sorted where there is no level',
    { ...study, decisions: { ...study.decisions, titles: [{ title: 'x', level: 'king', area: null }] } },
    'study.decisions.titles.0.level',
  ],
  ['a step that was no step', { ...study, visited: { best: 3 } }, 'study.visited.best'],
  [
    'a best customer that is no row',
    { ...study, visited: { company: { best: [1, -1] } } },
    'study.visited.company.best.1',
  ],
  [
    'more best customers than are remembered',
    { ...study, visited: { company: { best: Array.from({ length: 501 }, (_, row) => row) } } },
    'study.visited.company.best',
  ],
  [
    'a negative row',
    { ...study, decisions: { ...study.decisions, excluded: [{ row: -1, key: '' }] } },
    'study.decisions.excluded.0.row',
  ],
];

it.each(broken)('refuses %s and says where it is', async (_, input, where) => {
  expect(await refusalOf(() => parseStudy(input))).toEqual({
    code: 'file-damaged',
    place: {},
    data: { where },
  });
});

it('reads lines in another order and lines written freely, and a study from before there were any', () => {
  const decisions = {
    ...study.decisions,
    order: ['own.Signal', 'company.country'] as const,
    ownLines: [{ name: 'Signal', text: 'Söker folk', section: 'company' as const }],
  };
  const ordered = { ...study, decisions };
  expect(parseStudy(JSON.parse(JSON.stringify(ordered)))).toEqual(ordered);
  const keys = Object.keys(parseStudy(study).decisions);
  expect(keys).not.toContain('order');
  expect(keys).not.toContain('ownLines');
  const unnamed = { ...decisions, ownLines: [{ name: '', text: '', section: 'company' }] };
  expect(() => parseStudy({ ...study, decisions: unnamed })).toThrow();
});
