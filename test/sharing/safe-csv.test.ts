import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { safeCsv } from '../../src/sharing/safe-csv.ts';

const one = (cell: string | number, delimiter: ',' | ';' = ';'): string =>
  safeCsv([[cell]], { delimiter })
    .slice(1)
    .replace(/\r\n$/, '');

it('starts with a BOM and ends every line with CRLF', () => {
  expect(
    safeCsv(
      [
        ['Rad', 'Kolumn'],
        [4, 'Kund sedan'],
      ],
      { delimiter: ';' },
    ),
  ).toBe('\ufeffRad;Kolumn\r\n4;Kund sedan\r\n');
});

it.each([
  ['=1+1', "'=1+1"],
  ['+46 8 123', "'+46 8 123"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  [' =HYPERLINK("x")', '"\' =HYPERLINK(""x"")"'],
  ['\r=1', '"\'\r=1"'],
  ['＝1+1', "'＝1+1"],
])('makes %j a text', (cell, written) => {
  expect(one(cell)).toBe(written);
});

it.each(['-12', '-12,5', '-0.5', 'Åkeri & Co', "O'Neill", 'a=b', '1-2'])('leaves %j as it is', (cell) => {
  expect(one(cell)).toBe(cell.includes(',') ? `"${cell}"` : cell);
});

it('writes numbers with the decimal mark of the language', () => {
  expect([one(1234.5), one(1234.5, ','), one(-2), one(NaN)]).toEqual(['1234,5', '1234.5', '-2', '']);
});

it('gives every cell back, but for the apostrophe, and no cell that starts a formula', () => {
  const cell = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\n', '"', ';', ',', ' ', 'å', '1'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = safeCsv(rows, { delimiter: ';' }).slice(1);
      const back = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' }).data.slice(0, -1);
      expect(back.map((row) => row.map((got) => got.replace(/^'/, '')))).toEqual(rows);
      for (const got of back.flat()) expect(got).not.toMatch(/^\s*[=+@]|^[\t\r\n]/);
    }),
  );
});
