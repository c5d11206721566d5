import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seal } from '../../src/sharing/envelope.ts';
import { findLink } from '../../src/sharing/find-link.ts';
import { toLinkProfile } from '../../src/sharing/link-profile.ts';
import { toPayload } from '../../src/sharing/payload.ts';
import { readLink, readPastedLink } from '../../src/sharing/read-link.ts';
import { ProblemError } from '../../src/table/problem.ts';
import { refusalOf } from '../document/refusal.ts';
import { swedishProfile } from '../document/samples.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const linkOf = (payload: unknown): Promise<string> => seal('n', bytesOf(JSON.stringify(payload)));
const deflated = (bytes: Uint8Array): Promise<string> => seal('a', deflateRawSync(bytes));

/** The Swedish profile's payload with the value at a path replaced. */
function changed(path: readonly number[], value: unknown): unknown {
  const payload = JSON.parse(JSON.stringify(toPayload(toLinkProfile(swedishProfile)))) as unknown[];
  let at = payload;
  for (const index of path.slice(0, -1)) at = at[index] as unknown[];
  at[path.at(-1) ?? 0] = value;
  return payload;
}

it('stops at 64 KiB of what a small link inflates to', async () => {
  const bomb = await deflated(new Uint8Array(20_000_000).fill(32));
  expect(bomb.length).toBeLessThan(32_000);
  expect(await refusalOf(() => readLink(bomb))).toEqual({
    code: 'link-too-large',
    place: {},
    data: { limit: 65_536 },
  });
});

it('takes what inflates to 64 KiB exactly, and nothing above', async () => {
  const json = JSON.stringify(toPayload(toLinkProfile(swedishProfile)));
  const padded = json + ' '.repeat(65_536 - bytesOf(json).length);
  expect((await readLink(await deflated(bytesOf(padded)))).lines).toHaveLength(17);
  expect((await refusalOf(async () => readLink(await deflated(bytesOf(`${padded} `))))).code).toBe(
    'link-too-large',
  );
});

it('refuses a link over 32,000 characters before it reads it', async () => {
  const long = await seal('n', new Uint8Array(24_000));
  expect((await refusalOf(() => readLink(long))).code).toBe('link-too-large');
  expect((await refusalOf(() => readLink(`p1n${'z'.repeat(2_000_000)}`))).code).toBe('link-too-large');
});

it.each([
  ['of another version', 'p2a0000000000000', 'link-newer', { found: 'p2' }],
  ['under a pass phrase, with nothing in it', 'p1x0000000000000', 'link-damaged', {}],
  ['of the reserved mode d', 'p1d0000000000000', 'link-newer', { found: 'p1d' }],
  ['of a mode named in capitals', 'p1A0000000000000', 'link-newer', { found: 'p1A' }],
  ['that is a name', 'constructor', 'link-not-ours', {}],
  ['that is a word with p', 'profile', 'link-not-ours', {}],
  ['that is a route', '/studies/1', 'link-not-ours', {}],
  ['that is a hash alone', '#', 'link-empty', {}],
])('refuses a fragment %s', async (_, fragment, code, data) => {
  expect(await refusalOf(() => readLink(fragment))).toEqual({ code, place: {}, data });
});

it.each([
  ['no JSON', bytesOf('[1,')],
  ['broken UTF-8', Uint8Array.of(0x22, 0xc3, 0x22)],
  ['nothing', new Uint8Array()],
])('refuses a body that is %s', async (_, bytes) => {
  expect((await refusalOf(async () => readLink(await seal('n', bytes)))).code).toBe('link-damaged');
  expect((await refusalOf(async () => readLink(await deflated(bytes)))).code).toBe('link-damaged');
});

it('refuses what is no deflate stream, or one that breaks off', async () => {
  const whole = deflateRawSync(bytesOf(JSON.stringify(toPayload(swedishProfile))));
  for (const bytes of [bytesOf('not deflate at all'), whole.subarray(0, -3)]) {
    expect((await refusalOf(async () => readLink(await seal('a', bytes)))).code).toBe('link-damaged');
  }
});

it.each<[string, unknown, string]>([
  ['an object', { __proto__: null, name: 'x' }, 'link-damaged'],
  ['null', null, 'link-damaged'],
  ['a date that does not exist', changed([1], 20260230), 'link-damaged'],
  ['a name that is no text', changed([0], 7), 'link-damaged'],
  ['a language by name', changed([2], 'constructor'), 'link-damaged'],
  ['an unknown language', changed([2], 7), 'link-newer'],
  ['a negative share', changed([3, 7], -0.5), 'link-damaged'],
  ['a share that is no number', changed([3, 7], 'NaN'), 'link-damaged'],
  ['an unknown goal', changed([3, 2], 3), 'link-newer'],
  ['a goal named __proto__', changed([3, 2], '__proto__'), 'link-damaged'],
  ['a negative count', changed([4, 0, 2], -1), 'link-damaged'],
  ['a huge count', changed([4, 0, 2], 1e300), 'link-damaged'],
  ['an unknown trait', changed([4, 0, 0], 18), 'link-newer'],
  ['a trait below zero', changed([4, 0, 0], -1), 'link-damaged'],
  ['an own trait without a name', changed([4, 0, 0], ''), 'link-damaged'],
  ['a value that is an object', changed([4, 0, 1], { kind: 'text', text: 'x' }), 'link-damaged'],
  ['a range of words', changed([4, 0, 1], [1, 'x']), 'link-damaged'],
  ['a text over 500 characters', changed([4, 0, 1], 'x'.repeat(501)), 'link-damaged'],
  ['a line twice', changed([4, 1, 0], 0), 'link-damaged'],
  ['lines that are no array', changed([4], 'x'), 'link-damaged'],
  ['over fifty lines', changed([4], Array(51).fill([0, 'x', 1, 1])), 'link-too-large'],
  ['over two thousand values', changed([5], Array(2001).fill(0)), 'link-too-large'],
  ['too deep an array', changed([5], [[[[[[[]]]]]]]), 'link-too-large'],
])('refuses a payload that holds %s', async (_, payload, code) => {
  expect((await refusalOf(async () => readLink(await linkOf(payload)))).code).toBe(code);
});

it.each(['<script>alert(1)</script>', 'javascript:alert(1)', '=cmd|calc', 'url(https://a.se)'])(
  'keeps %j as the text that it is',
  async (hostile) => {
    const { lines } = await readLink(await linkOf(changed([4, 0, 1], hostile)));
    expect(lines[0]?.value).toEqual({ kind: 'text', text: hostile });
  },
);

it('takes marks of writing direction and control characters out of texts', async () => {
  const tricky = '\u202Egpj.exe\u2066 a\u0000b\u00A0\n c\uD800';
  const { lines } = await readLink(await linkOf(changed([4, 0, 1], tricky)));
  expect(lines[0]?.value).toEqual({ kind: 'text', text: 'gpj.exe a b c\uFFFD' });
});

it('names own traits by any word without touching other objects', async () => {
  const { lines } = await readLink(await linkOf(changed([4, 0, 0], '__proto__')));
  expect(lines[0]?.line).toBe('own.__proto__');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('ignores positions that a later writer added at the end', async () => {
  const later = changed([5], ['more', 1]) as unknown[][][];
  later[3]?.push([9]);
  for (const line of later[4] ?? []) {
    while (line.length < 9) line.push(null);
    line.push('later');
  }
  expect(await readLink(await linkOf(later))).toEqual(swedishProfile);
});

it('opens or refuses any payload, and never fails otherwise', async () => {
  const json = JSON.stringify(toPayload(toLinkProfile(swedishProfile)));
  const piece = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom('null', '[]', '{}', '-1', '1e999', ',', '"'),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(json.length), fc.nat(12), piece, async (at, removed, put) => {
      const text = json.slice(0, at) + put + json.slice(at + removed);
      try {
        await readLink(await seal('n', bytesOf(text)));
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
      }
    }),
    { seed: 3, numRuns: 400 },
  );
});

it('says of pasted text whether it is empty or holds no link of ours', async () => {
  expect((await refusalOf(() => readPastedLink('  \n'))).code).toBe('link-empty');
  expect((await refusalOf(() => readPastedLink('https://a.se/#top'))).code).toBe('link-not-ours');
  expect(findLink('price p1 and p1a')).toBeNull();
});

it('finds no link in a million tries at one, without hanging', () => {
  expect(findLink('#p1azzzz '.repeat(100_000))).toBe('p1azzzz');
});
