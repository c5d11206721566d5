import { expect, test } from '@playwright/test';
import { everythingFetched } from './support/everything-fetched.ts';
import { finishProfile, goTo, posterLines, shareLink, stepNames } from './support/journey.ts';

test('load the page, turn off the network and carry on: everything works', async ({ page, context }) => {
  await page.goto('./');
  await everythingFetched(page);
  await context.setOffline(true);

  await page.getByRole('button', { name: 'Öppna exemplet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
  for (const step of stepNames) {
    await goTo(page, step);
    await expect(page.locator('.answer')).not.toBeEmpty();
  }
  await finishProfile(page, 'Utan nät');
  expect((await posterLines(page)).length).toBeGreaterThan(5);
  expect(await shareLink(page)).toContain('#p1');

  await test.step('in the other language too', async () => {
    await page.getByRole('button', { name: 'Stäng' }).first().click();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('button', { name: 'Share link' })).toBeVisible();
    await page.getByRole('button', { name: 'Svenska' }).click();
  });

  await test.step('also a list of one’s own', async () => {
    await page.getByRole('link', { name: /^Målkund/ }).click();
    await page.getByRole('button', { name: 'Klistra in text' }).click();
    await page
      .getByLabel('Klistra in text')
      .fill('Namn;Licenser;Omsättning\nAlfa;3;1000\nBeta;12;2000\nGamma;40;9000');
    await page.getByRole('button', { name: 'Läs in texten' }).click();
    await page.getByRole('button', { name: 'Spara listan och börja' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
  });
});
