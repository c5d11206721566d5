import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { filesHolding } from './support/bytes-in-folder.ts';

/**
 * Words that are like nothing else: the browser packs its files by leaving out what it has written before, and what is
 * looked for must stand there whole. The person is on the second row, and a contact at the fourth.
 */
const person = 'Xyqvo Whjklzu';
const number = '969712-8352';
const others = ['Bgrwtnem', 'Kfipdsoa'] as const;
const list = `Kund;Org.nr;Omsättning;Referens;Bransch
Alfa AB;556016-0680;1200;Ada;IT
${person};${number};800;${person};Bygg
${others[0]};556703-7485;700;Ada;Bank
${others[1]};212000-0142;100;${person};Bank
`;

test('what is erased is gone from the browser’s own files too', async ({ baseURL }, { project }) => {
  const folder = mkdtempSync(join(tmpdir(), 'malkund-erase-'));
  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(folder, {
      ...project.use.launchOptions,
      baseURL: baseURL ?? '',
      locale: 'sv-SE',
      serviceWorkers: 'allow',
    });
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };

  try {
    await test.step('a person', async () => {
      const { context, page } = await open();
      await page.goto('./#/import');
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'kunder.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
      await page.getByRole('button', { name: 'Spara listan och börja' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
      expect(filesHolding(folder, person)).not.toEqual([]);
      // And in words of people's own: the name of the study.
      await page.goto('./#/');
      await page.getByRole('button', { name: 'Hantera kunder' }).click();
      await page.getByRole('button', { name: 'Byt namn' }).click();
      await page.getByRole('textbox', { name: 'Nytt namn på kunder' }).fill(`För ${person}`);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: `För ${person}` })).toBeVisible();

      await page.goto('./#/data');
      await page.getByLabel('Namn, nummer eller e-post').fill(person.toLowerCase());
      await page.getByRole('button', { name: 'Sök' }).click();
      await expect(page.getByRole('heading', { name: /ställen$/ })).toBeVisible();
      await page.getByRole('button', { name: /^Radera på \d ställen/ }).click();
      await page.getByRole('button', { name: 'Radera för gott' }).click();
      await expect(page.getByText('Personen är raderad')).toBeVisible();
      await expect(page.getByText('1 lista med 3 företag')).toBeVisible();
      await context.close();
      expect(filesHolding(folder, person)).toEqual([]);
      expect(filesHolding(folder, number)).toEqual([]);
      for (const other of others) expect(filesHolding(folder, other)).not.toEqual([]);
    });

    await test.step('everything', async () => {
      const { context, page } = await open();
      await page.goto('./');
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.goto('./#/data');
      await expect(page.getByText('1 lista med 3 företag')).toBeVisible();
      const other = await context.newPage();
      await other.goto('./');
      await expect(other.getByRole('link', { name: 'För …' })).toBeVisible();

      await page.getByRole('button', { name: 'Radera allt …' }).click();
      await page.getByRole('button', { name: 'Radera allt för gott' }).click();
      await expect(page.getByRole('heading', { name: 'Allt är borta' })).toBeVisible();
      for (const place of ['Databaser', 'Egna filer (OPFS)', 'Inställningar', 'Fillager'])
        await expect(page.locator('dl div').filter({ hasText: place }).locator('dd')).toHaveText('0');
      await page.getByRole('button', { name: 'Till startsidan' }).click();
      await expect(page.getByRole('button', { name: 'Öppna exemplet' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'För …' })).toHaveCount(0);
      await context.close();
      for (const other of others) expect(filesHolding(folder, other)).toEqual([]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('nothing is erased while another tab is open, and nothing is lost by that', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Öppna exemplet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hur stora');
  const other = await context.newPage();
  await other.goto('./#/data');
  await other.getByRole('button', { name: 'Radera Fjärdvik' }).first().click();
  await other.getByRole('button', { name: 'Radera för gott' }).click();
  await expect(other.getByRole('alert')).toContainText('öppen i en annan flik');
  await page.close();
  await other.getByRole('button', { name: 'Radera Fjärdvik' }).first().click();
  await other.getByRole('button', { name: 'Radera för gott' }).click();
  await expect(other.getByText('Listan är raderad')).toBeVisible();
  await expect(other.getByText('Ingen lista är sparad.')).toBeVisible();
});
