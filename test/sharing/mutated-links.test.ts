/*
 * Links as they come out of the worst of mail programs. 1,000 in every run; MALKUND_MUTATIONS=20000 tries them all.
 */
import { expect, it, vi } from 'vitest';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';
import { readLink, readPastedLink } from '../../src/sharing/read-link.ts';
import { ProblemError } from '../../src/table/problem.ts';
import { goldenLinks } from './golden.ts';

const runs = Number(process.env['MALKUND_MUTATIONS'] ?? 1000);
const longestMs = 2000;
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
  const profiles = new Set(goldenLinks.map(({ profile }) => JSON.stringify(profile)));
  const next = seeded(20_261_123);
  const outcomes = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    const golden = goldenLinks[next(goldenLinks.length)]!;
    const other = goldenLinks[next(goldenLinks.length)]!;
    let text = next(2) === 0 ? golden.fragment : golden.url;
    for (let times = 1 + next(3); times > 0; times--) text = mutated(text, other.fragment, next);
    const began = performance.now();
    let outcome = 'opened';
    try {
      const profile = await (next(2) === 0 ? readLink(text) : readPastedLink(text));
      expect(profiles).toContain(JSON.stringify(profile));
    } catch (error) {
      if (!(error instanceof ProblemError))
        throw new Error(`Run ${run} failed: ${text.slice(0, 2000)}`, { cause: error });
      outcome = error.problem.code;
      for (const { problems } of [sv, en])
        expect(problems.get(outcome)?.({}, error.problem.data)).toMatch(/^[^]{20,300}$/);
    }
    expect(performance.now() - began).toBeLessThan(longestMs);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log(`${runs} mutated links:`, Object.fromEntries(outcomes));
  expect(outcomes.get('opened')).toBeGreaterThan(0);
  for (const get of Object.values(stored)) expect(get).not.toHaveBeenCalled();
});
