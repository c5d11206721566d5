import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTsv, writeTsv } from '../../../src/ui/grid/tsv.ts';

describe('parseTsv', () => {
  it('reads what Excel puts on the clipboard: CRLF after every row, also the last', () => {
    expect(parseTsv('Alfa\t10\r\nBeta\t20\r\n')).toEqual([
      ['Alfa', '10'],
      ['Beta', '20'],
    ]);
  });

  it('reads what Google Sheets puts there: no line break at the end', () => {
    expect(parseTsv('Alfa\t10\nBeta\t')).toEqual([
      ['Alfa', '10'],
      ['Beta', ''],
    ]);
  });

  it('keeps tabs, line breaks and doubled quotes inside a quoted cell', () => {
    expect(parseTsv('"Alfa\r\nAB"\t"a\tb"\n"say ""hi"""\tx')).toEqual([
      ['Alfa\r\nAB', 'a\tb'],
      ['say "hi"', 'x'],
    ]);
  });

  it('takes quotes that open no quoted cell for characters', () => {
    expect(parseTsv('5" pipe\t"unclosed\n"half" quoted\t"')).toEqual([
      ['5" pipe', '"unclosed'],
      ['"half" quoted', '"'],
    ]);
  });

  it.each([
    ['', [['']]],
    ['a', [['a']]],
    ['a\n', [['a']]],
    ['a\n\n', [['a'], ['']]],
    ['\t', [['', '']]],
    ['a\rb', [['a'], ['b']]],
  ])('reads %j', (text, block) => {
    expect(parseTsv(text)).toEqual(block);
  });

  it('reads a million characters of opening quotes quickly', () => {
    expect(parseTsv('"a\t'.repeat(250_000))).toHaveLength(1);
  });
});

describe('writeTsv', () => {
  it('quotes only what needs it', () => {
    expect(writeTsv([['Alfa', '5" pipe', 'a\nb', '"x"']])).toBe('Alfa\t5" pipe\t"a\nb"\t"""x"""');
  });

  it('gives a single value without a line break, for other fields to take', () => {
    expect(writeTsv([['Alfa']])).toBe('Alfa');
  });

  it('is read back as it was, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', ',') }),
    );
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(writeTsv(rows))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
