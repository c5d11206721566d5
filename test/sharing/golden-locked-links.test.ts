import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLink } from '../../src/sharing/read-link.ts';
import { refusalOf } from '../document/refusal.ts';

const folder = new URL('../fixtures/links/locked/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').trim();
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));

it('knows the locked links', () => {
  expect(names).toContain('b2b-swedish');
});

it.each(names)('%s opens for ever with its phrase, cut or not by what follows it', async (name) => {
  const fragment = read(`${name}.txt`).split('#')[1] ?? '';
  const profile: unknown = JSON.parse(read(`${name}.json`));
  const phrase = read(`${name}.phrase`);
  expect(await readLink(fragment, phrase)).toEqual(profile);
  expect(await readLink(`#${fragment}).&utm_source=x`, phrase)).toEqual(profile);
  expect((await refusalOf(() => readLink(fragment))).code).toBe('link-locked');
  for (let end = 1; end < fragment.length; end += 7)
    expect((await refusalOf(() => readLink(fragment.slice(0, end), phrase))).code).toBe('link-cut');
});
