/* The tab is closed, frozen or put aside in the middle of something: what was typed is there, and what others did shows. */
import { expect, test, type Page } from '@playwright/test';
import { goTo, gridCell, openExample } from './support/journey.ts';

const isSaved = (page: Page) => expect(page.locator('[data-saved="true"]')).toBeAttached();

async function openCompany(page: Page): Promise<void> {
  await openExample(page);
  await goTo(page, 'Företaget');
  await expect(page.getByRole('grid')).toBeVisible();
}

for (const ms of [0,50,100,250]) for (const enter of [true,false])
test(`a tab that is closed ${ms} ${enter}`, async ({ page, context }) => {
  await openCompany(page);
  const address = page.url();
  await (await gridCell(page, 0, 'Bransch')).click();
  await page.keyboard.type('Gruvdrift');
  if (enter) await page.keyboard.press('Enter');
  const saved = await page.locator('[data-saved]').getAttribute('data-saved');
  await page.waitForTimeout(ms);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByRole('grid')).toBeVisible();
  console.log(ms, enter, saved, await (await gridCell(next, 0, 'Bransch')).innerText());
});
