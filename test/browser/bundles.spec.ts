import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { everythingFetched } from './support/everything-fetched.ts';
import { fileName, gatherScripts, scriptsBeforeRest } from './support/script-sizes.ts';

const golden = readFileSync('test/fixtures/links/b2b-swedish.txt', 'utf8').trim();
const shared = `./#${golden.slice(golden.indexOf('#') + 1)}`;
const kilobyte = 1024;
/** The most compressed script that each page may ask for before it can be used. */
const budgets = { start: 110 * kilobyte, shared: 60 * kilobyte };

function report(page: string, files: ReadonlyMap<string, number>): number {
  const total = [...files.values()].reduce((sum, size) => sum + size, 0);
  const list = [...files].map(([url, size]) => `${fileName(url)} ${(size / kilobyte).toFixed(1)}`).join(', ');
  console.log(`${page}: ${(total / kilobyte).toFixed(1)} KB of compressed script (${list})`);
  return total;
}

/** How many of the scripts hold the database: Dexie's own names live on in its minified code. */
async function countWithDatabase(page: Page, urls: readonly string[]): Promise<number> {
  const sources = await Promise.all(urls.map(async (url) => (await page.request.get(url)).text()));
  return sources.filter((source) => source.includes('DexieError')).length;
}

test('the start page is usable with a small bundle, and the rest comes when the browser is idle', async ({
  page,
}) => {
  const scripts = gatherScripts(page);
  await page.goto('./');
  await everythingFetched(page);
  const first = await scriptsBeforeRest(page);
  const sizes = await scripts.sizes();
  const before = new Map([...sizes].filter(([url]) => first.includes(url)));
  expect(before.size).toBeGreaterThan(1);
  expect(sizes.size).toBeGreaterThan(before.size + 3);
  expect(await countWithDatabase(page, first)).toBe(1);
  expect(report('Start page', before)).toBeLessThanOrEqual(budgets.start);
  console.log(
    `Fetched when idle: ${([...sizes.values()].reduce((sum, size) => sum + size, 0) / kilobyte).toFixed(0)} KB in all`,
  );

  await test.step('nothing else is needed to use it', async () => {
    await page.route(
      (url) => url.pathname.endsWith('.js') && !first.includes(url.href),
      (route) => route.abort(),
    );
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Öppna exemplet' })).toBeEnabled();
    await expect(page.getByRole('heading', { name: 'Så går det till' })).toBeVisible();
  });
});

test('a shared profile opens with a smaller bundle still, without the app and its database', async ({
  page,
}) => {
  const scripts = gatherScripts(page);
  await page.goto(shared);
  await expect(page.locator('article.poster .line').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sizes = await scripts.sizes();
  expect(report('Shared profile', sizes)).toBeLessThanOrEqual(budgets.shared);
  expect(await countWithDatabase(page, [...sizes.keys()])).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a part that cannot be fetched says so and offers to reload', async ({ page }) => {
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto('./');
  await everythingFetched(page);
  const first = await scriptsBeforeRest(page);
  const isLater = (url: URL): boolean => url.pathname.endsWith('.js') && !first.includes(url.href);

  // A new version on the server: the files that this page knows are gone.
  await page.route(isLater, (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await page.getByRole('button', { name: 'Klistra in text' }).click();
  await expect(page.getByRole('alert')).toContainText('En del av sidan gick inte att hämta');
  await expect(page.getByRole('button', { name: 'Ladda om sidan' })).toBeVisible();
  expect(loads).toBe(2);

  await page.unroute(isLater);
  await page.getByRole('button', { name: 'Ladda om sidan' }).click();
  await expect(page.getByLabel('Klistra in text')).toBeVisible();
  expect(loads).toBe(3);

  await test.step('the app itself', async () => {
    await page.route(/mount-app/, (route) => route.abort());
    await page.goto('./#/');
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('En del av sidan gick inte att hämta');
    await page.unroute(/mount-app/);
    await page.getByRole('button', { name: 'Ladda om sidan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
