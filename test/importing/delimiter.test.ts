import { describe, expect, test } from 'vitest';
import { guessDelimiter, guessNewline, readSepLine } from '../../src/importing/delimiter.ts';

function guess(lines: readonly string[]): string {
  return guessDelimiter(lines.join('\n'), '\n', true);
}

describe('guessDelimiter', () => {
  test.each([
    [',', ['Namn,Ort', 'A,Lund', 'B,Malmö']],
    [';', ['Namn;Ort', 'A;Lund', 'B;Malmö']],
    ['\t', ['Namn\tOrt', 'A\tLund', 'B, C\tMalmö']],
    ['|', ['Namn|Ort', 'A|Lund', 'B|Malmö']],
    [';', ['Namn;Belopp;TG', 'A;1 234,50;37,3', 'B;99,90;12,0']],
    [';', ['Namn;Belopp', 'A;1,5', 'B;2,5', 'C;3,5']],
    [';', ['Namn;Omsättning, tkr;Ort', 'A;1,5;Lund', 'B;2,5;Malmö']],
    [';', ['Kundlista, 2026', '', 'Namn;Belopp', 'A;1,5', 'B;2,5']],
    [';', ['Kundstatistik;;', 'Utskrivet 2026-11-02;;', 'Namn;Belopp;TG', 'A;1,50;2', 'B;2,50;3']],
    [',', ['name,tags', 'A,"x;y;z"', 'B,"x;y"', 'C,"z;w;v"']],
    [',', ['"Namn","Ort"', '"A;B;C","Lund; Skåne"', '"D;E;F","Malmö; Skåne"']],
    ['\t', ['Name\tAge', 'Braund, Mr. Owen\t22', 'Cumings, Mrs. John\t38']],
    [
      ';',
      [
        ...['Utskrivet 2026-11-02', 'A;B;C;Namn;D;E;F;', '-0,01 kr;;0,00 %;"K "" ;";;000000;0,1 M;'],
        ...[
          '1 234,50 kr;2024;37,25 %;K;;000000;113,5 M;',
          ';;;K;;000000;;',
          '0,00 kr;;0,00 %;K;;000000;0,1 M;',
        ],
        ';;;K;;000000;;',
      ],
    ],
    [',', ['Namn', 'Acme', 'Bolaget']],
    [',', ['Namn']],
  ])('finds %j', (delimiter, lines) => {
    expect(guess(lines)).toBe(delimiter);
  });

  test('names with a comma under a single header are no two columns', () => {
    expect(guess(['Kund', 'Svensson, Anna', 'Karlsson, Bo'])).toBe(',');
    expect(guess(['Kund', 'Svensson, Anna; Lund', 'Karlsson, Bo; Malmö'])).toBe(';');
  });

  test('rows with a stray cell do not shake the guess', () => {
    const rows = Array.from({ length: 20 }, (_, row) => (row % 4 === 0 ? `${row};A;1,5;x` : `${row};A;1,5`));
    expect(guess(['Nr;Namn;Belopp', ...rows])).toBe(';');
  });

  test('a record cut off at the end of the sample is not counted', () => {
    expect(guessDelimiter('a;b;c\n1;2;3\n4;5', '\n', false)).toBe(';');
  });
});

describe('readSepLine', () => {
  test.each([
    ['sep=;\r\nA,B', ';', 7],
    ['SEP=,\nA;B', ',', 6],
    ['"sep=;"\nA', ';', 8],
    ['sep=\t\rA', '\t', 6],
    ['sep=^\nA', null, 6],
  ])('reads %j', (text, delimiter, length) => {
    expect(readSepLine(text)).toEqual({ delimiter, length });
  });

  test('finds none in a header', () => {
    expect(readSepLine('Namn;sep=;\n')).toBeNull();
  });
});

test.each([
  ['a\nb', '\n'],
  ['a\r\nb', '\n'],
  ['a\rb', '\r'],
  ['"a\nb";c\rd;e', '\r'],
  ['"a\rb";c\nd;e', '\n'],
  ['a', '\n'],
])('the line end of %j is %j', (text, newline) => {
  expect(guessNewline(text)).toBe(newline);
});
