import { describe, expect, test } from 'vitest';
import { isWorkbook } from '../../../src/importing/excel/workbook-kind.ts';
import { ProblemError } from '../../../src/table/problem.ts';
import { problemOf } from '../open-text.ts';
import { makeWorkbook, workbookParts, zipOf } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import { bookSource, openBytes } from './open-made.ts';

const rows = [['Kundnamn', 'Värde'], ...Array.from({ length: 40 }, (_, row) => [`Bolag ${row}`, row * 1.5])];
const book = makeWorkbook({ sheets: [{ name: 'A', rows }] });

/** A compound file ([MS-CFB]) with an entry of this name in its list of streams. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, at) => (bytes[1024 + 128 + at * 2] = letter.charCodeAt(0)));
  return bytes;
}

const zipWith = (...paths: string[]): Uint8Array =>
  makeZip(paths.map((path) => ({ path, bytes: new TextEncoder().encode('<a/>') })));

describe('files that are no .xlsx', () => {
  test.each([
    ['an old workbook', compound('Workbook'), 'workbook-format', { found: 'xls' }],
    ['an older workbook', compound('Book'), 'workbook-format', { found: 'xls' }],
    ['a workbook behind a password', compound('EncryptedPackage'), 'workbook-locked', {}],
    ['another old document', compound('WordDocument'), 'not-a-table', { found: 'doc' }],
    [
      'a binary workbook',
      zipWith('[Content_Types].xml', 'xl/workbook.bin'),
      'workbook-format',
      { found: 'xlsb' },
    ],
    ['one of OpenDocument', zipWith('mimetype', 'content.xml'), 'workbook-format', { found: 'ods' }],
    ['one of Numbers', zipWith('Index/Document.iwa'), 'workbook-format', { found: 'numbers' }],
    ['a letter', zipWith('[Content_Types].xml', 'word/document.xml'), 'not-a-table', { found: 'docx' }],
    ['any zip file', zipWith('bild.png'), 'not-a-table', { found: 'zip' }],
    ['a zip file with nothing in it', makeZip([]), 'not-a-table', { found: 'zip' }],
    ['an empty file', new Uint8Array(), 'file-empty', {}],
  ])('%s', async (_, bytes, code, data) => {
    expect(await problemOf(openBytes(bytes))).toEqual({ code, place: { file: 'kunder.xlsx' }, data });
    if (bytes.length > 0) expect(isWorkbook(bytes)).toBe(true);
  });

  test('a text is no workbook', () => {
    expect(isWorkbook(new TextEncoder().encode('Kundnamn;Värde'))).toBe(false);
  });
});

describe('damage', () => {
  test('a workbook cut off anywhere is refused', async () => {
    for (let length = 4; length < book.length; length += 97) {
      expect(await problemOf(openBytes(book.slice(0, length)))).toMatchObject({ code: 'workbook-damaged' });
    }
  });

  test('whatever bytes are changed, it is read or refused by name', async () => {
    let seed = 42;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed % below;
    };
    const codes = new Set<string>();
    for (let round = 0; round < 400; round++) {
      const bent = book.slice();
      for (let change = 0; change <= random(4); change++) bent[random(bent.length)] = random(256);
      const outcome: unknown = await openBytes(bent).catch((error: unknown) => error);
      if (!(outcome instanceof Error)) continue;
      expect(outcome, String(outcome)).toBeInstanceOf(ProblemError);
      if (outcome instanceof ProblemError) codes.add(outcome.problem.code);
    }
    expect([...codes]).toContain('workbook-damaged');
    expect([...codes]).not.toContain('unexpected');
  });

  test.each([
    ['no list of sheets', 'xl/workbook.xml', ''],
    [
      'a sheet that ends too early',
      'xl/worksheets/s0.xml',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>',
    ],
    ['a document type', 'xl/worksheets/s0.xml', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'],
    [
      'a row beyond all rows',
      'xl/worksheets/s0.xml',
      '<worksheet><sheetData><row r="1048577"><c><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'a column beyond all columns',
      'xl/worksheets/s0.xml',
      '<worksheet><sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['a style sheet that is none', 'xl/styles.xml', 'x'],
  ])('%s', async (_, path, text) => {
    const parts = workbookParts({ sheets: [{ name: 'A', rows }] });
    parts.set(path, text);
    expect(await problemOf(openBytes(zipOf(parts)))).toMatchObject({ code: 'workbook-damaged' });
  });

  test('a cell that refers to a text that is not there says nothing', async () => {
    const parts = workbookParts({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Namn', 'Ort'],
            ['Alfa', { type: 's', value: 999 }],
          ],
        },
      ],
    });
    expect((await openBytes(zipOf(parts))).rowCount).toBe(1);
  });
});

describe('bombs', () => {
  test('a sheet that says it unpacks to more than the limit', async () => {
    const made = [...workbookParts({ sheets: [{ name: 'A', rows }] })].map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
      ...(path.includes('s0') ? { statedBytes: 2_000_000_000 } : {}),
    }));
    expect(await problemOf(openBytes(makeZip(made)))).toMatchObject({
      code: 'workbook-too-large',
      data: { limit: 1000 },
    });
  });

  test('a text without end is stopped long before the limit', async () => {
    const parts = workbookParts({ sheets: [{ name: 'A', rows }] });
    parts.set('xl/sharedStrings.xml', `<sst><si><t>${'a'.repeat(20_000_000)}</t></si></sst>`);
    expect(await problemOf(openBytes(zipOf(parts)))).toMatchObject({ code: 'workbook-damaged' });
  });

  test('many cells that repeat one long text are stopped by the limits of cells', async () => {
    const parts = workbookParts({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Namn', 'Text'],
            ['Alfa', 'lång'],
          ],
        },
      ],
    });
    parts.set(
      'xl/sharedStrings.xml',
      `<sst>${['Namn', 'Text', 'Alfa', 'a'.repeat(20_000)].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    );
    expect(await problemOf(openBytes(zipOf(parts)))).toMatchObject({
      code: 'cell-too-long',
      place: { row: 2, column: 'Text' },
    });
  });

  test('a file that gives more bytes than it said has changed under us', async () => {
    const { openSheet } = await import('../../../src/importing/excel/open-workbook.ts');
    const source = { ...bookSource(book), size: 100 };
    expect(await problemOf(openSheet(source, {}, () => undefined))).toMatchObject({
      code: 'file-unreadable',
    });
  });
});
