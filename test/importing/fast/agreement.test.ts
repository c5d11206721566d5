/* What the fast reader makes of a text is what PapaParse makes of it, cell by cell, count by count. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../../src/table/problem.ts';
import { randomCases } from '../../support/random-cases.ts';
import { changes, mutate } from '../mutated-bytes.ts';
import { toUtf16, toWindows1252 } from '../open-text.ts';
import { expectAgreement } from './both-readers.ts';
import { writings } from './list-writing.ts';
import { lists, writeList } from './written-lists.ts';

const seed = 20261124;
const header = 'k1;k2;k3\nv;v;v\n';

describe('regular texts are read the fast way, and alike', () => {
  test.each([
    ['quotation marks around cells', 'a,b\n"1","2,3"\n"4","5\n6"\n'],
    ['doubled quotation marks', 'a,b\n1,"ha ""ha"" ha"\n3,""""\n'],
    ['quotation marks within a cell', 'a,b\n1,12" skärm\n2,13"" x\n'],
    ['CRLF and LF mixed', 'a,b\r\n1,2\n3,4\r\n"5","6"\r\n'],
    ['returns alone', 'a,b\r1,2\r"3","4"\r'],
    ['a return at the end', 'a,b\n1,2\n\r'],
    ['blank rows within and below', 'a;b\n\n1;2\n;\n \n3;4\n\n\n'],
    ['rows too long and too short', 'a,b,c\n1,2,3\n4,5,6,7\n\n8,9\n1,2,3, \n'],
    [
      'titles above and totals below',
      'Lista;;\n\nNamn;Ort;Belopp\nA;Umeå;1\nB;Luleå;2\nSumma;;3\nTotalt;;3\n\n',
    ],
    ['a row of totals in the middle', 'Namn;Belopp\nA;1\nSumma;1\nB;2\n'],
    [
      'more problems than are listed, and totals that are short',
      `a,b\n${'1,2\n'.repeat(1500)}${'1\n'.repeat(1200)}Summa,1\n`,
    ],
    ['rows that all end in a delimiter', 'a;b\n1;2;\n3;4;\n'],
    ['a sep= line', 'sep=|\r\na|b\r\n1|2\r\n'],
    ['day numbers throughout', 'Namn;Datum\nA;45352\nB;\nC;25569\n'],
    ['day numbers, and then a date', 'Namn;Datum\nA;45352\n\nB;45353\nC;2024-01-01\nD;45354\n'],
    [
      'money in many writings',
      'Namn;Belopp\nA;1 234,50 kr\nB;$1,234.50\nC;(500)\nD;500-\nE;12 EUR\nF;,(500)\nG;+46701234567\n',
    ],
    ['words for nothing', 'Namn;Belopp;Typ\nA;-;n/a\nB;okänd;  NULL \nC;   ;-\nn/a;1;x\n'],
    ['accents in two ways', 'Namn;Typ\nCafe\u0301;Cafe\u0301\nCafé;Café\n\ufeffx;\u00a0y\u2009\n'],
    ['one column', 'Namn\nAcme\nBolaget\n'],
    [
      'many different words',
      `Namn;Typ\n${Array.from({ length: 1500 }, (_, row) => `A ${row};t${row % 1100}`).join('\n')}`,
    ],
  ])('%s', async (_, text) => {
    for (const piece of [1, 7, 1 << 16]) expect(await expectAgreement(text, {}, piece)).toBe('fast');
    const narrow = toWindows1252(text.replace(/[^\0-\xff]/g, '?'));
    expect(await expectAgreement(narrow, { encoding: 'windows-1252' })).toBe('fast');
    expect(await expectAgreement(toUtf16(text, true, true), {}, 3)).toBe('fast');
  });

  test('UTF-8 that ends in another encoding is read again as Windows-1252', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(`a;b\n${'1;å\n'.repeat(500)}`),
      0xe5,
      0x3b,
      0x31,
    ]);
    expect(await expectAgreement(bytes, {}, 100)).toBe('fast');
  });

  test('half a character at the end is a cell of its own', async () => {
    const bytes = Uint8Array.from([...toUtf16('a,b,\n1,2,\n3,4,\n5,6,', true, false), 0x35]);
    for (const piece of [1, 7, 100]) expect(await expectAgreement(bytes, {}, piece)).toBe('fast');
  });

  test('a byte order mark in pieces is no part of the first name', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('å;b\n1;2\n')]);
    for (const piece of [1, 2, 3, 100]) expect(await expectAgreement(bytes, {}, piece)).toBe('fast');
  });

  test('a table whose records are long shows its layout further down', async () => {
    const row = `x;${'y'.repeat(4000)}\n`;
    expect(await expectAgreement(`a;b\n${row.repeat(150)}`)).toBe('fast');
  });
});

describe('odd texts are left to PapaParse', () => {
  test.each([
    ['text after a closing mark', 'a,b\n1,"2" x\n'],
    ['blanks after a closing mark', 'a,b\n1,"2" \n3,4\n'],
    ['a mark that is never closed', 'a,b\n1,2\n3,"4\n5,6\n'],
    ['a mark closed by another cell’s', 'a,b\n1,2\n"A;x\nB,y\n"C",z\n'],
    ['a cell beyond the limit', `a,b\n1,${'x'.repeat(10_001)}\n`],
    ['a row beyond the limit', `a,b\n1,2\n${'x'.repeat(3_100_000)}\n`],
    ['nothing', ' \n\n'],
    ['only a header', 'Namn;Ort\n'],
  ])('%s', async (_, text) => {
    expect(await expectAgreement(text, {}, 1 << 16)).toBe('irregular');
  });

  test('NUL, where the user says that the bytes are text', async () => {
    expect(await expectAgreement('a,b\n1,2\n\0,3\n', { encoding: 'utf-8' })).toBe('irregular');
  });
});

/** Parts that numbers, dates, quotes, line ends and odd characters are made of. */
const parts = [
  ...[
    'a',
    'B',
    'Å',
    'å',
    'é',
    'e\u0301',
    '𝄞',
    '日本',
    '1',
    '2',
    '0',
    '3',
    '9',
    '000',
    ' ',
    '  ',
    '.',
    '-',
    '+',
    '−',
  ],
  ...[
    '–',
    "'",
    '(',
    ')',
    '$',
    '%',
    'kr',
    'tkr',
    'MSEK',
    'st',
    ':-',
    'K12',
    '\u00a0',
    '\u202f',
    '\u2009',
    '\ufeff',
  ],
  ...[
    '\u0085',
    '\x0b',
    '\x01',
    'n/a',
    'null',
    'Summa',
    'Total',
    '2024-01-02',
    '1/2/2023',
    '13.12.24',
    '45352',
  ],
  ...['1 234,50', '1.234.567', '1,234.5', '(500)', 'T08:00', '|', '\t', ',', ';'],
] as const;
const piece = fc.integer({ min: 1, max: 60 });
const some = (units: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...units), { maxLength }).map((list) => list.join(''));

describe('texts made at random', () => {
  test('with marks and line ends anywhere', async () => {
    const body = some([...parts, '"', '""', '\n', '\r', '\r\n'], 40);
    const property = fc.asyncProperty(body, piece, async (text, size) => {
      await expectAgreement(header + text, {}, size);
    });
    await fc.assert(property, { seed, numRuns: randomCases(500, 125) });
  });

  test('as tables in several dialects and encodings', async () => {
    const cell = some(parts, 4);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 });
    const property = fc.asyncProperty(
      rows,
      fc.constantFrom(';', ',', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.constantFrom('utf-8', 'utf-16', 'windows-1252'),
      piece,
      async (body, mark, newline, quoted, encoding, size) => {
        const write = (one: string): string => (quoted || one.includes(mark) ? `"${one}"` : one);
        const lines = [['Namn', 'Belopp', 'Datum', 'Typ'], ...body].map((row) => row.map(write).join(mark));
        const text = lines.join(newline);
        const narrow = (): Uint8Array => toWindows1252(text.replace(/[^\0-\xff]/g, 'x'));
        const wide = (): Uint8Array => toUtf16(text, true, true);
        const content = encoding === 'utf-8' ? text : encoding === 'utf-16' ? wide() : narrow();
        await expectAgreement(content, {}, size);
      },
    );
    await fc.assert(property, { seed, numRuns: randomCases(500, 125) });
  });

  test('as lists whose bytes were changed, some of them long', async () => {
    const copies = fc.oneof({ weight: 15, arbitrary: fc.constant(1) }, fc.integer({ min: 15, max: 80 }));
    const property = fc.asyncProperty(
      lists(false),
      copies,
      writings,
      changes,
      piece,
      async (list, times, writing, made, size) => {
        const long = list.map((column) => {
          const values = Array.from({ length: times }, () => column.values).flat();
          return { ...column, values };
        });
        const bytes = mutate(writeList(long, writing), made);
        await expectAgreement(bytes, {}, size * times).catch((error: unknown) => {
          if (!(error instanceof ProblemError)) throw error;
        });
      },
    );
    await fc.assert(property, { seed, numRuns: randomCases(400, 100) });
  });

  test('with bytes that are no UTF-8', async () => {
    const bytes = fc.oneof(
      fc.constantFrom(...parts, '"', '\n').map((part) => [...new TextEncoder().encode(part)]),
      fc.integer({ min: 1, max: 255 }).map((byte) => [byte]),
    );
    const property = fc.asyncProperty(
      fc.array(bytes, { maxLength: 40 }),
      fc.boolean(),
      piece,
      async (body, isMarked, size) => {
        const mark = isMarked ? [0xef, 0xbb, 0xbf] : [];
        const content = Uint8Array.from([...mark, ...new TextEncoder().encode(header), ...body.flat()]);
        await expectAgreement(content, {}, size);
      },
    );
    await fc.assert(property, { seed, numRuns: randomCases(500, 125) });
  });
});
