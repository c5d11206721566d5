import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Profile } from '../../src/document/types.ts';
import { lineCodes } from '../../src/sharing/codes.ts';
import { seal } from '../../src/sharing/envelope.ts';
import { toLinkProfile } from '../../src/sharing/link-profile.ts';
import { fromPayload, toPayload } from '../../src/sharing/payload.ts';
import { profileLink } from '../../src/sharing/profile-link.ts';
import { readLink } from '../../src/sharing/read-link.ts';
import { buyerTraits, companyTraits } from '../../src/table/role.ts';
import { refusalOf } from '../document/refusal.ts';
import { line, swedishProfile, text } from '../document/samples.ts';
import { arbitraryProfile } from './arbitrary-profile.ts';

const base = 'https://www.malkund.example/profil/visa/';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('carries any profile to the reader in its plain form', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryProfile, async (profile) => {
      const plain = toLinkProfile(profile);
      expect(toLinkProfile(plain)).toEqual(plain);
      expect(fromPayload(JSON.parse(JSON.stringify(toPayload(plain))))).toEqual(plain);
      const { url, length, size, isShortened, dropped } = await profileLink(profile, base);
      expect(length).toBe(url.length);
      expect(size).toBe(length <= 1000 ? 'everywhere' : length <= 1900 ? 'most' : 'too-long');
      expect(size).not.toBe('too-long');
      const opened = await readLink(url.slice(base.length));
      if (!isShortened && dropped === 0) expect(opened).toEqual(plain);
      expect(opened.lines).toHaveLength(plain.lines.length - dropped);
    }),
    { seed: 7, numRuns: 250 },
  );
});

it('carries a whole Swedish profile of 17 lines in at most 1,000 characters', async () => {
  const { length, size, url } = await profileLink(swedishProfile, base);
  expect(base).toHaveLength(40);
  expect(length).toBeLessThanOrEqual(1000);
  expect(size).toBe('everywhere');
  expect(await readLink(url.slice(base.length))).toEqual(swedishProfile);
});

it('makes equal links of equal profiles, whatever the order of their fields', async () => {
  const shuffled = Object.fromEntries(Object.entries(swedishProfile).reverse()) as unknown as Profile;
  expect(await profileLink(shuffled, base)).toEqual(await profileLink(swedishProfile, base));
});

it('takes the place of a fragment that the address had', async () => {
  const { url } = await profileLink(swedishProfile, `${base}#/old`);
  expect(url).toBe((await profileLink(swedishProfile, base)).url);
});

it('cuts long texts before it leaves out lines, and always fits', async () => {
  const wordy = (lines: number): Profile => ({
    ...swedishProfile,
    lines: Array.from({ length: lines }, (_, index) => {
      const words = Array.from({ length: 12 }, (_, at) => ((index * 37 + at * 101) ** 3).toString(36));
      return line(`own.${index}`, text(words.join(' ')), 9, 10, null);
    }),
  });
  expect(await profileLink(wordy(13), base)).toMatchObject({ size: 'most', isShortened: false, dropped: 0 });
  expect(await profileLink(wordy(40), base)).toMatchObject({ size: 'most', isShortened: true, dropped: 0 });
  const empty = Array.from({ length: 51 }, (_, index) => line(`own.${index}`, text(''), 5, 5, null));
  expect(await profileLink({ ...swedishProfile, lines: empty }, base)).toMatchObject({ dropped: 1 });
  const far = `https://a.se/${'x'.repeat(1900)}`;
  expect((await profileLink(swedishProfile, far)).size).toBe('too-long');
});

it('works without a compressor, and says so when a link needs one', async () => {
  const { url: packed } = await profileLink(swedishProfile, base);
  vi.stubGlobal('CompressionStream', undefined);
  vi.stubGlobal('DecompressionStream', undefined);
  // A browser without the compressor has no such global at all.
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  const { url } = await profileLink(swedishProfile, base);
  expect(url.slice(base.length)).toMatch(/^#p1n/);
  expect(await readLink(url.slice(base.length))).toEqual(swedishProfile);
  expect(await refusalOf(() => readLink(packed.slice(base.length)))).toEqual({
    code: 'browser-lacks',
    place: {},
    data: { feature: 'DecompressionStream' },
  });
});

it('rounds shares to three decimals and other numbers to six digits', () => {
  const exact = {
    ...swedishProfile.basis,
    focusFrom: 123_456.789,
    focusBelow: -0,
    focusRevenueShare: 0.123_456,
  };
  const { basis } = toLinkProfile({ ...swedishProfile, basis: exact });
  expect([basis.focusFrom, basis.focusBelow, basis.focusRevenueShare]).toEqual([123_457, 0, 0.123]);
});

it('tells own traits apart when plain text would make them one', () => {
  const names = ['Ort', 'Ort ', 'Ort\u00A0', 'Ort 2', '\u202E'];
  const lines = names.map((name) => line(`own.${name}`, text('x'), 5, 5, null));
  expect(toLinkProfile({ ...swedishProfile, lines }).lines.map((one) => one.line)).toEqual([
    'own.Ort',
    'own.Ort 2',
    'own.Ort 3',
    'own.Ort 2 2',
    'own.?',
  ]);
});

it('has given each trait its number for ever', () => {
  const traits = [
    ...companyTraits.map((trait) => `company.${trait}`),
    ...buyerTraits.map((trait) => `buyer.${trait}`),
  ];
  expect([...lineCodes.values()].sort()).toEqual(traits.toSorted());
  expect([...lineCodes.keys()]).toEqual(traits.map((_, index) => index));
  expect(lineCodes.get(0)).toBe('company.industry');
  expect(lineCodes.get(6)).toBe('company.growth');
  expect(lineCodes.get(15)).toBe('buyer.disc');
});

it('checks head, length and body: two envelopes differ in all that follows when one byte differs', async () => {
  const one = await seal('n', Uint8Array.of(1));
  const two = await seal('n', Uint8Array.of(2));
  expect(one).toMatch(/^p1n0002[0-9A-Za-z]{9}01$/);
  expect(one.slice(7, 16)).not.toBe(two.slice(7, 16));
});
