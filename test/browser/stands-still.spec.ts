/* What comes a moment later has its room: nothing moves away under the finger of who already acts. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openExample } from './support/journey.ts';
import { settled } from './support/layout-faults.ts';
import { gatherShifts } from './support/layout-shifts.ts';
import { everythingFetched } from './support/everything-fetched.ts';

/** A line of text is about twenty: less is no reason to miss what one presses. */
const mostMoved = 6;

/** What comes last on each step. */
const steps: readonly { path: string; last: (page: Page) => Locator }[] = [
  { path: 'groups', last: (page) => page.getByRole('group', { name: 'Välj gränser' }) },
  { path: 'streams', last: (page) => page.getByText('Jämför grupperna på mer än omsättning') },
  { path: 'best', last: (page) => page.getByText('Vilka blir bäst med ett annat mål?') },
  { path: 'company', last: (page) => page.locator('ul.findings[aria-busy="false"]') },
  { path: 'profile', last: (page) => page.locator('p.weight').getByText(/är utmärkande|Ingen av dem/) },
];

test('kept studies appear on the start page without moving what is there', async ({ page }) => {
  await openExample(page);
  const shifts = await gatherShifts(page);
  await page.goto('./');
  // Another address with the same file would not load it anew.
  await page.reload();
  await expect(page.getByRole('link', { name: /^Fjärdvik/ })).toBeVisible();
  await everythingFetched(page);
  expect(await shifts()).toEqual([]);
});

// So high that what would be below the edge of the screen counts too.
for (const viewport of [
  { width: 1440, height: 2600 },
  { width: 390, height: 4000 },
])
  test(`evidence and comparisons come to the steps without moving what is there (${viewport.width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openExample(page);
    const shifts = await gatherShifts(page);
    const study = page.url().replace(/\/\w+$/, '');
    for (const { path, last } of steps) {
      await page.goto(`${study}/${path}`);
      await page.reload();
      await expect(last(page)).toBeVisible();
      await settled(page);
      const moved = (await shifts()).filter(({ from, to }) => Math.abs(to - from) > mostMoved);
      expect(moved, path).toEqual([]);
    }
  });
