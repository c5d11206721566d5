import { expect, it } from 'vitest';
import { readSureness } from '../../src/method/sureness.ts';

it.each([
  ['known', ['Vet', 'known', 'KÄNT', 'säker', 'Sure']],
  ['judged', ['Bedömer', 'bedömning', 'Judged', 'tror', 'likely']],
  ['guessed', ['Gissar', 'guessed', 'gissning', 'kanske', 'Maybe']],
] as const)('reads %s in both languages', (sureness, words) => {
  for (const word of words) expect(readSureness(word)).toBe(sureness);
});

it.each(['', ' ', 'IT-chef', 'constructor', '__proto__'])('reads nothing from %j', (word) => {
  expect(readSureness(word)).toBeNull();
});
