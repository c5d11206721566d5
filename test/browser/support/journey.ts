import { expect, type Locator, type Page } from '@playwright/test';

/** The steps as the Swedish rail names them. */
export const stepNames = [
  'Grupper',
  'Omsättning',
  'Bästa kunder',
  'Företaget',
  'Köparna',
  'Målkunden',
] as const;
export type Step = (typeof stepNames)[number];

/** Opens the example company from the start page; ends at its first step. */
export async function openExample(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Öppna exemplet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
}

/** Loads the page anew, once what was changed is kept: before that the browser would ask. */
export async function reloadKept(page: Page): Promise<void> {
  await expect(page.locator('[data-saved="true"]')).toBeAttached();
  await page.reload();
}

/** Goes to a step by the rail. */
export async function goTo(page: Page, step: Step): Promise<void> {
  await page.getByRole('navigation', { name: 'De sex stegen' }).getByRole('link', { name: step }).click();
}

/** A cell of the grid on the page, by its row (from 0) and the name of its column. */
export async function gridCell(page: Page, row: number, column: string): Promise<Locator> {
  const grid = page.getByRole('grid');
  const header = grid.getByRole('columnheader', { name: column });
  const place = await header.getAttribute('data-column');
  return grid.locator(`td[data-row="${row}"][data-column="${place ?? ''}"]`);
}

/** Finishes the profile of the open study under a name, and as what it is shown; ends at the finished profile. */
export async function finishProfile(page: Page, name: string, shown = name): Promise<void> {
  await goTo(page, 'Målkunden');
  await page.getByLabel('Profilens namn').fill(name);
  await page.getByRole('button', { name: 'Färdigställ profilen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: shown })).toBeVisible();
}

/** The link that the share dialog offers for the finished profile on the page. */
export async function shareLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Dela länk' }).click();
  const link = page.getByLabel('Länken');
  await expect(link).toHaveValue(/#p1/);
  return link.inputValue();
}

/** What the finished or shared profile on the page says, line by line. */
export async function posterLines(page: Page): Promise<string[]> {
  const lines = page.locator('article.poster .line');
  await expect(lines.first()).toBeVisible();
  const texts = await lines.allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Reads a text as a file chosen on the start page; ends where the columns are checked. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto('./');
  await page.getByLabel('Välj fil').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
  });
}
