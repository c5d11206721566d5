/* Two tabs of one browser, on one study and on one database. */
import { expect, test, type Page } from '@playwright/test';
import { goTo, gridCell, openExample } from './support/journey.ts';
import { watchForAlert } from './support/told-within.ts';

const isSaved = (page: Page) => expect(page.locator('[data-saved="true"]')).toBeAttached();

async function writeIn(page: Page, row: number, text: string): Promise<void> {
  const cell = await gridCell(page, row, 'Bransch');
  await cell.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await isSaved(page);
}

test('what one tab changes shows in the other, and clashes keep both', async ({ page: one, context }) => {
  await openExample(one);
  await goTo(one, 'Företaget');
  await expect(one.getByRole('grid')).toBeVisible();
  const other = await context.newPage();
  await other.goto(one.url());
  await expect(other.getByRole('grid')).toBeVisible();

  await test.step('an answer is seen in both', async () => {
    await writeIn(one, 0, 'Gruvdrift');
    await expect(await gridCell(other, 0, 'Bransch')).toHaveText('Gruvdrift');
    await writeIn(other, 1, 'Skogsbruk');
    await expect(await gridCell(one, 1, 'Bransch')).toHaveText('Skogsbruk');
    await expect(one.getByText('ändrades i en annan flik')).toHaveCount(0);
  });

  await test.step('the list of what is kept follows too', async () => {
    const third = await context.newPage();
    await third.goto('./');
    await expect(third.getByRole('link', { name: /^Fjärdvik/ })).toBeVisible();
    await one.getByRole('button', { name: 'Fjärdvik Drift, Byt namn' }).click();
    await one.getByLabel('Nytt namn på Fjärdvik Drift').fill('Nytt namn');
    await one.keyboard.press('Enter');
    await expect(third.getByRole('link', { name: /^Nytt namn/ })).toBeVisible();
    await third.close();
  });

  await test.step('a tab that did not hear of it keeps its own version as a copy', async () => {
    const deaf = await context.newPage();
    await deaf.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => undefined;
      Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
    });
    await deaf.goto(one.url());
    await expect(deaf.getByRole('grid')).toBeVisible();
    await writeIn(one, 2, 'Åkeri');
    await writeIn(deaf, 2, 'Bageri');
    await expect(deaf.getByText('Samma sak ändrades i en annan flik')).toBeVisible();
    await expect(await gridCell(deaf, 2, 'Bransch')).toHaveText('Åkeri');
    await deaf.getByRole('link', { name: 'Öppna kopian' }).click();
    await goTo(deaf, 'Företaget');
    await expect(await gridCell(deaf, 2, 'Bransch')).toHaveText('Bageri');
    await expect(await gridCell(deaf, 0, 'Bransch')).toHaveText('Gruvdrift');
  });
});

/** Opens the database as another version of the app would, and keeps it open; deaf to who wants it otherwise. */
const openAs = (page: Page, version: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('malkund', wanted);
        request.onupgradeneeded = () => {
          if (!request.result.objectStoreNames.contains('later')) request.result.createObjectStore('later');
        };
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve(request.result.version);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no database'));
        };
      }),
    version,
  );

const storedVersion = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));

/** A page of the app's origin that runs nothing of the app. */
async function bareFile(page: Page): Promise<void> {
  await page.goto('./icon.svg');
}

test('a newer version takes the database: the older tab says so within a second, and writes nothing more', async ({
  page,
  context,
}) => {
  const toldAfter = await watchForAlert(page, 'En nyare version av Målkund');
  await openExample(page);
  await goTo(page, 'Företaget');
  await expect(page.getByRole('grid')).toBeVisible();
  const newer = await context.newPage();
  await bareFile(newer);
  const opened = Date.now();
  expect(await openAs(newer, 9999)).toBe(9999);
  expect(await toldAfter(opened)).toBeLessThan(1000);
  await expect(page.getByRole('alert').filter({ hasText: 'En nyare version av Målkund' })).toBeVisible();
  const cell = await gridCell(page, 0, 'Bransch');
  await cell.click();
  await page.keyboard.type('Gruvdrift');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ändringen är inte sparad')).toBeVisible();
  const answers = await newer.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { held } = globalThis as unknown as { held: IDBDatabase };
        const request = held.transaction('answers').objectStore('answers').getAll();
        request.onsuccess = () => {
          resolve(JSON.stringify(request.result));
        };
      }),
  );
  expect(answers).not.toContain('Gruvdrift');
  // Nor does it after it is loaded anew, as long as it is the older version.
  await page.reload();
  await expect(
    page.getByRole('alert').filter({ hasText: 'En nyare version av Målkund' }).first(),
  ).toBeVisible();
  expect(await storedVersion(page)).toEqual([9999]);
});

test('an older tab that does not let go is told of within a second, and waited for', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await bareFile(older);
  expect(await openAs(older, 5)).toBe(5);
  const toldAfter = await watchForAlert(page, 'öppet i en äldre version i en annan flik');
  await page.addInitScript(() => {
    const open: unknown = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
      const scope = globalThis as { askedAt?: number };
      scope.askedAt ??= Date.now();
      return Reflect.apply(open as (...args: unknown[]) => IDBOpenDBRequest, this, given);
    };
  });
  await page.goto('./');
  const notice = page.getByRole('alert').filter({ hasText: 'öppet i en äldre version i en annan flik' });
  await expect(notice.first()).toBeVisible();
  const asked = await page.evaluate(() => (globalThis as { askedAt?: number }).askedAt);
  expect(await toldAfter(asked!)).toBeLessThan(1000);
  await older.close();
  await expect(notice).toHaveCount(0);
  await openExample(page);
});

for (const how of ['deleted by another tab', 'cleared by the browser'] as const) {
  test(`the database is ${how}: said within two seconds, and no empty one is made in its place`, async ({
    page,
    context,
    baseURL,
  }) => {
    const toldAfter = await watchForAlert(page, 'har rensats ur webbläsaren');
    await openExample(page);
    await goTo(page, 'Företaget');
    await expect(page.getByRole('grid')).toBeVisible();
    const other = await context.newPage();
    await bareFile(other);
    const gone = Date.now();
    if (how === 'deleted by another tab')
      await other.evaluate(
        () =>
          new Promise<void>((resolve) => {
            indexedDB.deleteDatabase('malkund').onsuccess = () => {
              resolve();
            };
          }),
      );
    else {
      const session = await context.newCDPSession(other);
      await session.send('Storage.clearDataForOrigin', {
        origin: new URL(baseURL!).origin,
        storageTypes: 'all',
      });
    }
    expect(await toldAfter(gone)).toBeLessThan(2000);
    await expect(page.getByRole('alert').filter({ hasText: 'har rensats ur webbläsaren' })).toBeVisible();
    await (await gridCell(page, 0, 'Bransch')).click();
    await page.keyboard.type('Gruvdrift');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Ändringen är inte sparad')).toBeVisible();
    expect(await storedVersion(other)).toEqual([]);
  });
}
