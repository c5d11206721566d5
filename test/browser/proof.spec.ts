import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { shippedFolders } from '../support/shipped-folders.ts';
import { openExample } from './support/journey.ts';
import { serveUnder } from './support/serve-under.ts';

const checks = (page: Page) => page.getByRole('listitem').filter({ hasText: /Godkänt|Oklart|Underkänt/ });

test('the reader’s own browser says that neither page nor worker can call the network', async ({ page }) => {
  await openExample(page);
  await page.goto('./#/');
  await page.getByText('Inget lämnar din webbläsare. Kontrollera själv').click();
  await page.getByRole('link', { name: /Pröva spärren/ }).click();
  await expect(checks(page)).toHaveCount(6);
  await expect(checks(page).filter({ hasText: 'Godkänt. Stoppat av spärren.' })).toHaveCount(4);
  await expect(checks(page).filter({ hasText: /Godkänt\. Bara sin egen adress: \d+ filer/ })).toHaveCount(1);
  await expect(checks(page).filter({ hasText: 'Godkänt. Inga.' })).toHaveCount(1);
  const table = page.getByRole('table').first();
  await expect(table).toContainText('1 studie med kundlista och svar, 0 färdiga profiler');
  await expect(table.getByRole('row').nth(1)).toContainText(/\d+ kB|MB/);
  await page.getByRole('button', { name: 'Pröva igen' }).click();
  await expect(checks(page).filter({ hasText: 'Stoppat av spärren.' })).toHaveCount(4);
});

test('a copy of the page without the policy is found out', async ({ page }) => {
  const host = await serveUnder('/');
  await page.route(host.address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv[^>]*>/, '') });
  });
  await page.goto(`${host.address}#/proof`);
  await expect(checks(page).filter({ hasText: 'Underkänt. Det gick igenom.' })).toHaveCount(2);
  host.stop();
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the page’s own files are counted, and the block holds', async ({ page }) => {
    await page.goto('./');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto('./#/proof');
    await expect(checks(page).filter({ hasText: 'Stoppat av spärren.' })).toHaveCount(4);
    await expect(page.getByRole('table').first()).toContainText(/Sidans egna filer, \d{2,3} filer/);
  });
});

test('every package that ships is named with its licence, nine at most', async ({ page }) => {
  const names = shippedFolders();
  expect(names.length).toBeLessThanOrEqual(9);
  await page.goto('./#/proof');
  const rows = page.getByRole('table').last().getByRole('row');
  await expect(rows).toHaveCount(names.length + 1);
  for (const name of names)
    await expect(rows.filter({ hasText: name }).first()).toContainText(/MIT|OFL|ISC|Apache/);
  const licences = readFileSync('dist/licences.txt', 'utf8');
  for (const name of [...names, 'd3-scale']) expect(licences).toContain(`\n${name} `);
  expect((await page.request.get('./licences.txt')).ok()).toBe(true);
});
