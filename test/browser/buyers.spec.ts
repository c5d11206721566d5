import { expect, test, type Page } from '@playwright/test';
import { goTo, gridCell, openExample, reloadKept } from './support/journey.ts';
import { brokenRules } from './support/looks.ts';

/** A trait of the findings, from its heading to its counts. */
const finding = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

test('two buyers of a customer who differ have half its vote each, and are marked by keyboard', async ({
  page,
}) => {
  await openExample(page);
  await goTo(page, 'Köparna');
  await expect(finding(page, 'DiSC-profil')).toContainText('18 av 20');
  await expect(finding(page, 'DiSC-profil')).toContainText(/varav \d+ vet ni/);
  await page
    .getByRole('button', { name: /^Ny köpare hos / })
    .first()
    .click();
  await (await gridCell(page, 1, 'DiSC-profil')).click();
  await page.keyboard.type('Röd');
  await page.keyboard.press('Enter');
  await expect(finding(page, 'DiSC-profil')).toContainText('17½ av 20');
  await expect(page.getByText('Har en kund flera köpare delar de på kundens röst')).toBeVisible();

  const mark = await gridCell(page, 1, 'Hur säkert?');
  await mark.click();
  await page.keyboard.type('gissar');
  await page.keyboard.press('Enter');
  await expect(mark).toHaveText('Gissar');
  // A word that says nothing of it leaves the mark as it was.
  await mark.click();
  await page.keyboard.type('onsdag');
  await page.keyboard.press('Tab');
  await expect(mark).toHaveText('Gissar');
  await reloadKept(page);
  await expect(await gridCell(page, 1, 'Hur säkert?')).toHaveText('Gissar');
  await page.getByRole('button', { name: 'Ångra' }).waitFor();

  // A finished profile counts whole customers.
  await goTo(page, 'Målkunden');
  await page.getByRole('button', { name: 'Färdigställ profilen' }).click();
  await expect(page.locator('article.poster')).toContainText('17 av 20 bästa');
});

for (const scheme of ['light', 'dark'] as const)
  test(`sensitive questions and titles are open to all (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await openExample(page);
    await goTo(page, 'Köparna');
    await page.getByText('Så har vi sorterat titlarna').click();
    await page.getByText('Känsliga frågor: varför').click();
    expect(await brokenRules(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.getByLabel('Kön', { exact: true }).last().uncheck();
    await expect(finding(page, 'Kön')).toHaveCount(0);
    await goTo(page, 'Målkunden');
    await expect(page.getByLabel('Egna ord för Jobbtitel')).toBeVisible();
    await expect(page.getByLabel('Egna ord för Kön')).toHaveCount(0);
  });
