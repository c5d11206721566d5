import { afterEach, expect, it, vi } from 'vitest';
import { fromBase62, toBase62 } from '../../src/sharing/base62.ts';
import { seal } from '../../src/sharing/envelope.ts';
import { makePhrase } from '../../src/sharing/pass-phrase.ts';
import { profileLink } from '../../src/sharing/profile-link.ts';
import { readLink } from '../../src/sharing/read-link.ts';
import { refusalOf } from '../document/refusal.ts';
import { swedishProfile } from '../document/samples.ts';

const base = 'https://www.malkund.example/';
const phrase = 'korrekt häst batteri häftklammer';
const locked = async () => (await profileLink(swedishProfile, base, phrase)).url.slice(base.length + 1);
const codeOf = async (work: () => unknown) => (await refusalOf(work)).code;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('opens with its phrase alone, however the keyboard composes it', async () => {
  const link = await locked();
  expect(link).toMatch(/^p1x[0-9A-Za-z]+$/);
  expect(await readLink(link, phrase)).toEqual(swedishProfile);
  expect(await readLink(link, ` ${phrase.normalize('NFD')}\n`)).toEqual(swedishProfile);
  expect(await codeOf(() => readLink(link))).toBe('link-locked');
  for (const wrong of ['', 'Korrekt häst batteri häftklammer', `${phrase}.`])
    expect(await codeOf(() => readLink(link, wrong))).toBe('phrase-wrong');
});

it('never gives the same link twice', async () => {
  const [one, two] = [await locked(), await locked()];
  expect(one.slice(16, 38)).not.toBe(two.slice(16, 38));
  expect(one).not.toBe(two);
});

it('tells damage from a wrong phrase, whichever part is changed', async () => {
  const link = await locked();
  for (const at of [3, 8, 16, 30, 45, 60, link.length - 1]) {
    const other = link[at] === 'a' ? 'b' : 'a';
    const changed = link.slice(0, at) + other + link.slice(at + 1);
    expect(await codeOf(() => readLink(changed, phrase))).toMatch(/^link-(damaged|cut|too-large)$/);
  }
});

it('opens no part that was changed and sealed anew: salt, IV, text, tag, or a head of another mode', async () => {
  const link = await locked();
  const bytes = fromBase62(link.slice(16))!;
  for (const at of [0, 16, 28, bytes.length - 1]) {
    const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
    const sealed = await seal('x', changed);
    expect(await codeOf(() => readLink(sealed, phrase))).toBe('phrase-wrong');
  }
  const asPlain = await seal('a', bytes);
  expect(await codeOf(() => readLink(asPlain, phrase))).toBe('link-damaged');
  for (const length of [0, 10, 30, 44]) {
    const short = await seal('x', bytes.subarray(0, length));
    expect(await codeOf(() => readLink(short, phrase))).toBe('phrase-wrong');
  }
  expect(toBase62(bytes)).toBe(link.slice(16));
});

it('makes phrases of 80 bits without letters that look alike', () => {
  const phrases = Array.from({ length: 200 }, makePhrase);
  expect(new Set(phrases).size).toBe(200);
  for (const one of phrases) expect(one).toMatch(/^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$/);
});

it('says that the page must be secure where the browser has no cryptography', async () => {
  const link = await locked();
  vi.stubGlobal('crypto', { getRandomValues: () => undefined });
  expect(await codeOf(() => readLink(link, phrase))).toBe('insecure');
  expect(await codeOf(() => profileLink(swedishProfile, base))).toBe('insecure');
});
