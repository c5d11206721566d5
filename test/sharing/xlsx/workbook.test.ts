import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { columnName, xmlText, type SheetCell } from '../../../src/sharing/xlsx/sheet-xml.ts';
import { writeWorkbook } from '../../../src/sharing/xlsx/workbook.ts';

const columns = ['Företag', 'Poäng', 'Dag', 'Känt'].map((title) => ({ title, width: 12 }));

async function written(rows: readonly (readonly SheetCell[])[], sheet = 'Prospekt') {
  const blob = await writeWorkbook({
    sheet,
    columns,
    rowCount: rows.length,
    rows: (from, to) => rows.slice(from, to),
  });
  return Buffer.from(await blob.arrayBuffer());
}

describe('a workbook that is written', () => {
  it('reads back with its letters, decimals, days and blanks', async () => {
    const rows: SheetCell[][] = [
      ['Åkes Ärliga Ömhet & Co <AB>', 1234.5, { day: 19_783 }, { share: 0.86 }],
      ['', NaN, { day: NaN }, { share: 0 }],
      ['=1+1', -7, { day: 0 }, { share: 1 }],
    ];
    const [read] = await readXlsxFile(await written(rows));
    expect(read?.sheet).toBe('Prospekt');
    expect(read?.data).toEqual([
      ['Företag', 'Poäng', 'Dag', 'Känt'],
      ['Åkes Ärliga Ömhet & Co <AB>', 1234.5, new Date('2024-03-01T00:00:00Z'), 0.86],
      [null, null, null, 0],
      ['=1+1', -7, new Date('1970-01-01T00:00:00Z'), 1],
    ]);
  });

  it('holds any words as they are, but for signs that no sheet can hold', async () => {
    const words = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (cells) => {
        const kept = cells.filter((cell) => cell.trim() !== '');
        const [read] = await readXlsxFile(await written(kept.map((cell) => [cell, 1])), { trim: false });
        const expected = kept.map((cell) => cell.replace(/[^\t\n\r\P{Cc}]|\p{Cs}/gu, ''));
        expect(read?.data.slice(1).map(([cell]) => cell ?? '')).toEqual(expected);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('names columns as sheets do, and keeps a name that a sheet can have', async () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    const [read] = await readXlsxFile(await written([], 'Ett: mycket [långt] namn på ett blad?'));
    expect(read?.sheet.length).toBeLessThanOrEqual(31);
    expect(xmlText('_x0041_ a_b')).toBe('_x005F_x0041_ a_b');
  });

  it('writes many rows as they come', async () => {
    const rows = Array.from({ length: 5001 }, (_, row): SheetCell[] => [`Rad ${row}`, row]);
    const [read] = await readXlsxFile(await written(rows));
    expect(read?.data).toHaveLength(5002);
    expect(read?.data.at(-1)?.slice(0, 2)).toEqual(['Rad 5000', 5000]);
  });
});
