import { expect, it } from 'vitest';
import { documentLimits as limits } from '../../src/limits/document.ts';
import { parseProfile } from '../../src/document/profile.ts';
import { tidyProfile } from '../../src/document/tidy-profile.ts';
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

/** Letters that compress as badly as any: of the writer's own alphabet, or of the largest that there is. */
const alphabets = {
  latin: (state: number): string =>
    String.fromCharCode(0x61 + (state % 26), 0xe5 + (state % 20), 0x20 + (state % 90)),
  han: (state: number): string => String.fromCharCode(0x4e00 + (state % 20_000)),
};
type Alphabet = keyof typeof alphabets;

function noise(alphabet: Alphabet, chars: number, seed: number): string {
  let state = seed;
  let text = '';
  while (text.length < chars) {
    state = (state * 48_271) % 2_147_483_647;
    text += alphabets[alphabet](state);
  }
  return text.slice(0, chars);
}

/**
 * As much as the screens let be written: a name of 120 characters (where kept work is renamed; 80 when it is finished),
 * 300 in each line, and from the customer list as long names, values and as many columns as a profile holds.
 */
function longest(language: 'sv' | 'en', alphabet: Alphabet): Profile {
  const long = (chars: number, seed: number): string => noise(alphabet, chars, seed);
  const ids: LineId[] = [
    ...lineCodes.values(),
    ...Array.from(
      { length: limits.profileLines - lineCodes.size },
      (_, index): LineId => `own.${index} ${long(limits.profileTextChars, index + 1)}`,
    ),
  ];
  const lines = ids.map((line, index): FinishedLine => ({
    line,
    section: line.startsWith('buyer.') ? 'buyer' : 'company',
    value: { kind: 'text', text: long(limits.profileTextChars, index + 7) },
    wording: long(300, index + 31),
    rule: 'must',
    best: { count: 99_991, of: 99_999 },
    others: { count: 1_234_567, of: 4_999_999 },
  }));
  const column = { kind: 'column', column: long(limits.profileTextChars, 3), direction: 'high' } as const;
  return tidyProfile({
    name: long(120, 5),
    date: '2026-11-23',
    language,
    basis: {
      customers: 5_000_000,
      best: 100_000,
      goal: {
        kind: 'mix',
        parts: ([{ kind: 'growth' }, { kind: 'profitability' }, { kind: 'loyalty' }, column] as const).map(
          (goal) => ({ goal, weight: 3 }),
        ),
      },
      metric: long(limits.profileTextChars, 4),
      focus: 'large',
      focusFrom: 123_456.789,
      focusBelow: 654_321.987,
      focusRevenueShare: 0.123,
    },
    lines,
  });
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

const kinds = (['sv', 'en'] as const).flatMap((language) =>
  (['latin', 'han'] as const).map((alphabet) => ({ language, alphabet })),
);

it.each(kinds)(
  'fits the longest profile that can be made in 1,900 characters, and keeps what the method asks ($language, $alphabet)',
  async ({ language, alphabet }) => {
    const profile = longest(language, alphabet);
    expect(parseProfile(profile)).toEqual(profile);
    expect(profile.lines).toHaveLength(200);
    for (const phrase of [undefined, makePhrase()]) {
      const { url, length, size, isShortened, dropped } = await profileLink(profile, base, phrase);
      expect(length).toBeLessThanOrEqual(1900);
      expect(size).toBe('most');
      expect(isShortened).toBe(true);
      const { lines, name } = await readLink(url.slice(base.length), phrase);
      expect(lines.length + dropped).toBe(200);
      expect(name.length).toBeGreaterThan(60);
      // Own traits go before any of the method's.
      expect(lines.filter(({ line }) => !line.startsWith('own.'))).toHaveLength(lineCodes.size);
    }
  },
);
