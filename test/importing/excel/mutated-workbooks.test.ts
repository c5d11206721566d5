/* Whatever happens to the bytes of a workbook, or to the XML in it, it becomes a whole list or is refused by name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Measured } from '../../support/measured.ts';
import { changes, mutate, readOrRefuse } from '../mutated-bytes.ts';
import { workbookParts, zipOf } from './make-workbook.ts';
import { bookSource } from './open-made.ts';

const seed = 20261124;
const refusals: ReadonlySet<string> = new Set([
  ...['workbook-damaged', 'workbook-format', 'workbook-locked', 'workbook-too-large', 'not-a-table'],
  ...['file-empty', 'only-header', 'nothing-kept', 'too-many-columns', 'too-many-rows'],
  // Bytes that no longer begin as a workbook's are read as text.
  ...['quote-never-closed', 'row-too-wide', 'cell-too-long'],
]);

const parts = workbookParts({
  sheets: [
    {
      name: 'Kunder',
      rows: [
        ['Kundlista'],
        ['Namn', 'Ort', 'Fakturerat', 'Kund sedan', 'Aktiv'],
        ['Alfa AB', 'Umeå', { style: 1, value: 1234.5 }, { style: 2, value: 45_352 }, true],
        ['Beta & Co', null, { formula: 'C3*2', value: 2469 }, { style: 2, value: 45_353 }, false],
        ['Gamma', { type: 'e', value: '#N/A' }, -12, { type: 'str', value: '2024-03-01' }],
        [null, null, null],
        [{ type: 'inlineStr', inline: '<t>Delta</t>' }, 'Luleå', { formula: 'C3' }],
        ['Summa', null, 3691.5],
      ],
    },
    { name: 'Dolt', state: 'hidden', rows: [['x']] },
  ],
  formats: ['#,##0.00\\ "kr"', 14],
});

test.each([
  ['its bytes', 700],
  ['the XML of one of its parts', 800],
])('mutated workbooks: %s', { timeout: 300_000 }, async (what, numRuns) => {
  let stored = 0;
  const measured = new Measured();
  const property = fc.asyncProperty(fc.constantFrom(...parts.keys()), changes, async (path, made) => {
    const changed = new Map(parts);
    const text = mutate(new TextEncoder().encode(parts.get(path)), made);
    if (what !== 'its bytes') changed.set(path, new TextDecoder().decode(text));
    const bytes = what === 'its bytes' ? mutate(zipOf(parts), made) : zipOf(changed);
    const read = await measured.run(() => readOrRefuse(bookSource(bytes), refusals));
    if (read !== null) stored++;
  });
  await fc.assert(property, { seed, numRuns });
  measured.within(`workbooks, mutated in ${what}`);
  expect(stored).toBeGreaterThan(0);
});
