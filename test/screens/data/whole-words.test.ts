import { describe, expect, it } from 'vitest';
import { isOnlyPart } from '../../../src/screens/data/whole-words.ts';

describe('a find that is only part of longer words', () => {
  it.each([
    ['Bröd & Bageri 2', 'Malmö Bröd & Bageri 20 AB'],
    ['anna', 'Annas Bageri'],
    ['anna', 'Marianna'],
    ['ek', 'Björk, Ekström'],
  ])('is %s in %s', (words, text) => {
    expect(isOnlyPart(words, text)).toBe(true);
  });

  it.each([
    ['Bröd & Bageri 2', 'Malmö bröd &  bageri 2 AB'],
    ['anna', 'Annas Bageri, Anna'],
    ['anna@', 'anna@firma.se'],
    ['969712-8352', 'Org.nr 969712-8352'],
    // Found by its digits, written in another way.
    ['9697128352', '969712-8352'],
    ['anna', '…'],
  ])('is not %s in %s', (words, text) => {
    expect(isOnlyPart(words, text)).toBe(false);
  });
});
