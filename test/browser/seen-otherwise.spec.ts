/* In the system's own few colours, what is chosen must still look chosen. That nothing is cut is every-screen's work. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { sv as t } from '../../src/language/sv.ts';
import { settled } from './support/layout-faults.ts';
import { goToStep, openExampleStudy, tourOf } from './support/tours.ts';

test.use({ viewport: { width: 720, height: 450 }, locale: 'sv-SE' });

/** A picture of the part by itself: without focus, and without a pointer over it. */
async function pictureOf(page: Page, part: Locator): Promise<string> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.mouse.move(0, 0);
  await settled(page);
  return (await part.screenshot({ animations: 'disabled' })).toString('base64');
}

test('with forced colours and without motion, what is chosen still looks chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const tour = tourOf(page, 'sv', () => Promise.resolve());
  await openExampleStudy(tour);
  const rail = page.getByRole('navigation', { name: t.common.stepsNavigation });
  const hereLink = rail.locator('[aria-current=step]');
  const firstStep = rail.getByRole('link').first();

  const atFirst = await pictureOf(page, firstStep);
  await expect(hereLink).toHaveCount(1);
  await goToStep(tour, 'streams');
  expect(await pictureOf(page, firstStep), 'the step where the reader is').not.toBe(atFirst);

  const options = page.getByRole('group', { name: t.streams.focus }).locator('label');
  const chosen = options.filter({ has: page.locator('input:checked') });
  const name = await chosen.innerText();
  const option = options.filter({ hasText: name.split('\n')[0] ?? name });
  const whenChosen = await pictureOf(page, option);
  await options
    .filter({ hasNot: page.locator('input:checked') })
    .first()
    .click();
  await expect(option.locator('input')).not.toBeChecked();
  expect(await pictureOf(page, option), 'the chosen group').not.toBe(whenChosen);

  await goToStep(tour, 'profile');
  const line = page
    .locator('li')
    .filter({ has: page.getByRole('button', { name: t.profile.strikeLine('') }) })
    .first();
  const before = await pictureOf(page, line);
  await line.getByRole('button', { name: t.profile.strikeLine('') }).click();
  await expect(page.locator('li').filter({ has: page.getByRole('button', { pressed: true }) })).toHaveCount(
    1,
  );
  expect(
    await pictureOf(page, page.locator('li').filter({ has: page.getByRole('button', { pressed: true }) })),
    'a struck line',
  ).not.toBe(before);
});
