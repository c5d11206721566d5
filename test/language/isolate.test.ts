import { describe, expect, it } from 'vitest';
import { catalogueOf, fetchCatalogues } from '../../src/language/catalogues.ts';
import { isolate, isolating } from '../../src/language/isolate.ts';

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
