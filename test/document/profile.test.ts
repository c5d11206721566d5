import { expect, it } from 'vitest';
import { parseKeptProfile, parseProfile } from '../../src/document/profile.ts';
import { tidyProfile } from '../../src/document/tidy-profile.ts';
import { refusalOf } from './refusal.ts';
import { keptProfile, line, swedishProfile, text } from './samples.ts';

const [first] = swedishProfile.lines;
const withLine = (change: object) => ({ ...swedishProfile, lines: [{ ...first, ...change }] });

it('reads a profile and a kept profile as they were written', () => {
  expect(parseProfile(JSON.parse(JSON.stringify(swedishProfile)))).toEqual(swedishProfile);
  expect(parseKeptProfile(JSON.parse(JSON.stringify(keptProfile)))).toEqual(keptProfile);
});

it('has no field for a customer: names slipped in are dropped', () => {
  const leaky = { ...withLine({ customers: ['Anna AB'] }), customerNames: ['Anna AB'] };
  expect(JSON.stringify(parseProfile(leaky))).not.toContain('Anna');
});

it.each([
  ['a day that does not exist', { ...swedishProfile, date: '2026-02-30' }, 'profile.date'],
  ['another language', { ...swedishProfile, language: 'de' }, 'profile.language'],
  ['more of the best than there are', withLine({ best: { count: 11, of: 10 } }), 'profile.lines.0.best'],
  ['a negative count', withLine({ best: { count: -1, of: 10 } }), 'profile.lines.0.best.count'],
  ['a text over 500 characters', withLine({ wording: 'x'.repeat(501) }), 'profile.lines.0.wording'],
  [
    'an endless range',
    withLine({ value: { kind: 'range', low: 0, high: Infinity, unit: null } }),
    'profile.lines.0.value.high',
  ],
  ['an unknown kind of value', withLine({ value: { kind: 'html', text: '' } }), 'profile.lines.0.value.kind'],
  ['a line without a name', withLine({ line: 'own.' }), 'profile.lines.0.line'],
  ['a line given twice', { ...swedishProfile, lines: [first, first] }, 'profile.lines'],
  ['too many lines', { ...swedishProfile, lines: Array(201).fill(first) }, 'profile.lines'],
  [
    'a share below 0',
    { ...swedishProfile, basis: { ...swedishProfile.basis, focusRevenueShare: -0.1 } },
    'profile.basis.focusRevenueShare',
  ],
])('refuses %s and says where', async (_, input, where) => {
  expect(await refusalOf(() => parseProfile(input))).toEqual({
    code: 'file-damaged',
    place: {},
    data: { where },
  });
});

it('makes any finished profile fit to keep: long texts cut between characters, unknown numbers null', () => {
  const long = '🎿'.repeat(300);
  const tidy = tidyProfile({
    ...swedishProfile,
    basis: { ...swedishProfile.basis, focusFrom: -Infinity, focusBelow: NaN, focusRevenueShare: 1.2 },
    lines: [line(`own.${long}`, text(long), 5, 10, null, 'x'.repeat(500))],
  });
  // 499 units fall inside the 250th pair, so 249 whole ones are kept.
  const cut = `${'🎿'.repeat(249)}…`;
  expect(tidy.lines).toEqual([line(`own.${cut}`, text(cut), 5, 10, null, 'x'.repeat(500))]);
  expect(tidy.basis).toEqual({
    ...swedishProfile.basis,
    focusFrom: null,
    focusBelow: null,
    focusRevenueShare: null,
  });
  expect(parseProfile(tidy)).toEqual(tidy);
  expect(tidyProfile(tidy)).toEqual(tidy);
});

it('reads the actions of a kept profile, and a profile from before there were any', () => {
  const actions = [
    { department: 'sales' as const, key: 'sales.who', text: 'Ring inköp.', struck: false },
    { department: 'product' as const, key: 'own:1', text: null, struck: true },
  ];
  expect(parseKeptProfile({ ...keptProfile, actions }).actions).toEqual(actions);
  expect(parseKeptProfile(keptProfile)).not.toHaveProperty('actions');
  // They are the owner's plans: no part of the profile that is shared and saved to a file of its own.
  expect(parseProfile({ ...swedishProfile, actions })).toEqual(swedishProfile);
  for (const bad of [{ department: 'board' }, { key: '' }, { text: 'x'.repeat(5001) }])
    expect(() => parseKeptProfile({ ...keptProfile, actions: [{ ...actions[0], ...bad }] })).toThrow();
});
