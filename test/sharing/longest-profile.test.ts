import { expect, it } from 'vitest';
import type { FinishedLine, Profile } from '../../src/document/types.ts';
import { makeExample } from '../../src/example/example-company.ts';
import type { LineId } from '../../src/method/decisions.ts';
import { analyse } from '../../src/method/analyse.ts';
import { lineCodes } from '../../src/sharing/codes.ts';
import { makePhrase } from '../../src/sharing/pass-phrase.ts';
import { profileLink } from '../../src/sharing/profile-link.ts';
import { readLink } from '../../src/sharing/read-link.ts';
import { shareable } from '../../src/sharing/suppress.ts';
import { finishProfile } from '../../src/state/finish-profile.ts';

const base = 'https://www.malkund.example/profil/visa/';
const none: ReadonlySet<LineId> = new Set<LineId>();
const by = { name: 'Målkund hösten 2026', date: '2026-11-23' };

/** Words that compress as badly as any. */
function noise(chars: number, seed: number): string {
  let state = seed;
  let text = '';
  while (text.length < chars) {
    state = (state * 48_271) % 2_147_483_647;
    text += String.fromCharCode(0x61 + (state % 26), 0xe5 + (state % 20), 0x20 + (state % 90));
  }
  return text.slice(0, chars);
}

/** As much as the last step lets be written: a name of 80 characters and 300 in each line, and 200 lines. */
function longest(language: 'sv' | 'en'): Profile {
  const ids: LineId[] = [
    ...lineCodes.values(),
    ...Array.from({ length: 182 }, (_, index): LineId => `own.${noise(60, index + 1)} ${index}`),
  ];
  const lines = ids.map((line, index): FinishedLine => ({
    line,
    section: line.startsWith('buyer.') ? 'buyer' : 'company',
    value: { kind: 'text', text: noise(500, index + 7) },
    wording: noise(300, index + 31),
    best: { count: 99_991, of: 99_999 },
    others: { count: 1_234_567, of: 4_999_999 },
  }));
  return {
    name: noise(80, 5),
    date: '2026-11-23',
    language,
    basis: {
      customers: 5_000_000,
      best: 100_000,
      goal: { kind: 'column', column: noise(500, 3), direction: 'high' },
      metric: noise(500, 4),
      focus: 'large',
      focusFrom: 123_456,
      focusBelow: 654_321,
      focusRevenueShare: 0.123,
    },
    lines,
  };
}

it.each(['sv', 'en'] as const)(
  'fits the example company in 1,000 characters, whole (%s)',
  async (language) => {
    const example = makeExample(language);
    const profile = finishProfile(analyse(example.list, example.decisions, example.answers), {
      ...by,
      language,
    });
    const shared = shareable(profile, none).profile;
    const link = await profileLink(shared, base);
    expect(link).toMatchObject({ size: 'everywhere', isShortened: false, dropped: 0 });
    expect(link.length).toBeLessThanOrEqual(1000);
    const all = await profileLink(profile, base, makePhrase());
    expect(all).toMatchObject({ size: 'everywhere', isShortened: false, dropped: 0 });
  },
);

it.each(['sv', 'en'] as const)(
  'fits the longest profile that can be made in 1,900 characters, and keeps what the method asks (%s)',
  async (language) => {
    for (const phrase of [undefined, makePhrase()]) {
      const { url, length, size, isShortened, dropped } = await profileLink(longest(language), base, phrase);
      expect(length).toBeLessThanOrEqual(1900);
      expect(size).toBe('most');
      expect(isShortened).toBe(true);
      const { lines, name } = await readLink(url.slice(base.length), phrase);
      expect(lines.length + dropped).toBe(200);
      // Own traits go before any of the method's.
      expect(lines.filter(({ line }) => !line.startsWith('own.'))).toHaveLength(18);
      expect(name.length).toBeGreaterThan(60);
    }
  },
);
