import { expect, test } from 'vitest';
import { openReading } from '../../../src/importing/open-reading.ts';
import { makeWorkbook } from './make-workbook.ts';
import { bookSource } from './open-made.ts';

const book = makeWorkbook({
  sheets: [
    { name: 'Läs mig', rows: [['Export ur säljstödet']] },
    {
      name: 'Kunder',
      rows: [
        ['Kundnamn', 'Fakturerat'],
        ['Alfa AB', 1200.5],
        ['Beta AB', 300],
      ],
    },
    {
      name: 'Gamla',
      rows: [
        ['Kundnamn', 'Fakturerat'],
        ['Gamma AB', 7],
      ],
    },
  ],
});
const unheard = (): void => undefined;

test('a workbook is read by the same door as text: the first sheet with a list, or the one chosen', async () => {
  const reading = await openReading(bookSource(book), {}, unheard);
  const plans = await reading.understand(unheard);
  const preview = await reading.preview(plans);
  expect(preview.workbook?.sheet).toBe('Kunder');
  expect(preview.workbook?.sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['Läs mig', 1],
    ['Kunder', 3],
    ['Gamla', 2],
  ]);
  expect(preview.columns.map(({ plan }) => plan.role)).toEqual(['name', 'revenue']);
  const { list } = await reading.build(plans, unheard);
  expect(list.columns[1]?.column).toMatchObject({ values: Float64Array.of(1200.5, 300) });

  const other = await openReading(bookSource(book), { sheet: 'Gamla' }, unheard);
  expect((await other.preview(await other.understand(unheard))).rows).toBe(1);
});

test('text has no sheets', async () => {
  const bytes = new TextEncoder().encode('Kund;Fakturerat\nAlfa;1\n');
  const reading = await openReading({ ...bookSource(bytes), name: 'kunder.csv' }, {}, unheard);
  expect(await reading.preview(await reading.understand(unheard))).not.toHaveProperty('workbook');
});
