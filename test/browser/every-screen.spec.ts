import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const golden = readFileSync('test/fixtures/links/b2b-swedish.txt', 'utf8').trim();
const steps = ['groups', 'streams', 'best', 'company', 'buyers', 'profile'] as const;

/** Visits every screen with the example company in it. */
async function everyScreen(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('start');
  await page.goto('./#/import');
  await page.locator('textarea').fill('Namn;Omsättning;Ort\nAlfa;1;Umeå\nBeta;x;Luleå\n');
  await look('import');
  await page.getByRole('button', { name: /Läs in texten|Read the text/ }).click();
  await expect(page.getByRole('button', { name: /Spara listan|Save the list/ })).toBeVisible();
  await look('check');
  await page.goto('./#/');
  await page.getByRole('button', { name: /Öppna exemplet|Open the example/ }).click();
  await page.waitForURL(/#\/study\//);
  const study = page.url().replace(/groups$/, '');
  for (const step of steps) {
    await page.goto(`${study}${step}`);
    await expect(page.locator('.answer')).not.toBeEmpty();
    await look(step);
  }
  await page.getByRole('button', { name: /Färdigställ|Finish the profile/ }).click();
  await expect(page.locator('article.poster')).toBeVisible();
  await look('finished profile');
  await page.getByRole('button', { name: /Dela länk|Share link/ }).click();
  await expect(page.getByRole('dialog').locator('input')).toHaveValue(/#p1/);
  await look('share dialog');
  await page.goto(`./#${golden.slice(golden.indexOf('#') + 1)}`);
  await expect(page.locator('article.poster')).toBeVisible();
  await look('shared profile');
  await page.goto('./#p1a0000broken');
  await expect(page.getByRole('alert')).toBeVisible();
  await look('broken link');
}

for (const { locale, colorScheme, width } of [
  { locale: 'sv-SE', colorScheme: 'light', width: 1440 },
  { locale: 'en-GB', colorScheme: 'dark', width: 1440 },
  { locale: 'sv-SE', colorScheme: 'dark', width: 390 },
  { locale: 'en-GB', colorScheme: 'light', width: 390 },
] as const) {
  test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 844 } });

    test('axe finds nothing on any screen', async ({ page }) => {
      await everyScreen(page, async (screen) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
        expect(found, screen).toEqual([]);
      });
    });
  });
}

for (const width of [320, 768]) {
  for (const locale of ['sv-SE', 'en-GB']) {
    test.describe(`${locale}, ${width} px`, () => {
      test.use({ locale, viewport: { width, height: 844 } });

      test('no screen scrolls sideways or shows what is not meant for people', async ({ page }) => {
        await everyScreen(page, async (screen) => {
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over, screen).toBeLessThanOrEqual(0);
          const text = await page.locator('body').innerText();
          expect(text, screen).not.toMatch(/undefined|NaN|\[object|Infinity/);
        });
      });
    });
  }
}
