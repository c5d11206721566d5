import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fetchCatalogues } from '../../../src/language/catalogues.ts';
import { Words } from '../../../src/language/words.svelte.ts';
import { layOutPoster, wrapWords, type Picture } from '../../../src/screens/profile/out/poster-layout.ts';
import { saidProfile } from '../../../src/screens/profile/out/said-profile.ts';
import { arbitraryProfile } from '../../sharing/arbitrary-profile.ts';
import { madeProfile } from '../../support/made-profile.ts';

beforeAll(fetchCatalogues);

/** Every letter is as wide as it is high, by six tenths. */
const measure = (text: string, size: number): number => Array.from(text).length * size * 0.6;
const lay = (profile: Parameters<typeof saidProfile>[0]): Picture =>
  layOutPoster(saidProfile(profile, new Words('sv')), { eyebrow: 'Målkund', notes: [], few: null }, measure);

/** Texts that lie over each other, or outside the picture. */
function faults({ width, height, shapes }: Picture): string[] {
  const texts = shapes
    .filter((shape) => shape.kind === 'text')
    .map(({ text, x, y, size }) => ({
      text,
      x,
      top: y - size * 0.75,
      right: x + measure(text, size),
      bottom: y + size * 0.2,
    }));
  const outside = texts.filter(
    ({ x, top, right, bottom }) => x < 0 || top < 0 || right > width - 60 || bottom > height,
  );
  const over = texts.filter((one, index) =>
    texts.some(
      (other, at) =>
        at > index &&
        one.x < other.right &&
        other.x < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom,
    ),
  );
  return [...outside, ...over].map(({ text }) => text);
}

describe('the picture of a profile', () => {
  const profile = madeProfile({
    'company.industry': 'IT',
    'company.employees': [20, 50],
    'own.En lång fråga om hur de arbetar med inköp av nya system i dag': 'Ja',
    'buyer.jobTitle': 'IT-chef',
  });

  it('says what the poster says, in the shape of an A4 page', () => {
    const picture = lay(profile);
    const said = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])).join(' ');
    for (const text of ['Målkund 2026', '25 november 2026', 'Företaget', 'Köparen', 'IT-chef', '20–50'])
      expect(said).toContain(text);
    expect(picture.height / picture.width).toBeCloseTo(Math.SQRT2, 2);
    expect(faults(picture)).toEqual([]);
  });

  it('marks a must beside its name, and draws no meter where nothing was counted', () => {
    const boxes = (one: Picture) => one.shapes.filter(({ kind }) => kind === 'box').length;
    const [first, ...others] = profile.lines;
    const must = lay({ ...profile, lines: [{ ...first!, rule: 'must' }, ...others] });
    expect(must.shapes.some((shape) => shape.kind === 'text' && shape.text === 'Måste')).toBe(true);
    expect(boxes(must)).toBe(boxes(lay(profile)) + 1);
    expect(faults(must)).toEqual([]);
    const own = lay({
      ...profile,
      lines: [{ ...first!, best: { count: 0, of: 0 }, others: null }, ...others],
    });
    expect(boxes(own)).toBe(boxes(lay(profile)) - 3);
  });

  it('grows with what it has to say, and nothing lies over anything else, whatever the profile', () => {
    const long = {
      ...profile,
      lines: Array.from({ length: 60 }, (_, at) => ({ ...profile.lines[0]!, line: `own.${at}` as const })),
    };
    expect(lay(long).height).toBeGreaterThan(1754);
    fc.assert(
      fc.property(arbitraryProfile, (any) => {
        expect(faults(lay(any))).toEqual([]);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

it('breaks lines at spaces, and a word only when it is wider than the room', () => {
  const widthOf = (text: string) => text.length;
  expect(wrapWords('ett två tre', 7, widthOf)).toEqual(['ett två', 'tre']);
  expect(wrapWords('ab abcdefghij k', 4, widthOf)).toEqual(['ab', 'abcd', 'efgh', 'ij k']);
  expect(wrapWords('', 4, widthOf)).toEqual([]);
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 12 }).map((word) => word.replaceAll(' ', 'x'))),
      (words) => {
        const lines = wrapWords(words.join(' '), 5, widthOf);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        expect(lines.every((line) => line.length <= 5)).toBe(true);
      },
    ),
    { seed: 6 },
  );
});
