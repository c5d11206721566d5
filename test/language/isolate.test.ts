import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf, fetchCatalogues } from '../../src/language/catalogues.ts';
import { balanced, isolate, isolating } from '../../src/language/isolate.ts';

describe('a text of somebody else in a sentence', () => {
  it('stays as it is when it turns nothing', () => {
    for (const text of ['', 'Åkeri & Co', 'a\u200Bb', '<b>', '日本', '😀']) expect(isolate(text)).toBe(text);
  });

  it('ends what was begun in it', () => {
    expect(isolate('a\u202Evsc.exe')).toBe('\u2068a\u202Evsc.exe\u2069');
    expect(isolate('a\u2069\u202Eb')).toBe('\u2068a\u202Eb\u2069');
    expect(isolate('\u2067a')).toBe('\u2068a\u2069');
  });

  it('keeps to itself when it is written from right to left, so that the number after it stays after it', () => {
    expect(isolate('שלום')).toBe('\u2068שלום\u2069');
    expect(isolate('AB شركة')).toBe('\u2068AB شركة\u2069');
    expect(isolate('\u{1E900}')).toBe('\u2068\u{1E900}\u2069');
  });

  it('is isolated once, also as a part of a sentence that goes into another one', () => {
    const inner = `Kund ${isolate('a\u202Eb')} och ${isolate('שלום')}`;
    expect(isolate(inner)).toBe(inner);
    expect(isolate(`${inner}\u202E`)).toBe('\u2068Kund a\u202Eb och שלום\u202E\u2069');
  });
});

describe('a text in an element of its own', () => {
  it('ends no isolation but its own, and ends all of these', () => {
    expect(balanced('Alfa\u2069 AB')).toBe('Alfa AB');
    expect(balanced('Alfa\u2067 AB')).toBe('Alfa\u2067 AB\u2069');
    expect(balanced('\u2069\u2069a\u2066b\u2069\u2069c\u2068')).toBe('a\u2066b\u2069c\u2068\u2069');
    // A paragraph ends with its line where lines are kept, and not where they flow.
    expect(balanced('\u2068a\u202E\nb\u2069 c')).toBe('\u2068a\u202E\u2069\n\u2068b\u2069 c');
  });

  it('stays as it is when it is balanced, as every sentence of ours is', () => {
    for (const text of [
      '',
      'Alfa',
      'a\nb',
      'a\u202Eb\u202C',
      `Kund ${isolate('a\u202E\u2069b')} och ${isolate('שלום')}`,
    ])
      expect(balanced(text)).toBe(text);
  });

  it('is balanced in every paragraph, whatever it was, and loses nothing else', () => {
    const letter = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\u2029',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u202E',
      '\u202C',
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 20 }), (letters) => {
        const text = letters.join('');
        const shown = balanced(text);
        for (const part of [shown, ...shown.split(/[\n\u2029]/)]) {
          let depth = 0;
          for (const mark of part) {
            if (mark >= '\u2066' && mark <= '\u2068') depth++;
            if (mark === '\u2069') depth--;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
        const plain = (of: string): string => of.replace(/[\u2066-\u2069]/g, '');
        expect(plain(shown)).toBe(plain(text));
        expect(balanced(shown)).toBe(shown);
      }),
      { seed: 2 },
    );
  });
});

describe('texts', () => {
  it('isolate each text that is put into them, also in lists, wherever they are kept', () => {
    const texts = isolating({
      plain: 'Kunder',
      deep: { named: (name: string, count: number) => `${name}: ${count}` },
      many: (names: readonly string[]) => names.join(', '),
      steps: ['ett'],
      problems: new Map([['a', 1]]),
    });
    expect(texts.plain).toBe('Kunder');
    expect(texts.deep.named('a\u202Eb', 3)).toBe('\u2068a\u202Eb\u2069: 3');
    expect(texts.many(['a\u202E', 'b'])).toBe('\u2068a\u202E\u2069, b');
    expect(texts.steps).toEqual(['ett']);
    expect(texts.problems.get('a')).toBe(1);
  });

  it('are so in every catalogue, from the first screen on', async () => {
    await fetchCatalogues();
    for (const code of ['sv', 'en'] as const) {
      const texts = catalogueOf(code)!;
      expect(texts.start.manage('a\u202Eb')).toContain('\u2068a\u202Eb\u2069');
      expect(texts.dropped.emptyFolder('a\u202Eb')).toContain('\u2068a\u202Eb\u2069');
    }
  });
});
