import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { workshopLimits } from '../../src/limits/workshop.ts';
import { segmentVotes, stayVotes, teams } from '../../src/document/workshop-types.ts';
import type { Invitation, Question, SentAnswer } from '../../src/document/workshop-types.ts';
import type { LineId } from '../../src/method/decisions.ts';
import { seal } from '../../src/sharing/envelope.ts';
import {
  answerLink,
  invitationLink,
  makeId,
  readAnswer,
  readInvitation,
} from '../../src/sharing/workshop-link.ts';
import { buyerTraits, companyTraits } from '../../src/table/role.ts';
import { refusalOf } from '../document/refusal.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const base = 'https://malkund.example/app/';
const fragmentOf = (url: string): string => url.slice(url.indexOf('#'));

const text = (most: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: most }).map((one) => one.slice(0, most)),
    fc
      .constantFrom('__proto__', 'A\u030A', ' a  b\n', '\uD800', 'IT', '', '\u202Eab')
      .map((one) => one.slice(0, most)),
  );
const filled = (most: number) => text(most).map((one) => one || 'x');
const id = fc.constantFrom('Fjardvik01', '0000000000', 'zzzzzzzzzz');
const known: readonly LineId[] = [
  ...companyTraits.map((trait): LineId => `company.${trait}`),
  ...buyerTraits.map((trait): LineId => `buyer.${trait}`),
];
const line = fc.oneof(
  fc.constantFrom(...known),
  filled(workshopLimits.lineChars).map((name): LineId => `own.${name}`),
);
const guess: fc.Arbitrary<Question> = fc.record({
  ask: fc.constant('guess' as const),
  line,
  options: fc.uniqueArray(filled(workshopLimits.optionChars), { maxLength: workshopLimits.options }),
});
const vote: fc.Arbitrary<Question> = fc.record({
  ask: fc.constantFrom('stay' as const, 'segment' as const),
  line,
  text: filled(workshopLimits.lineChars),
});
const invitation: fc.Arbitrary<Invitation> = fc
  .constantFrom('guess' as const, 'vote' as const)
  .chain((kind) =>
    fc.record({
      round: id,
      kind: fc.constant(kind),
      title: text(workshopLimits.titleChars),
      language: fc.constantFrom('sv' as const, 'en' as const),
      questions: fc.array(kind === 'guess' ? guess : vote, { minLength: 1, maxLength: 12 }),
    }),
  );
const answer: fc.Arbitrary<SentAnswer> = fc.record({
  round: id,
  participant: id,
  name: text(workshopLimits.nameChars),
  team: fc.constantFrom(...teams),
  answeredAt: fc.nat(2_000_000_000).map((seconds) => seconds * 1000),
  texts: fc.array(
    fc.oneof(text(workshopLimits.answerChars), fc.constantFrom(...stayVotes, ...segmentVotes)),
    {
      minLength: 1,
      maxLength: 12,
    },
  ),
});

it('opens every invitation as what it was, but for texts made plain; a link of what was opened opens the same', async () => {
  await fc.assert(
    fc.asyncProperty(invitation, async (made) => {
      const opened = await readInvitation(fragmentOf((await invitationLink(made, base)).url));
      expect(opened.questions.map(({ ask }) => ask)).toEqual(made.questions.map(({ ask }) => ask));
      expect({ ...opened, title: '', questions: [] }).toEqual({ ...made, title: '', questions: [] });
      expect(await readInvitation(fragmentOf((await invitationLink(opened, base)).url))).toEqual(opened);
    }),
    { numRuns: 150 },
  );
});

it('opens every answer as what it was, but for texts made plain', async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (made) => {
      const { url } = await answerLink(made, base);
      expect(url).toMatch(/^https:\/\/malkund\.example\/app\/#p1s[0-9A-Za-z]+$/);
      const opened = await readAnswer(fragmentOf(url));
      expect(opened).toMatchObject({ ...made, name: opened.name, texts: opened.texts });
      expect(opened.texts).toHaveLength(made.texts.length);
      expect(await readAnswer(fragmentOf((await answerLink(opened, base)).url))).toEqual(opened);
    }),
    { numRuns: 150 },
  );
});

/** Asks about all that the method knows, with full offers: more than anybody should. */
const large: Invitation = {
  round: makeId(),
  kind: 'guess',
  title: 'Norrköpings Industriteknik: ledningsgruppens workshop hösten 2026',
  language: 'sv',
  questions: known.map((one) => ({
    ask: 'guess',
    line: one,
    options: [
      'Bank',
      'Bygg',
      'Detaljhandel',
      'Informationsteknik',
      'Livsmedel',
      'Telekom',
      'Transport',
      'Vård',
    ].map((option) => `${option} ${one.slice(-3)}`),
  })),
};

it('has room for all eighteen traits, eight offers each, in an invitation that every mail program lets through', async () => {
  const link = await invitationLink(large, base);
  expect(link.length).toBeLessThanOrEqual(1900);
  const usual = { ...large, questions: large.questions.slice(0, 9) };
  expect(await invitationLink(usual, base)).toMatchObject({ size: 'everywhere' });
});

it('is read and written without a compressor, if longer', async () => {
  const packed = await invitationLink(large, base);
  vi.stubGlobal('CompressionStream', undefined);
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  const plain = await invitationLink(large, base);
  expect(plain.length).toBeGreaterThan(packed.length);
  expect(await readInvitation(fragmentOf(plain.url))).toEqual(large);
});

it('refuses what was sealed by somebody else', async () => {
  const utf8 = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
  const sealed = (json: unknown) => seal('s', Uint8Array.of(0, ...utf8(json)));
  const good = ['Fjardvik01', 'AnnaAnna01', 'Anna', 1, 1_795_000_000, ['IT']];
  expect(await readAnswer(await sealed(good))).toMatchObject({ name: 'Anna', team: 'sales', texts: ['IT'] });
  for (const [bad, code] of [
    [[], 'link-damaged'],
    [{ round: 'Fjardvik01' }, 'link-damaged'],
    [good.with(0, 'short'), 'link-damaged'],
    [good.with(0, 'Fj!rdvik01'), 'link-damaged'],
    [good.with(1, 7), 'link-damaged'],
    [good.with(2, 'x'.repeat(41)), 'link-damaged'],
    [good.with(3, 99), 'link-newer'],
    [good.with(3, 'sales'), 'link-damaged'],
    [good.with(4, -1), 'link-damaged'],
    [good.with(4, 'now'), 'link-damaged'],
    [good.with(5, []), 'link-damaged'],
    [[...good.slice(0, 5), [null]], 'link-damaged'],
    [
      good.with(
        5,
        Array.from({ length: 41 }, () => 'IT'),
      ),
      'link-damaged',
    ],
  ] as const)
    expect((await refusalOf(async () => readAnswer(await sealed(bad)))).code).toBe(code);
  expect((await refusalOf(async () => readAnswer(await seal('s', Uint8Array.of())))).code).toBe(
    'link-damaged',
  );
  expect((await refusalOf(async () => readAnswer(await seal('s', Uint8Array.of(9, 1))))).code).toBe(
    'link-newer',
  );
  expect((await refusalOf(async () => readAnswer(await seal('s', Uint8Array.of(1, 1, 2))))).code).toBe(
    'link-damaged',
  );
});

it('takes no invitation that mixes guesses and votes', async () => {
  const mixed = ['Fjardvik01', 0, 'A', 0, [[1, 0, 'IT']]];
  const link = await seal('i', Uint8Array.of(0, ...new TextEncoder().encode(JSON.stringify(mixed))));
  expect((await refusalOf(() => readInvitation(link))).code).toBe('link-damaged');
});

it('makes ids of ten digits and letters that differ', () => {
  const ids = Array.from({ length: 200 }, makeId);
  for (const one of ids) expect(one).toMatch(/^[0-9A-Za-z]{10}$/);
  expect(new Set(ids).size).toBe(ids.length);
});
