import { expect, it } from 'vitest';
import { readLink } from '../../src/sharing/read-link.ts';
import { refusalOf } from '../document/refusal.ts';
import { lockedLinks } from './golden.ts';

it('knows the locked links', () => {
  expect(lockedLinks.map(({ name }) => name)).toContain('b2b-swedish');
});

it.each(lockedLinks)(
  '$name opens for ever with its phrase, cut or not by what follows it',
  async ({ fragment, phrase, profile }) => {
    expect(await readLink(fragment, phrase)).toEqual(profile);
    expect(await readLink(`#${fragment}).&utm_source=x`, phrase)).toEqual(profile);
    expect((await refusalOf(() => readLink(fragment))).code).toBe('link-locked');
    for (let end = 1; end < fragment.length; end += 7)
      expect((await refusalOf(() => readLink(fragment.slice(0, end), phrase))).code).toBe('link-cut');
  },
);
