import { expect, test } from '@playwright/test';
import { makeWorkbook } from '../importing/excel/make-workbook.ts';

/* A workbook as programs write them: a page of words first, the list on another sheet. */
const book = makeWorkbook({
  sheets: [
    { name: 'Läs mig', rows: [['Export ur säljstödet']] },
    {
      name: 'Kunder',
      rows: [
        ['Kundnamn', 'Licenser', 'Fakturerat'],
        ...Array.from({ length: 30 }, (_, row) => [`Bolag ${row + 1}`, row + 1, (row + 1) * 1000.5]),
      ],
    },
    {
      name: 'Gamla kunder',
      rows: [
        ['Kundnamn', 'Licenser', 'Fakturerat'],
        ['Förr AB', 3, 7],
        ['Då AB', 4, 8],
      ],
    },
  ],
});

test('an Excel file is read from the right sheet, which can be changed, and comes to the six steps', async ({
  page,
}) => {
  await page.goto('./');
  await page
    .getByLabel('Välj fil')
    .setInputFiles({ name: 'kunder.xlsx', mimeType: 'application/zip', buffer: Buffer.from(book) });
  const sheet = page.getByLabel('Blad i arbetsboken');
  await expect(sheet).toHaveValue('Kunder');
  await expect(page.getByText('30 rader och 3 kolumner')).toBeVisible();
  await sheet.selectOption('Gamla kunder');
  await expect(page.getByText('2 rader och 3 kolumner')).toBeVisible();
  await page.getByLabel('Blad i arbetsboken').selectOption('Kunder');
  await expect(page.getByText('30 rader och 3 kolumner')).toBeVisible();
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'De sex stegen' })
    .getByRole('link', { name: 'Omsättning' })
    .click();
  // 1 000.5 × (1 + … + 30)
  await expect(page.getByRole('row', { name: /Summa/ })).toContainText(/465.?233/);
});
