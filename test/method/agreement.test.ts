import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithList, countAnswers } from '../../src/method/agreement.ts';
import { choice, range, text } from '../document/samples.ts';

describe('what people answered', () => {
  it('counts the most common answer of those who answered, by hand: 3 of 5 say IT, one does not know', () => {
    const found = countAnswers('company.industry', ['IT', 'Bank', ' it', '', 'I-T', 'Bygg']);
    expect(found.groups).toEqual([
      { value: text('IT'), by: [0, 2, 4] },
      { value: text('Bank'), by: [1] },
      { value: text('Bygg'), by: [5] },
    ]);
    expect(found.unknown).toEqual([3]);
    expect(found.top).toEqual({ count: 3, of: 5 });
    expect(found.agreement).toBe('most');
  });

  it.each([
    [['IT', 'IT', 'it'], 'all', 3, 3],
    [['IT', 'IT', 'Bank', 'Bygg'], 'split', 2, 4],
    [['IT', 'Bank'], 'split', 1, 2],
    [['IT', 'IT', 'Bank'], 'most', 2, 3],
    [['IT', '', ''], 'few', 1, 1],
    [['', ''], 'few', 0, 0],
    [[], 'few', 0, 0],
  ] as const)('calls %j %s: %d of %d', (texts, agreement, count, of) => {
    expect(countAnswers('company.industry', texts)).toMatchObject({ agreement, top: { count, of } });
  });

  it('counts a known choice as one, in either language and as its code', () => {
    const found = countAnswers('company.marketPosition', ['Utmanare', 'challenger', 'Challenger ', 'Ledare']);
    expect(found.groups).toEqual([
      { value: choice('challenger'), by: [0, 1, 2] },
      { value: choice('leader'), by: [3] },
    ]);
  });

  it('counts the same numbers as one however the dash is written, and no others', () => {
    const found = countAnswers('company.employees', [
      '10–49',
      '10-49',
      '10 till 49',
      '1049',
      '104-9',
      '10+',
      '10',
    ]);
    expect(found.groups.map(({ by }) => by)).toEqual([[0, 1, 2], [3], [4], [5], [6]]);
  });

  it('leaves a word of the language itself alone', () => {
    const found = countAnswers('own.Hund', ['constructor', '__proto__', 'constructor']);
    expect(found.groups).toEqual([
      { value: text('constructor'), by: [0, 2] },
      { value: text('__proto__'), by: [1] },
    ]);
  });

  it('puts everybody in one place, whatever they answer', () => {
    const answer = fc.oneof(fc.constantFrom('', ' ', 'IT', 'it', '10-49', 'B2B', 'företag'), fc.string());
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 20 }), (texts) => {
        const { groups, unknown, top } = countAnswers('company.customerType', texts);
        const all = [...groups.flatMap(({ by }) => by), ...unknown].toSorted((a, b) => a - b);
        expect(all).toEqual(texts.map((_, place) => place));
        expect(top.of).toBe(texts.length - unknown.length);
        expect(top.count).toBe(Math.max(0, ...groups.map(({ by }) => by.length)));
      }),
    );
  });
});

describe('an answer beside what the list says', () => {
  it.each([
    [text('IT'), text('it'), 'same'],
    [text('Bank'), text('IT'), 'other'],
    [choice('b2b'), choice('b2b'), 'same'],
    [text('20–50'), range(20, 50), 'same'],
    [text('10–49'), range(20, 50), 'overlaps'],
    [text('35'), range(20, 50), 'overlaps'],
    // They share one number only.
    [text('50–249'), range(20, 50), 'other'],
    [text('1–9'), range(20, 50), 'other'],
    [text('1000+'), range(20, 50), 'other'],
    [text('30+'), range(20, 50), 'overlaps'],
    [text('ganska många'), range(20, 50), 'other'],
    [text('50–100 MSEK'), range(50e6, 100e6, 'SEK'), 'same'],
    [text('50–100 miljoner'), range(50e6, 100e6, 'SEK'), 'same'],
    [text('50–100 MEUR'), range(50e6, 100e6, 'SEK'), 'other'],
  ] as const)('%j beside %j is %s', (answer, found, expected) => {
    expect(compareWithList(answer, found)).toBe(expected);
  });

  it('is nothing where the list says nothing', () => {
    expect(compareWithList(text('IT'), null)).toBeNull();
  });
});
