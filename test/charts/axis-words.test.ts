import { describe, expect, it } from 'vitest';
import { axisWords } from '../../src/charts/axis-words.ts';
import { intervalText } from '../../src/charts/interval-text.ts';
import { Words } from '../../src/language/words.svelte.ts';

const words = new Words('sv');
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the words of an axis', () => {
  it('say the unit once, in the name', () => {
    const { title, text } = axisWords('Omsättning', 'SEK', 90_000, words);
    expect([title, plain(text(20_000))]).toEqual(['Omsättning (kr)', '20 000']);
    const titleOf = (name: string, unit: string | null) => axisWords(name, unit, 90, words).title;
    expect(titleOf('Omsättning (SEK)', 'SEK')).toBe('Omsättning (SEK)');
    expect(titleOf('Tillväxt %', '%')).toBe('Tillväxt %');
    expect(titleOf('Skrot', 'SEK')).toBe('Skrot (kr)');
    expect(titleOf('Licenser', null)).toBe('Licenser');
  });

  it('say it in each number when those are in millions', () => {
    const { title, text } = axisWords('Årlig omsättning', 'SEK', 2e9, words);
    expect([title, plain(text(20e6))]).toEqual(['Årlig omsättning', '20 MSEK']);
  });
});

describe('a bin in words', () => {
  it('ends at its last whole number', () => {
    expect(intervalText({ from: 20, to: 50 }, true, null, words)).toBe('20–49');
    expect(intervalText({ from: 7, to: 8 }, true, null, words)).toBe('7');
  });

  it('ends under the next one when there are decimals', () => {
    expect(plain(intervalText({ from: 0.5, to: 1 }, false, null, words))).toBe('0,5 – under 1');
    expect(plain(intervalText({ from: 1e6, to: 2e6 }, false, 'SEK', words))).toBe('1 MSEK – under 2 MSEK');
  });
});
