import { expect, test, type Locator, type Page } from '@playwright/test';
import { evidenceTexts } from '../../src/language/evidence.ts';
import { goTo, openExample } from './support/journey.ts';
import { brokenRules } from './support/looks.ts';

const grid = (page: Page): Locator => page.getByRole('grid');
const cell = (page: Page, row: number, column: number): Locator =>
  grid(page).locator(`td[data-row="${row}"][data-column="${column}"]`);
const said = (page: Page): Locator => page.locator('.said');
/** The name of the field that has the focus. */
const place = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

async function openCompany(page: Page): Promise<void> {
  await openExample(page);
  await goTo(page, 'Företaget');
  await expect(grid(page)).toBeVisible();
}

async function copyText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

const texts = (page: Page, column: number, rows: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: rows }, (_, row) => cell(page, row, column).locator('.text').textContent()),
  ).then((all) => all.map((text) => text ?? ''));

test('the grid is walked, written in and left by keyboard alone', async ({ page }) => {
  await openCompany(page);
  await page.getByRole('button', { name: 'Fyll nedåt' }).focus();
  await page.keyboard.press('Tab');
  expect(await place(page)).toMatch(/^Bransch, /);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await place(page)).toMatch(/^Typ av kund, /);
  await page.keyboard.press('Control+End');
  expect(await place(page)).toMatch(/^Tillväxt, /);
  await expect(cell(page, 19, 6)).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Skogsbruk');
  await page.keyboard.press('Tab');
  await page.keyboard.type('B2C');
  await page.keyboard.press('Enter');
  // Enter returns to where the row was begun.
  expect(await place(page)).toMatch(/^Bransch, /);
  await expect(cell(page, 0, 0)).toHaveText('Skogsbruk');
  await expect(cell(page, 0, 1)).toHaveText('B2C');

  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText('Tryck Tab för att lämna tabellen.');
  await page.keyboard.press('Tab');
  expect(await grid(page).evaluate((table) => table.contains(document.activeElement))).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await place(page)).toMatch(/^Bransch, /);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Fyll nedåt' })).toBeFocused();
});

test('a block from Excel is pasted as one change, and one undo takes it back', async ({ page }) => {
  await openCompany(page);
  const before = [await texts(page, 0, 3), await texts(page, 1, 3)];
  await cell(page, 0, 0).click();
  await copyText(page, 'Skogsbruk\tB2C\r\n"Gruvor\noch stål"\tB2B\r\nFiske\tB2C\r\n');
  await page.keyboard.press('Control+v');
  await expect(said(page)).toHaveText('Klistrade in 6 rutor.');
  expect(await texts(page, 0, 3)).toEqual(['Skogsbruk', 'Gruvor och stål', 'Fiske']);
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText('Ångrade: flera svar ändrades');
  await expect.poll(() => texts(page, 0, 3)).toEqual(before[0]);
  expect(await texts(page, 1, 3)).toEqual(before[1]);
  await page.keyboard.press('Control+y');
  expect(await texts(page, 0, 3)).toEqual(['Skogsbruk', 'Gruvor och stål', 'Fiske']);

  await cell(page, 18, 6).click();
  await copyText(page, Array.from({ length: 5 }, () => 'Måttlig').join('\n'));
  await page.keyboard.press('Control+v');
  await expect(said(page)).toHaveText('Klistrade in 2 rutor. 3 rader fick inte plats.');
});

test('what is copied from the grid is what Excel would paste', async ({ page }) => {
  await openCompany(page);
  await copyText(page, '');
  await cell(page, 0, 0).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  const [industry, kind] = [await texts(page, 0, 2), await texts(page, 1, 2)];
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([0, 1].map((row) => `${industry[row] ?? ''}\t${kind[row] ?? ''}`));
});

test('an answer is filled down by key and by button', async ({ page }) => {
  await openCompany(page);
  await cell(page, 0, 3).click();
  await page.keyboard.type('Island');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  for (let row = 1; row < 5; row++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(said(page)).toHaveText('Fyllde 4 rutor.');
  expect(await texts(page, 3, 5)).toEqual(Array.from({ length: 5 }, () => 'Island'));
  await page.keyboard.press('Control+z');
  await expect.poll(() => texts(page, 3, 2)).not.toContain('Island,Island');

  // Antal anställda: from a filled cell the button fills the blanks below, and nothing else.
  const employees = await texts(page, 2, 20);
  const from = employees.findIndex((text) => text !== '');
  const blanks = employees.filter((text, row) => row > from && text === '').length;
  await cell(page, from, 2).click();
  await page.getByRole('button', { name: 'Fyll nedåt' }).click();
  await expect(said(page)).toHaveText(`Fyllde ${blanks} ${blanks === 1 ? 'ruta' : 'rutor'}.`);
  expect(await texts(page, 2, 20)).toEqual(
    employees.map((text, row) => (row > from && text === '' ? (employees[from] ?? '') : text)),
  );
});

test('a suggestion is chosen and accepted by keyboard', async ({ page }) => {
  await openCompany(page);
  await cell(page, 1, 5).click();
  await page.keyboard.type('nyk');
  const options = page.getByRole('listbox', { name: 'Förslag' }).getByRole('option');
  await expect(options).toHaveText(['Nykomling']);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, 5)).toHaveText('Nykomling');
  expect(await place(page)).toMatch(/^Marknadsposition, /);
  await page.keyboard.press('F2');
  await expect(options.filter({ hasText: 'Ledare' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  expect(await brokenRules(page)).toEqual([]);
});

test('cells are selected by dragging, and cleared at once', async ({ page }) => {
  await openCompany(page);
  // What comes late must not move the cells under the pointer.
  await expect(page.getByText(evidenceTexts('sv').verdicts.telling).first()).toBeVisible();
  await cell(page, 1, 0).scrollIntoViewIfNeeded();
  await cell(page, 1, 0).hover();
  await page.mouse.down();
  await cell(page, 3, 1).hover();
  await page.mouse.up();
  await expect(grid(page).locator('td[aria-selected="true"]')).toHaveCount(6);
  await page.keyboard.press('Delete');
  await expect(said(page)).toHaveText(/^Tömde \d+ rutor\.$/);
  expect(await texts(page, 0, 4).then((all) => all.slice(1))).toEqual(['', '', '']);
});

test('what is being written is kept when a step is left by its link', async ({ page }) => {
  await openCompany(page);
  await cell(page, 2, 5).click();
  await page.keyboard.type('Ledare');
  await goTo(page, 'Köparna');
  await goTo(page, 'Företaget');
  await expect(cell(page, 2, 5)).toHaveText('Ledare');
  await cell(page, 2, 5).click();
  await page.keyboard.type('Utmanare');
  await page.goBack();
  await goTo(page, 'Företaget');
  await expect(cell(page, 2, 5)).toHaveText('Utmanare');
});

test('a buyer is added and removed, and the focus follows', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Köparna');
  const rows = grid(page).locator('tbody tr');
  await expect(rows).toHaveCount(20);
  await grid(page)
    .getByRole('button', { name: /^Ny köpare hos / })
    .first()
    .click();
  await expect(rows).toHaveCount(21);
  await expect(cell(page, 1, 0).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Leder inköpen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(
    grid(page)
      .getByRole('button', { name: /^Ta bort köparen hos / })
      .nth(1),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(20);
  await expect(cell(page, 1, 0).getByRole('combobox')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('one customer at a time is answered, and nothing is lost when the window grows', async ({ page }) => {
    await openCompanyOnPhone(page);
    await expect(grid(page)).toHaveCount(0);
    const card = page.getByRole('group', { name: 'Svar för de bästa kunderna' });
    await expect(card).toContainText('Kund 1 av 20');
    await card.getByRole('button', { name: 'Nästa kund' }).first().click();
    await expect(card).toContainText('Kund 2 av 20');
    await expect(card.getByRole('heading')).toBeFocused();
    const position = card.getByLabel('Marknadsposition');
    await position.fill('');
    await position.tap();
    await page.getByRole('option', { name: 'Ledare', exact: true }).tap();
    await expect(position).toHaveValue('Ledare');
    const employees = card.getByLabel('Antal anställda');
    await expect(employees).toHaveAttribute('inputmode', 'numeric');
    await employees.fill('77');
    for (const key of await card.getByRole('button').all())
      expect((await key.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await employees.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await brokenRules(page)).toEqual([]);

    await page.setViewportSize({ width: 1200, height: 800 });
    await expect(cell(page, 1, 5)).toHaveText('Ledare');
    await expect(cell(page, 1, 2)).toHaveText('77');
  });

  test('every buyer of a customer is a group of fields', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'Köparna');
    const card = page.getByRole('group', { name: 'De faktiska köparna' });
    await card.getByRole('button', { name: /^Ny köpare hos / }).click();
    await expect(card.getByRole('group', { name: 'Köpare 2' }).getByLabel('Roll')).toBeFocused();
    await card.getByRole('group', { name: 'Köpare 2' }).getByLabel('Ålder').fill('44');
    await card
      .getByRole('button', { name: /^Ta bort köparen/ })
      .first()
      .click();
    await expect(card.getByRole('group')).toHaveCount(1);
    await expect(card.getByLabel('Ålder')).toHaveValue('44');
  });
});

async function openCompanyOnPhone(page: Page): Promise<void> {
  await openExample(page);
  await goTo(page, 'Företaget');
  await expect(page.locator('.card')).toBeVisible();
}
