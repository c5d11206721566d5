/*
 * Links as they come out of the worst of mail programs. 20,000 in every run; MALKUND_MUTATIONS=1000000 tries more.
 */
import { expect, it, vi } from 'vitest';
import { parseProfile } from '../../src/document/profile.ts';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';
import { fromBase62 } from '../../src/sharing/base62.ts';
import { seal } from '../../src/sharing/envelope.ts';
import { toPayload } from '../../src/sharing/payload.ts';
import { readLink, readPastedLink } from '../../src/sharing/read-link.ts';
import { ProblemError } from '../../src/table/problem.ts';
import { Measured } from '../support/measured.ts';
import { goldenLinks, lockedLinks } from './golden.ts';

const runs = Number(process.env['MALKUND_MUTATIONS'] ?? 20_000);
const all = [...goldenLinks, ...lockedLinks];
/** Every locked link's, so that what is unlocked is tried too. */
const phrase = lockedLinks[0]?.phrase;
const bits = [
  'p1a',
  'p1x',
  'p9',
  '#',
  '%23',
  '\n> ',
  '=\r\n',
  ' ',
  '…',
  '\u200B',
  '\uD800',
  '__proto__',
  'zzzz',
  '0',
  '<b>',
];

/** The same numbers each time (Park and Miller). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function mutated(text: string, other: string, next: (below: number) => number): string {
  const at = next(text.length + 1);
  const piece = bits[next(bits.length)] ?? '';
  const length = 1 + next(12);
  switch (next(9)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + piece + text.slice(at);
    case 3:
      return text.slice(0, at) + piece + text.slice(at + length);
    case 4:
      return text.slice(0, at) + text.slice(at + length);
    case 5:
      return text.slice(0, at) + other.slice(at);
    case 6:
      return (
        text.slice(0, at) +
        text
          .slice(at, at + length)
          .split('')
          .reverse()
          .join('') +
        text.slice(at + length)
      );
    case 7:
      return (
        text.slice(0, at) +
        String.fromCharCode(text.charCodeAt(Math.min(at, text.length - 1)) ^ (1 << next(7))) +
        text.slice(at + 1)
      );
    default:
      return text.slice(0, at) + text.slice(at, at + length).repeat(1 + next(2000)) + text.slice(at);
  }
}

it(`opens ${runs} mutated links as what they were, or says in both languages what is wrong`, async () => {
  const stored = { indexedDB: vi.fn(), localStorage: vi.fn(), caches: vi.fn() };
  for (const [name, get] of Object.entries(stored))
    Object.defineProperty(globalThis, name, { get, configurable: true });
  const profiles = new Set(all.map(({ profile }) => JSON.stringify(profile)));
  const next = seeded(20_261_123);
  const measured = new Measured();
  const outcomes = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    const golden = all[next(all.length)]!;
    const other = all[next(all.length)]!;
    let text = next(2) === 0 ? golden.fragment : golden.url;
    for (let times = 1 + next(3); times > 0; times--) text = mutated(text, other.fragment, next);
    let outcome = 'opened';
    try {
      const isPasted = next(2) !== 0;
      const given = !isPasted && next(2) === 0 ? phrase : undefined;
      const profile = await measured.run(() => (isPasted ? readPastedLink(text) : readLink(text, given)));
      expect(profiles).toContain(JSON.stringify(profile));
    } catch (error) {
      if (!(error instanceof ProblemError))
        throw new Error(`Run ${run} failed: ${text.slice(0, 2000)}`, { cause: error });
      outcome = error.problem.code;
      for (const { problems } of [sv, en])
        expect(problems.get(outcome)?.({}, error.problem.data)).toMatch(/^[^]{20,300}$/);
    }
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log(`${runs} mutated links:`, Object.fromEntries(outcomes));
  measured.within('mutated links');
  expect(outcomes.get('opened')).toBeGreaterThan(0);
  for (const get of Object.values(stored)) expect(get).not.toHaveBeenCalled();
});

/** Bytes with some changed, put in or taken away. */
function mutatedBytes(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const at = next(bytes.length + 1);
  const put = Array.from({ length: next(4) }, () => next(256));
  return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + next(4))]);
}

it('opens or refuses 5,000 links whose content was changed and sealed anew, as only somebody hostile does', async () => {
  const next = seeded(20_261_124);
  const payloads = goldenLinks.map(({ profile }) =>
    new TextEncoder().encode(JSON.stringify(toPayload(parseProfile(profile)))),
  );
  const packed = goldenLinks.map(({ fragment }) => fromBase62(fragment.slice(16))!);
  const outcomes = new Map<string, number>();
  for (let run = 0; run < 5000; run++) {
    const mode = next(2) === 0 ? 'n' : 'a';
    const originals = mode === 'n' ? payloads : packed;
    const link = await seal(mode, mutatedBytes(originals[next(originals.length)]!, next));
    let outcome = 'opened';
    try {
      const profile = await readLink(link);
      expect(parseProfile(profile)).toEqual(profile);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw new Error(`Run ${run} failed: ${link}`, { cause: error });
      outcome = error.problem.code;
    }
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log('Sealed anew:', Object.fromEntries(outcomes));
  expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['link-damaged', 'opened']));
  expect(Object.keys(Object.prototype)).toEqual([]);
});
