import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { cellsOf } from '../open-text.ts';
import { makeWorkbook, type MadeCell } from './make-workbook.ts';
import { openBytes } from './open-made.ts';

const word = fc.stringMatching(/^[a-zåäö&<>"' ]{1,12}$/).filter((text) => text.trim() === text);
const amount = fc
  .double({ noNaN: true, min: -1e12, max: 1e12 })
  .filter((value) => value === 0 || Math.abs(value) > 1e-6);
const day = fc.integer({ min: 61, max: 80_000 });
const row = fc.tuple(word, fc.option(amount), fc.option(day), fc.boolean());

/** What the other reader gives, as text the way ours is. */
function asText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace(/T.*/, '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : '';
}

test('agrees cell by cell with another reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), fc.boolean(), async (rows, is1904) => {
      const cells: MadeCell[][] = rows.map(([name, value, date, flag]) => [
        name,
        value,
        date === null ? null : { style: 1, value: date },
        flag,
      ]);
      const bytes = makeWorkbook({
        sheets: [{ name: 'Blad1', rows: [['Namn', 'Värde', 'Datum', 'Flagga'], ...cells] }],
        formats: [14],
        is1904,
      });
      const ours = cellsOf(await openBytes(bytes));
      const theirs = await readSheet(Buffer.from(bytes), { trim: false });
      expect(ours.length).toBe(theirs.length);
      ours.forEach((cellTexts, at) => {
        cellTexts.forEach((text, column) => {
          const other = theirs[at]?.[column] ?? null;
          if (typeof other === 'number') expect(Number(text)).toBe(other + 0);
          else expect(text).toBe(asText(other));
        });
      });
    }),
    { numRuns: 60 },
  );
});
