import { expect, test, type Page } from '@playwright/test';
import { sv as t } from '../../src/language/sv.ts';
import { goTo, openExample, reloadKept, stepNames } from './support/journey.ts';

const rail = (page: Page) => page.getByRole('navigation', { name: 'De sex stegen' });
const manage = async (page: Page, name: string, action: string): Promise<void> => {
  await page.getByRole('button', { name: `Hantera ${name}`, exact: true }).click();
  const menu = page.getByRole('group', { name: `Hantera ${name}`, exact: true });
  await menu.getByRole('button', { name: action }).click();
};
const counts = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('malkund');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const found: Record<string, number> = {};
    for (const name of ['studies', 'lists', 'answers'])
      found[name] = await new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).count();
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    database.close();
    return found;
  });

test('a step that rests on what has changed says so, in the rail and on its page', async ({ page }) => {
  await openExample(page);
  await expect(rail(page).getByText('återstår')).toHaveCount(5);
  for (const step of [...stepNames.slice(1), 'Grupper'] as const) await goTo(page, step);
  await page.getByLabel('Stora från').first().fill('40');
  await page.getByLabel('Stora från').first().press('Enter');
  await expect(rail(page).getByText('Se över')).toHaveCount(5);
  await goTo(page, 'Omsättning');
  await expect(page.getByText('Gränserna har flyttats.')).toBeVisible();
  await goTo(page, 'Företaget');
  await expect(page.getByText(/\d+ av de 20 bästa är nya\./)).toBeVisible();
  await expect(rail(page).getByText('Se över')).toHaveCount(3);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Ångrade: gränserna flyttades')).toBeVisible();
  // What was looked at with the other cuts is to be looked at again; the rest is as it was.
  await expect(rail(page).getByText('Se över')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Gjorde om: gränserna flyttades')).toBeVisible();
  await expect(rail(page).getByText('Se över')).toHaveCount(3);
  await reloadKept(page);
  await expect(page.getByText(/\d+ av de 20 bästa är nya\./)).toBeVisible();
  await expect(rail(page).getByText('Se över')).toHaveCount(3);
});

test('studies are renamed, copied, removed and brought back on the start page', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Fjärdvik Drift, Byt namn' }).click();
  await page.keyboard.type('Våren');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Våren/);
  await page.goto('./#/');
  await manage(page, 'Våren', 'Kopiera');
  await expect(page.getByRole('link', { name: 'Våren (kopia)' })).toBeFocused();
  await manage(page, 'Våren (kopia)', 'Byt namn');
  await page.keyboard.type('Sommaren');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Våren (kopia)' })).toBeFocused();
  expect(await counts(page)).toEqual({ studies: 2, lists: 2, answers: 128 });

  await manage(page, 'Våren', 'Ta bort');
  const back = page.getByRole('button', { name: 'Ångra: ta tillbaka Våren' });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(page.getByRole('link', { name: 'Våren', exact: true })).toBeFocused();
  await manage(page, 'Våren', 'Ta bort');
  await expect(back).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Våren (kopia)' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Våren', exact: true })).toHaveCount(0);
  await expect.poll(() => counts(page)).toEqual({ studies: 1, lists: 1, answers: 64 });
  await page.getByRole('link', { name: 'Våren (kopia)' }).click();
  await expect(
    page.getByText('20 som köpte snabbast').or(page.getByText('21+ licenser')).first(),
  ).toBeVisible();
});

for (const [width, height] of [
  [390, 844],
  [1440, 700],
  [800, 400],
] as const) {
  test(`the way on covers nothing that has the focus (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openExample(page);
    await goTo(page, 'Bästa kunder');
    // What comes late moves what lies below it.
    await expect(page.getByText(t.goals.sideBySide)).toBeVisible();
    // A low window keeps its height for the step itself.
    if (height > 480) await expect(page.getByRole('link', { name: 'Nästa: Företaget' })).toBeInViewport();
    await page.getByRole('heading', { level: 1 }).focus();
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body || focused.closest('.way-on') !== null) return null;
        const shown = focused.closest('label') ?? focused;
        const { left, bottom, width: wide } = shown.getBoundingClientRect();
        const over = document.elementFromPoint(left + wide / 2, bottom - 3);
        return over?.closest('.way-on') === null ? null : shown.outerHTML.slice(0, 100);
      });
      expect(covered).toBeNull();
    }
  });
}
