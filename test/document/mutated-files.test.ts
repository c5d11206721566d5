/*
 * Our own files as somebody careless or hostile changes them: a part of them is put in place of another, or the text is
 * cut and spliced. 2,000 in every run, 20,000 in npm run test:faults (MALKUND_MUTATIONS).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFile } from '../../src/document/file.ts';
import { studyFileParts } from '../../src/document/write-file.ts';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';
import { ProblemError } from '../../src/table/problem.ts';
import { seeded } from '../faults/support/seeded.ts';
import { Measured } from '../support/measured.ts';

const runs = Number(process.env['MALKUND_MUTATIONS'] ?? 2000);
const folder = new URL('../fixtures/documents/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

type Next = (below: number) => number;

/** Values that a file may hold where it should hold another. */
const hostile: readonly ((next: Next) => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => 2 ** 53,
  () => 0.1,
  () => '',
  () => '__proto__',
  () => 'constructor',
  () => '\uD800',
  () => '\u202E<img src=x onerror=alert(1)>\u200B',
  () => '=HYPERLINK("http://x")',
  () => 'NaN',
  () => [],
  () => ({}),
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
  (next) => 'å'.repeat(next(200_000)),
  (next) => 'A'.repeat(4 * next(50_000)),
  (next) => Array.from({ length: next(20_000) }, () => next(3)),
  (next) => {
    const depth = 1 + next(40);
    return JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
  },
];

/** A copy in which some value, anywhere, is another: hostile, taken from elsewhere, or gone. */
function withAnother(value: unknown, next: Next, elsewhere: unknown): unknown {
  if (typeof value !== 'object' || value === null || next(5) === 0) {
    if (next(3) === 0) return elsewhere;
    return hostile[next(hostile.length)]?.(next);
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [hostile[next(hostile.length)]?.(next)];
    const at = next(value.length);
    if (next(6) === 0) return value.toSpliced(at, 1);
    if (next(6) === 0) return value.toSpliced(at, 0, value[at]);
    return value.with(at, withAnother(value[at], next, elsewhere));
  }
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return { polluted: 1 };
  const at = next(entries.length);
  const [name, held] = entries[at] ?? ['', null];
  if (next(8) === 0) return Object.fromEntries(entries.toSpliced(at, 1));
  return Object.fromEntries(entries.with(at, [name, withAnother(held, next, elsewhere)]));
}

/** Some value of a document, however deep. */
function someValue(value: unknown, next: Next): unknown {
  if (typeof value !== 'object' || value === null || next(4) === 0) return value;
  const held: unknown[] = Object.values(value);
  return held.length === 0 ? value : someValue(held[next(held.length)], next);
}

function mutatedText(text: string, other: string, next: Next): string {
  const at = next(text.length + 1);
  const to = at + 1 + next(40);
  switch (next(7)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + other.slice(at);
    case 3:
      return `${text.slice(0, at)}"__proto__":{"polluted":1},${text.slice(at)}`;
    case 4:
      return text.slice(0, at) + '['.repeat(next(100_000)) + text.slice(at);
    case 5:
      return text.slice(0, at) + text.slice(at, to).repeat(1 + next(5000)) + text.slice(at);
    default:
      return text.slice(0, at) + '\0\\"{}[],:9eE-\uFEFF'.charAt(next(15)) + text.slice(at + 1);
  }
}

it(`opens ${runs} mutated files as something whole, or says in both languages what is wrong`, async () => {
  const next = seeded(20_261_125);
  const measured = new Measured();
  const outcomes = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    const [text, other] = [texts[next(texts.length)]!, texts[next(texts.length)]!];
    let mutated = text;
    if (next(3) === 0) mutated = mutatedText(text, other, next);
    else {
      let document: unknown = JSON.parse(text);
      for (let times = 1 + next(3); times > 0; times--)
        document = withAnother(document, next, someValue(JSON.parse(other), next));
      mutated = JSON.stringify(document ?? null);
    }
    let outcome = 'opened';
    try {
      const file = await measured.run(() => readFile(mutated, 'fil.json'));
      // What was opened can be saved and opened again: nothing got in that the rules of reading keep out.
      if (file.kind === 'study') expect(readFile(studyFileParts(file).join(''), 'igen.json')).toEqual(file);
    } catch (error) {
      if (!(error instanceof ProblemError))
        throw new Error(`Run ${run} failed: ${mutated.slice(0, 2000)}`, { cause: error });
      const { code, place, data } = error.problem;
      outcome = code;
      for (const { problems } of [sv, en]) {
        expect(problems.get(code)?.(place, data)).toMatch(/^[^]{20,400}$/);
        expect(problems.get(code)?.(place, data)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log('Mutated files:', Object.fromEntries(outcomes));
  measured.within('mutated files');
  expect(outcomes.get('opened')).toBeGreaterThan(0);
  expect(outcomes.get('file-damaged')).toBeGreaterThan(0);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
