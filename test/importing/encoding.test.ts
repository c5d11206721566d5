import { describe, expect, test } from 'vitest';
import { decodeWhole, guessReading, recogniseBinary } from '../../src/importing/encoding.ts';
import { cellsOf, openText, problemOf, toUtf16, toWindows1252 } from './open-text.ts';

const swedish = 'Kundnamn;Ort\r\nÅkes Åkeri;Östersund\r\nBröd & Bageri – 2;Malmö\r\n';
const cells = [
  ['Kundnamn', 'Ort'],
  ['Åkes Åkeri', 'Östersund'],
  ['Bröd & Bageri – 2', 'Malmö'],
];

describe('encoding', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(swedish)],
    ['utf-8', new TextEncoder().encode(`\ufeff${swedish}`)],
    ['windows-1252', toWindows1252(swedish)],
    ['utf-16le', toUtf16(swedish, true, true)],
    ['utf-16le', toUtf16(swedish, true, false)],
    ['utf-16be', toUtf16(swedish, false, true)],
    ['utf-16be', toUtf16(swedish, false, false)],
  ] as const)('%s is recognised, in pieces of any size', async (encoding, bytes) => {
    for (const piece of [1, 3, 1 << 16]) {
      const raw = await openText(bytes, {}, piece);
      expect(raw.dialect.encoding).toBe(encoding);
      expect(cellsOf(raw)).toEqual(cells);
    }
  });

  test('one byte late in a long file makes all of it windows-1252', async () => {
    const text = `Namn;Ort\n${'Bolaget;Lund\n'.repeat(120_000)}Sista;Malmö\n`;
    const bytes = toWindows1252(text);
    expect(guessReading(bytes.subarray(0, 1 << 18))?.encoding).toBe('utf-8');
    const raw = await openText(bytes);
    expect(raw.dialect.encoding).toBe('windows-1252');
    expect(raw.rowCount).toBe(120_001);
    expect(cellsOf(raw).at(-1)).toEqual(['Sista', 'Malmö']);
  });

  test('UTF-8 cut off in the middle of a character is not UTF-8', async () => {
    const bytes = new TextEncoder().encode('Namn;Ort\nA;Malmö').slice(0, -1);
    expect((await openText(bytes)).dialect.encoding).toBe('windows-1252');
  });

  test('the choice of the user wins', async () => {
    const raw = await openText(new TextEncoder().encode('Namn;Ort\nÅke;Lund\n'), {
      encoding: 'windows-1252',
    });
    expect(cellsOf(raw)[1]).toEqual(['Ã…ke', 'Lund']);
  });

  test('a broken byte after a UTF-8 mark shows as a replacement character', async () => {
    const raw = await openText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0x0a, 0xe5, 0x42, 0x0a));
    expect(cellsOf(raw)).toEqual([['A'], ['\ufffdB']]);
  });
});

describe('files that are no text', () => {
  test.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['jpg', [0xff, 0xd8, 0xff, 0xe0]],
    ['gif', [...Buffer.from('GIF89a')]],
    ['webp', [...Buffer.from('RIFF\x01\x02\x03\x04WEBPVP8')]],
    ['pdf', [...Buffer.from('%PDF-1.7')]],
    ['xlsx', [...Buffer.from('PK\x03\x04 [Content_Types].xml xl/workbook.xml')]],
    ['zip', [...Buffer.from('PK\x03\x04 anything')]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['gzip', [0x1f, 0x8b, 0x08, 0x00]],
    ['binary', [0x41, 0x3b, 0x42, 0x0a, 0x00, 0x43, 0x3b, 0x44]],
  ])('%s is refused by name', async (found, bytes) => {
    expect(await problemOf(openText(Uint8Array.from(bytes)))).toEqual({
      code: 'not-a-table',
      place: { file: 'kunder.csv' },
      data: { found },
    });
  });

  test('a NUL deep inside the file is found too', async () => {
    const bytes = new TextEncoder().encode(`a;b\n${'1;2\n'.repeat(100_000)}\0;2\n`);
    expect(await problemOf(openText(bytes))).toMatchObject({
      code: 'not-a-table',
      data: { found: 'binary' },
    });
  });

  test('text that begins like words is no binary file', () => {
    expect(recogniseBinary(new TextEncoder().encode('PK;Namn\n1;A'))).toBeNull();
    expect(recogniseBinary(new Uint8Array())).toBeNull();
  });
});

test('a whole text is read as its pieces are, to the last half of a character', () => {
  expect(decodeWhole(Uint8Array.from([0x85, 0x80, 0xe5]), 'windows-1252')).toBe('…€å');
  expect(decodeWhole(Uint8Array.from([0x41, 0, 0x42]), 'utf-16le')).toBe('A\ufffd');
});
