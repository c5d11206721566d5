import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { everythingFetched } from './support/everything-fetched.ts';
import { finishProfile, openExample } from './support/journey.ts';
import { buildNextVersion, nextTitle, nextVersion } from './support/next-version.ts';
import { serveUnder, type Host } from './support/serve-under.ts';

test.use({ serviceWorkers: 'allow' });

const title = 'Hitta er målkund i er egen kundlista';
const golden = readFileSync('test/fixtures/links/b2b-swedish.txt', 'utf8').trim();
const fragment = golden.slice(golden.indexOf('#'));
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'ny version' });

/** Waits until the service worker has everything and answers for the page. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
}

/** Everything that is asked for, by the page or by the service worker. */
function gatherRequests(context: BrowserContext): URL[] {
  const asked: URL[] = [];
  context.on('request', (request) => asked.push(new URL(request.url())));
  return asked;
}

async function withHost(use: (host: Host) => Promise<void>, path = '/', folder = 'dist'): Promise<void> {
  const host = await serveUnder(path, folder);
  try {
    await use(host);
  } finally {
    host.stop();
  }
}

test('after the first visit everything opens without a network: the app, its work, and a link', async ({
  page,
  context,
}) => {
  await withHost(async ({ address, stop }) => {
    const asked = gatherRequests(context);
    await page.goto(address);
    await everythingFetched(page);
    await isKept(page);
    stop();
    await context.setOffline(true);

    await page.reload();
    await expect(heading(page, title)).toBeVisible();
    await page.getByRole('button', { name: 'Öppna exemplet' }).click();
    await expect(heading(page, 'Hur stora är era kunder?')).toBeVisible();
    await page.reload();
    await expect(heading(page, 'Hur stora är era kunder?')).toBeVisible();
    await finishProfile(page, 'Utan nät');

    const other = await context.newPage();
    await other.goto(`${address}${fragment}`);
    await expect(other.locator('article.poster .line').first()).toBeVisible();
    await other.reload();
    await expect(other.locator('article.poster .line').first()).toBeVisible();

    expect([...new Set(asked.map(({ origin }) => origin))].filter((origin) => origin !== 'null')).toEqual([
      new URL(address).origin,
    ]);
  });
});

test('a link that was the first visit opens again without a network, under any path', async ({
  page,
  context,
}) => {
  await withHost(async ({ address, stop }) => {
    await page.goto(`${address}${fragment}`);
    await expect(page.locator('article.poster .line').first()).toBeVisible();
    await isKept(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(address);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    stop();
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('article.poster .line').first()).toBeVisible();
    await page.goto(`${address}index.html?utm_source=mail#/`);
    await expect(heading(page, title)).toBeVisible();
  }, '/verktyg/malkund/');
});

test('the service worker does not answer for what lies beside the app', async ({ page }) => {
  await withHost(async ({ address }) => {
    await page.goto(address);
    await isKept(page);
    // Nothing is there: the host says so itself, where the app would have opened.
    await expect(page.goto(`${address}another/page`)).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
  });
});

test('a new version waits for a yes, and no page ever gets files of two versions', async ({
  page: first,
  context,
}) => {
  // Building takes most of the time.
  test.slow();
  await buildNextVersion();
  await withHost(async ({ address, deploy }) => {
    await openExample(first, address);
    await isKept(first);
    await everythingFetched(first);
    const second = await context.newPage();
    await second.goto(address);
    await isKept(second);
    const nextFiles = readdirSync(`${nextVersion}/assets`);
    const oldFile = readdirSync('dist/assets').find((name) => !nextFiles.includes(name)) ?? '';
    expect(oldFile).not.toBe('');

    deploy(nextVersion);
    await second.reload();
    await expect(offer(second)).toBeVisible();
    await expect(offer(first)).toBeVisible();
    await expect(heading(second, title)).toBeVisible();
    await second.reload();
    await expect(heading(second, title)).toBeVisible();
    await expect(offer(second)).toBeVisible();

    await test.step('"Later" puts the offer away', async () => {
      await second.getByRole('button', { name: 'Senare' }).click();
      await expect(offer(second)).toHaveCount(0);
      await second.reload();
    });

    await second.getByRole('button', { name: 'Ladda om' }).click();
    await expect(heading(second, nextTitle)).toBeVisible();
    await expect(offer(second)).toHaveCount(0);

    await test.step('the other tab is told, and works on with the files it was opened with', async () => {
      await expect(offer(first)).toContainText('annan flik');
      await first.getByRole('link', { name: 'Bästa kunder' }).click();
      await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
      const loads = await first.evaluate(
        (file) =>
          new Promise<boolean>((resolve) => {
            const script = document.createElement('link');
            Object.assign(script, { rel: 'preload', as: 'style', href: `./assets/${file}` });
            script.onload = () => {
              resolve(true);
            };
            script.onerror = () => {
              resolve(false);
            };
            document.head.append(script);
          }),
        oldFile,
      );
      expect(loads).toBe(true);
      await first.getByRole('button', { name: 'Ladda om' }).click();
      await expect(offer(first)).toHaveCount(0);
      await first.getByRole('link', { name: 'Målkund, Startsidan' }).click();
      await expect(heading(first, nextTitle)).toBeVisible();
    });
  });
});

test('a host that is in the middle of a change, or adds to the page, is not kept', async ({ page }) => {
  const mixed = 'test/results/mixed-version';
  cpSync('dist', mixed, { recursive: true });
  const index = readFileSync('dist/index.html', 'utf8');
  writeFileSync(`${mixed}/index.html`, index.replace('</body>', '<!-- from the host --></body>'));
  await withHost(
    async ({ address }) => {
      await page.goto(address);
      await everythingFetched(page);
      await expect(heading(page, title)).toBeVisible();
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
    },
    '/',
    mixed,
  );
});
