import { expect, it } from 'vitest';
import { isolate } from '../../src/language/isolate.ts';

it('leaves a text without marks of direction as it is', () => {
  for (const text of ['', 'Åkeri & Co', 'שלום', 'a\u200Bb', '<b>']) expect(isolate(text)).toBe(text);
});

it('ends in the text what was begun in it', () => {
  expect(isolate('a\u202Evsc.exe')).toBe('\u2068a\u202Evsc.exe\u2069');
  expect(isolate('a\u2069\u202Eb')).toBe('\u2068a\u202Eb\u2069');
});
