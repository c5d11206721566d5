import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/charts/text-width.ts';

describe('textWidth', () => {
  it('adds up letter by letter, wider for semi-bold', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('100')).toBeCloseTo(3 * textWidth('1'));
    expect(textWidth('Stora', true)).toBeGreaterThan(textWidth('Stora'));
    expect(textWidth('日本')).toBeGreaterThan(2 * 13);
  });
});

describe('fitText', () => {
  it('leaves what fits, and cuts what does not', () => {
    expect(fitText('IT', 100)).toBe('IT');
    const cut = fitText('Ansvarig för underhåll och IT-infrastruktur', 150);
    expect(cut).toMatch(/^Ansvarig för .*…$/);
    expect(textWidth(cut)).toBeLessThanOrEqual(150);
  });

  it('keeps a letter however little room there is, and never half a sign', () => {
    expect(fitText('Bygg', 0)).toBe('B…');
    expect(fitText('👍👍👍👍', 30)).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('wrapText', () => {
  it('breaks between words, and cuts what is more than the lines it may take', () => {
    const text = 'Ansvarig för underhåll och IT-infrastruktur';
    expect(wrapText(text, 999, 2)).toEqual([text]);
    expect(wrapText(text, 200, 2)).toEqual(['Ansvarig för underhåll och', 'IT-infrastruktur']);
    const [first, second, third] = wrapText(text, 100, 2);
    expect([first, third]).toEqual(['Ansvarig för', undefined]);
    expect(second).toMatch(/…$/);
    expect(wrapText('', 100, 2)).toEqual(['']);
  });
});
