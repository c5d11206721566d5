import { expect, test } from 'vitest';
import { isTotalsRow } from '../../src/importing/totals-row.ts';

test.each([
  [['', 'Summa', '', '8 606 772,15 kr'], 'Summa'],
  [['Totalt:', '12', '3,5 %'], 'Totalt:'],
  [['Total', '1,234.50'], 'Total'],
  [['Total', 'Energi', '12'], null],
  [['1', 'Total', '12'], null],
  [['Summa AB', '12'], null],
  [['Summa', ''], null],
  [['', ''], null],
])('%j gives %j', (cells, word) => {
  expect(isTotalsRow(cells)).toBe(word);
});
