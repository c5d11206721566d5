import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../src/importing/rollup/outcome-words.ts';

describe('outcomeOf', () => {
  test.each([
    ...['Won', 'closedwon', 'Closed Won', 'Vunnen', 'Stängd/Vunnen', '6 - Vunnen', 'Vundet', 'Vunnet'],
    ...['Gewonnen', 'Voitettu', 'Closed Won (renewal)', 'Betald', 'Levererad', 'Obetald'],
  ])('%s is won', (value) => {
    expect(outcomeOf(value)).toBe('won');
  });

  test.each([
    ...['Lost', 'closedlost', 'Förlorad', 'Stängd - Förlorad', 'Tapt', 'Tabt', 'Verloren', 'Hävitty'],
    ...['Closed Lost: price', 'Makulerad', 'Avböjd', 'No deal'],
  ])('%s is lost', (value) => {
    expect(outcomeOf(value)).toBe('lost');
  });

  test.each(['Open', 'Pågående', 'Offert skickad', 'Engaging', 'Prospecting', 'Åben', 'Offen', 'Kesken'])(
    '%s is open',
    (value) => {
      expect(outcomeOf(value)).toBe('open');
    },
  );

  test.each(['Klubbad', 'Won or lost', 'Ej vunnen', 'Not won', '', 'Wonderful', '3'])(
    '"%s" is not known',
    (value) => {
      expect(outcomeOf(value)).toBeNull();
    },
  );
});
