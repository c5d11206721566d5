import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/sharing/find-link.ts';
import { workshopLinkKind } from '../../src/sharing/link-kind.ts';
import { readLink } from '../../src/sharing/read-link.ts';
import { readAnswer, readInvitation } from '../../src/sharing/workshop-link.ts';
import { refusalOf } from '../document/refusal.ts';
import { goldenLinks } from './golden.ts';

const read = (file: string): string => readFileSync(`test/fixtures/links/workshop/${file}`, 'utf8').trim();
const golden = [
  { name: 'invitation', kind: 'invitation', open: readInvitation },
  { name: 'vote', kind: 'invitation', open: readInvitation },
  { name: 'answer', kind: 'answer', open: readAnswer },
  { name: 'vote-answer', kind: 'answer', open: readAnswer },
] as const;

describe.each(golden)('the workshop link $name', ({ name, kind, open }) => {
  const url = read(`${name}.txt`);
  const fragment = url.slice(url.indexOf('#') + 1);

  it('opens as what it was, and tells what it is for', async () => {
    expect(await open(fragment)).toEqual(JSON.parse(read(`${name}.json`)));
    expect(await open(`#${fragment}`)).toEqual(JSON.parse(read(`${name}.json`)));
    expect(workshopLinkKind(`#${fragment}`)).toBe(kind);
  });

  it('is digits and letters only', () => {
    expect(fragment).toMatch(/^[0-9A-Za-z]+$/);
  });

  it('never opens when it is cut, and says how much is left of how much', async () => {
    for (let end = 1; end < fragment.length; end++) {
      const { code, data } = await refusalOf(() => open(fragment.slice(0, end)));
      expect(code).toBe('link-cut');
      expect(data).toEqual({ found: end, expected: end < 7 ? 16 : fragment.length });
    }
  });

  it('never opens with one character changed', async () => {
    for (let at = 0; at < fragment.length; at++) {
      for (const other of ['0', 'a', 'Z', 'i', 's']) {
        if (other === fragment[at]) continue;
        const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
        expect((await refusalOf(() => open(changed))).code).toMatch(/^link-/);
      }
    }
  });

  it('opens as nothing else, and nothing else as it', async () => {
    const other = kind === 'answer' ? readInvitation : readAnswer;
    expect((await refusalOf(() => other(fragment))).code).toBe('link-other-kind');
    expect((await refusalOf(() => readLink(fragment))).code).toBe('link-other-kind');
    for (const profile of goldenLinks)
      expect((await refusalOf(() => open(profile.fragment))).code).toBe('link-other-kind');
  });
});

describe('the links of a text', () => {
  const all = golden.map(({ name }) => read(`${name}.txt`));
  const fragments = all.map((url) => url.slice(url.indexOf('#') + 1));

  it('are all found, wrapped, quoted and in redirects, each once and in their order', () => {
    const text = [
      `Hej! ${all[0]!.replace(/(.{60})/g, '$1\r\n> ')}`,
      `https://www.google.com/url?q=${encodeURIComponent(all[1]!)}&sa=D`,
      `${all[2]!.replace(/(.{70})/g, '$1=\r\n')} och igen ${all[2]!}`,
      `<${all[3]!}>`,
    ].join('\n\n');
    expect(findLinks(text)).toEqual(fragments);
  });

  it('are there as far as they go when they are cut, unless the text has them whole too', () => {
    const cut = all[0]!.slice(0, -5);
    expect(findLinks(`Se ${cut}… Hej`)).toEqual([fragments[0]!.slice(0, -5)]);
    expect(findLinks(`Se ${cut}… och ${all[0]!}`)).toEqual([fragments[0]]);
    expect(findLinks('Inget här')).toEqual([]);
  });
});
