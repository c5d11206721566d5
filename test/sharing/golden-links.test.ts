import { describe, expect, it } from 'vitest';
import { findLink } from '../../src/sharing/find-link.ts';
import { readLink, readPastedLink } from '../../src/sharing/read-link.ts';
import { refusalOf } from '../document/refusal.ts';
import { goldenLinks } from './golden.ts';

it('knows the links of every kind', () => {
  expect(goldenLinks.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'b2b-swedish',
      'b2c-own-traits',
      'english',
      'minimal',
      'must-and-own-words',
      'not-compressed',
    ]),
  );
});

describe.each(goldenLinks)('the link $name', ({ url, fragment, profile }) => {
  it('opens as its profile, with and without the hash', async () => {
    expect(await readLink(fragment)).toEqual(profile);
    expect(await readLink(`#${fragment}`)).toEqual(profile);
    expect(await readPastedLink(url)).toEqual(profile);
  });

  it('is digits and letters only', () => {
    expect(fragment).toMatch(/^[0-9A-Za-z]+$/);
  });

  it('never opens when it is cut, and says how much is left of how much', async () => {
    for (let end = 1; end < fragment.length; end++) {
      const { code, data } = await refusalOf(() => readLink(fragment.slice(0, end)));
      expect(code).toBe('link-cut');
      expect(data).toEqual({ found: end, expected: end < 7 ? 16 : fragment.length });
    }
    expect((await refusalOf(() => readLink(''))).code).toBe('link-empty');
  });

  it('never opens with one character changed', async () => {
    const codes = new Set<string>();
    for (let at = 0; at < fragment.length; at++) {
      for (const other of ['0', 'a', 'Z', String.fromCharCode(fragment.charCodeAt(at) ^ 1), ' ']) {
        if (other === fragment[at]) continue;
        const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
        codes.add((await refusalOf(() => readLink(changed))).code);
      }
    }
    const expected = [
      'link-cut',
      'link-damaged',
      'link-empty',
      'link-newer',
      'link-not-ours',
      'link-too-large',
    ];
    expect(expected).toEqual(expect.arrayContaining([...codes]));
    expect(codes).toContain('link-damaged');
  });

  it('never opens in capitals or small letters', async () => {
    for (const text of [fragment.toUpperCase(), fragment.toLowerCase()]) {
      expect((await refusalOf(() => readLink(text))).code).toMatch(/^link-/);
    }
  });

  it.each([
    ...['.', ',', ')', '>', '*', '_', '=', '%3D', '&utm_source=mail', '?fbclid=x1', '%20', '\n', '\u200B'],
    ...['…', '[...]', '"', ' Hej', 'x1', ';', '!', '</a>', '#', '\u00A0'],
  ])('opens with %j behind it', async (junk) => {
    expect(await readLink(fragment + junk)).toEqual(profile);
    expect(await readPastedLink(url + junk)).toEqual(profile);
  });

  it.each([
    ['in a sentence', `Hej! Se ${url}. Hälsningar`],
    ['after another fragment', `https://a.se/#top och ${url}`],
    ['as it is, without an address', ` ${fragment}\n`],
    ['in angle brackets', `<${url}>`],
    [
      'in Safe Links',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02`,
    ],
    ['in a redirect by Google', `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D&source=docs`],
    ['encoded twice', encodeURIComponent(`https://a.se/?u=${encodeURIComponent(url)}&x=1`)],
    ['broken into lines', url.replace(/(.{60})/g, '$1\n')],
    ['broken into quoted lines', url.replace(/(.{60})/g, '$1\r\n> ')],
    ['broken as quoted-printable', url.replace(/(.{70})/g, '$1=\r\n')],
    ['broken with its line ends encoded', url.replace(/(.{70})/g, '$1%0D%0A')],
    ['after a cut copy of itself', `${url.slice(0, -9)}… ${url}`],
  ])('is found %s', async (_, text) => {
    expect(await readPastedLink(text)).toEqual(profile);
  });

  it('is called cut, not damaged, when other words follow what is left of it', async () => {
    const left = fragment.slice(0, -5);
    expect(findLink(`Se https://a.se/#${left}… Hej`)).toBe(left);
    expect((await refusalOf(() => readPastedLink(`https://a.se/#${left} , Hej hej`))).code).toBe('link-cut');
  });
});
