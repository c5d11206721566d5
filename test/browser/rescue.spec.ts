import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { goTo, openExample } from './support/journey.ts';
import {
  clearSiteData,
  deleteDatabase,
  deleteManifest,
  denyDatabase,
  truncateLog,
} from './support/stored-damage.ts';

/** A checksum of all that the database holds, bytes and all; '' when there is no database. */
function sumOfDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('The request failed'));
        };
      });
    if ((await indexedDB.databases()).length === 0) return '';
    const database = await settled(indexedDB.open('malkund'));
    const parts: string[] = [];
    for (const table of [...database.objectStoreNames].filter((name) => name !== 'keeping')) {
      const records = await settled(database.transaction(table).objectStore(table).getAll());
      parts.push(
        JSON.stringify([table, records], (_key, value: unknown) =>
          value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value,
        ),
      );
    }
    database.close();
    const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
    return [...new Uint8Array(sum)].join(' ');
  });
}

/** Waits until a snapshot is whole and the witness has seen what is there. */
async function snapshotTaken(page: Page): Promise<void> {
  // A page loaded anew: to leave a step within a page is kept too, and a snapshot may have been taken just before.
  await page.goto('./?anew#/safety');
  await expect(page.getByRole('button', { name: /^Visa kopian/ })).not.toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('malkund.witness')))
    .toContain('"studies":1');
}

async function restoreAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ta tillbaka det valda' }).click();
  await expect(page.getByRole('link', { name: 'Fjärdvik Drift' })).toBeVisible();
}

const lost = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Det som var sparat har försvunnit' });

test('a database that is deleted under the page is told of, and comes back from a snapshot as it was', async ({
  page,
}) => {
  await openExample(page);
  await snapshotTaken(page);
  const before = await sumOfDatabase(page);
  await deleteDatabase(page);
  await expect(page.getByRole('alert').filter({ hasText: 'har rensats ur webbläsaren' })).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Ladda om' }).click();
  await expect(lost(page)).toBeVisible();
  await expect(page.getByText('Här fanns 1 studie och svar om')).toBeVisible();
  await page.getByRole('button', { name: /^Visa kopian/ }).click();
  await restoreAll(page);
  expect(await sumOfDatabase(page)).toBe(before);
  // And it stays so.
  await page.reload();
  await expect(page.getByRole('link', { name: 'Fjärdvik Drift' })).toBeVisible();
});

test('everything saved to a file comes back in an emptied browser, beside what was made since', async ({
  page,
}, { outputDir }) => {
  await openExample(page);
  await page.goto('./#/');
  await expect(page.getByText('Inte säkerhetskopierat än')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara allt på fil' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^malkund-\d{4}-\d\d-\d\d\.malkund$/);
  const path = join(outputDir, 'allt.malkund');
  await download.saveAs(path);
  await expect(page.getByText('Säkerhetskopierat i dag', { exact: true })).toBeVisible();
  const before = await sumOfDatabase(page);

  await test.step('the count of changes since then is true', async () => {
    await page.getByRole('link', { name: 'Fjärdvik Drift' }).click();
    await goTo(page, 'Omsättning');
    await page.getByRole('radio', { name: /^Medel/ }).check();
    await expect(page.getByText('Säkerhetskopierat i dag; 1 ändring sedan dess')).toBeVisible();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect(page.getByText('Säkerhetskopierat i dag; 2 ändringar sedan dess')).toBeVisible();
  });

  await clearSiteData(page);
  await page.goto('./?emptied');
  await expect(page.getByRole('heading', { level: 1, name: /Hitta er målkund/ })).toBeVisible();
  await page.getByLabel('Öppna Målkund-fil').setInputFiles(path);
  await expect(page.getByText('Finns inte här')).toBeVisible();
  await page.getByRole('button', { name: 'Ta tillbaka det valda' }).click();
  await page.getByRole('link', { name: 'Till era studier' }).click();
  await expect(page.getByRole('link', { name: 'Fjärdvik Drift' })).toBeVisible();
  expect(await sumOfDatabase(page)).toBe(before);
  await page.getByLabel('Öppna Målkund-fil').setInputFiles(path);
  await expect(page.getByText('Allt i kopian finns redan här, likadant.')).toBeVisible();
});

test('the browser is asked to keep a list of the reader’s own, and its answer is shown', async ({ page }) => {
  await page.addInitScript(() => {
    let isKept = false;
    StorageManager.prototype.persisted = () => Promise.resolve(isKept);
    StorageManager.prototype.persist = () => {
      isKept = true;
      return Promise.resolve(true);
    };
  });
  const promised = page.getByText('Webbläsaren har lovat att inte rensa det sparade av sig själv.');
  await openExample(page);
  await page.goto('./#/safety');
  await expect(page.getByText('Webbläsaren har inte lovat något')).toBeVisible();
  await page.goto('./#/');
  await page.getByLabel('Välj fil').setInputFiles({
    name: 'kunder.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Namn;Omsättning\nAlfa;3000\nBeta;12000\nGamma;40000\n'),
  });
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
  await page.goto('./#/safety');
  await expect(promised).toBeVisible();
});

test('a browser that refuses its database says so in plain words, and the page works where it can', async ({
  page,
}) => {
  await denyDatabase(page);
  await page.goto('./');
  await expect(page.getByText('Inget kan sparas här')).toBeVisible();
  await page.goto('./#/method');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./#/typing');
  await expect(page.getByRole('grid')).toBeVisible();
});

test.describe('a database that breaks while the browser is closed', () => {
  let profile = '';
  test.beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'malkund-'));
  });
  test.afterEach(() => {
    rmSync(profile, { recursive: true, force: true });
  });

  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const { launchOptions, baseURL, locale, viewport } = test.info().project.use;
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
      ...(locale === undefined ? {} : { locale }),
      viewport: viewport ?? null,
    });
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  const originOf = (page: Page): string => new URL(page.url()).origin;

  test('is found out though it opens, and comes back', async () => {
    const first = await open();
    await openExample(first.page);
    await snapshotTaken(first.page);
    const before = await sumOfDatabase(first.page);
    const origin = originOf(first.page);
    await first.context.close();
    truncateLog(profile, origin);
    const { context, page } = await open();
    await page.goto('./');
    await expect(lost(page)).toBeVisible();
    await page.getByRole('button', { name: /^Visa kopian/ }).click();
    await restoreAll(page);
    expect(await sumOfDatabase(page)).toBe(before);
    await context.close();
  });

  test('is said to be broken when it does not open, and its snapshot can be saved as a file', async () => {
    const first = await open();
    await openExample(first.page);
    await snapshotTaken(first.page);
    const origin = originOf(first.page);
    await first.context.close();
    deleteManifest(profile, origin);
    const { context, page } = await open();
    await page.goto('./');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Det som är sparat går inte att öppna' }),
    ).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Spara kopian/ }).click(),
    ]);
    await page.getByRole('button', { name: /^Visa kopian/ }).click();
    await expect(page.getByText('Finns inte här')).toBeVisible();
    const saved = gunzipSync(readFileSync(await download.path())).toString('latin1');
    expect(saved).toContain('"kind":"backup"');
    expect(saved).toContain('{"end":true');
    await context.close();
  });
});
