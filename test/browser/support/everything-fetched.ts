import { expect, type Page } from '@playwright/test';

/** Waits until the page has fetched all of itself, so that the network can be turned off. */
export async function everythingFetched(page: Page): Promise<void> {
  await expect(page.locator('html[data-fetched="all"]')).toBeAttached();
}
