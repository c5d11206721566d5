/* What the browser keeps is damaged on the disk while it is closed: bytes of the database, and the newest snapshot. */
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { goTo, gridCell, openExample } from '../browser/support/journey.ts';
import { databaseFiles, deleteDatabase } from '../browser/support/stored-damage.ts';
import { seeded } from './support/seeded.ts';

const lost = /^(Det som var sparat har försvunnit|Det som är sparat går inte att öppna)$/;
const look = (page: Page) => page.getByRole('button', { name: /^Visa kopian/ });

async function open(): Promise<{ context: BrowserContext; page: Page }> {
  const { launchOptions, baseURL, locale, viewport } = test.info().project.use;
  const context = await chromium.launchPersistentContext(test.info().outputPath('profile'), {
    ...launchOptions,
    baseURL: baseURL!,
    locale: locale!,
    serviceWorkers: 'block',
    viewport: viewport ?? null,
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

async function answer(page: Page, text: string): Promise<void> {
  await (await gridCell(page, 0, 'Bransch')).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-saved="true"]')).toBeAttached();
}

/** Turns 4 KB of each file of the database, wherever they fall. */
function flip(profile: string, origin: string, next: (below: number) => number): void {
  for (const path of databaseFiles(profile, origin, /\.(log|ldb)$/)) {
    const { size } = statSync(path);
    const bytes = Buffer.alloc(Math.min(4096, size));
    const at = next(Math.max(1, size - bytes.length));
    const file = openSync(path, 'r+');
    readSync(file, bytes, 0, bytes.length, at);
    writeSync(
      file,
      bytes.map((byte) => byte ^ 0xff),
      0,
      bytes.length,
      at,
    );
    closeSync(file);
  }
}

for (const seed of [1, 2, 3]) {
  test(`4 KB of the database are turned while the browser is closed (${seed}): said, and all comes back`, async () => {
    const first = await open();
    await openExample(first.page);
    const { origin } = new URL(first.page.url());
    await first.page.goto('./#/safety');
    await expect(look(first.page)).not.toHaveCount(0);
    await expect
      .poll(() => first.page.evaluate(() => localStorage.getItem('malkund.witness')))
      .toContain('"studies":1');
    await first.context.close();
    flip(test.info().outputPath('profile'), origin, seeded(seed));

    const { context, page } = await open();
    await page.goto('./');
    const rescue = page.getByRole('heading', { level: 1, name: lost });
    const kept = page.getByRole('link', { name: 'Fjärdvik Drift' });
    await expect(rescue.or(kept)).toBeVisible();
    const isLost = await rescue.isVisible();
    console.log(`4 KB turned (${seed}): ${isLost ? 'the rescue screen' : 'the work was still whole'}`);
    if (isLost) {
      await look(page).first().click();
      await page.getByRole('button', { name: 'Ta tillbaka det valda' }).click();
      await expect(kept).toBeVisible();
    }
    await kept.click();
    await goTo(page, 'Företaget');
    await answer(page, 'Gruvdrift');
    await page.reload();
    await expect(await gridCell(page, 0, 'Bransch')).toHaveText('Gruvdrift');
    await context.close();
  });
}

test('the newest snapshot is torn: the one before it is offered, and brings back what it held', async () => {
  const { context, page } = await open();
  await openExample(page);
  const study = page.url();
  const taken = (count: number) =>
    expect
      .poll(() =>
        page.evaluate(async () => {
          const root = await navigator.storage.getDirectory();
          const folder = await root.getDirectoryHandle('snapshots').catch(() => null);
          if (folder === null) return 0;
          const names = (folder as unknown as { keys(): AsyncIterable<string> }).keys();
          let found = 0;
          for await (const name of names) if (name.startsWith('state-')) found++;
          return found;
        }),
      )
      .toBe(count);
  await taken(1);
  await page.goto(study);
  await goTo(page, 'Företaget');
  await expect(page.getByRole('grid')).toBeVisible();
  await answer(page, 'Gruvdrift');
  // A start looks whether there is a snapshot of what is there.
  await page.reload();
  await taken(2);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('snapshots');
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      if (name.startsWith('state-')) names.push(name);
    const handle = await folder.getFileHandle(names.toSorted().at(-1) ?? '');
    const whole = await handle.getFile();
    const writing = await handle.createWritable();
    await writing.write(await whole.slice(0, Math.floor(whole.size * 0.6)).arrayBuffer());
    await writing.close();
  });
  await deleteDatabase(page);
  await page.goto('./?again');
  await expect(page.getByRole('heading', { level: 1, name: lost })).toBeVisible();
  await expect(look(page)).toHaveCount(1);
  await look(page).click();
  await page.getByRole('button', { name: 'Ta tillbaka det valda' }).click();
  await page.getByRole('link', { name: 'Fjärdvik Drift' }).click();
  await goTo(page, 'Företaget');
  await expect(await gridCell(page, 0, 'Bransch')).not.toHaveText('Gruvdrift');
  await context.close();
});
