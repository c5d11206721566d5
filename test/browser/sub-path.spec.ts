import { expect, test } from '@playwright/test';
import { finishProfile, shareLink } from './support/journey.ts';
import { serveUnder } from './support/serve-under.ts';

test('the built folder works under any path of a static host, links too', async ({ page }) => {
  const { address, stop } = await serveUnder('/verktyg/malkund/');
  try {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(address);
    await page.getByRole('button', { name: 'Öppna exemplet' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
    await finishProfile(page, 'Under en sökväg');
    const link = await shareLink(page);
    expect(link.startsWith(`${address}#p1`)).toBe(true);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1, name: 'Under en sökväg' })).toBeVisible();
    expect(missing).toEqual([]);
  } finally {
    stop();
  }
});
