import { describe, expect, it } from 'vitest';
import { matchSuggestions, withSuggestion } from '../../../src/ui/grid/match-suggestions.ts';

const countries = ['Sverige', 'Norge', 'Danmark', 'Österrike', 'Stora Norge'];

describe('matchSuggestions', () => {
  it('gives all for blank text', () => {
    expect(matchSuggestions(countries, ' ', false)).toEqual(countries);
  });

  it('puts what begins so before what holds a word that does', () => {
    expect(matchSuggestions(countries, 'no', false)).toEqual(['Norge', 'Stora Norge']);
  });

  it('finds parts of words last, and without accents', () => {
    expect(matchSuggestions(countries, 'osterr', false)).toEqual(['Österrike']);
    expect(matchSuggestions(countries, 'mark', false)).toEqual(['Danmark']);
  });

  it('offers nothing when the only one is already written', () => {
    expect(matchSuggestions(countries, 'Sverige', false)).toEqual([]);
    expect(matchSuggestions(countries, 'xyz', false)).toEqual([]);
  });

  it('takes signs for what they are', () => {
    expect(matchSuggestions(['C++ (på plats)', 'N-2'], 'c++ (', false)).toEqual(['C++ (på plats)']);
    expect(matchSuggestions(['C++ (på plats)', 'N-2'], 'plats', false)).toEqual(['C++ (på plats)']);
  });
});

describe('an answer that names several', () => {
  const drivers = ['Makt', 'Pengar', 'Rädsla'];

  it('completes the last one, and offers none twice', () => {
    expect(matchSuggestions(drivers, 'Makt, p', true)).toEqual(['Pengar']);
    expect(matchSuggestions(drivers, 'makt, ', true)).toEqual(['Pengar', 'Rädsla']);
  });

  it('keeps what is before it', () => {
    expect(withSuggestion('Makt,p', 'Pengar', true)).toBe('Makt, Pengar');
    expect(withSuggestion('p', 'Pengar', true)).toBe('Pengar');
    expect(withSuggestion('Makt, p', 'Pengar', false)).toBe('Pengar');
  });
});
