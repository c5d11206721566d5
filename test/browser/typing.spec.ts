import { expect, test, type Locator, type Page } from '@playwright/test';
import { goTo, reloadKept } from './support/journey.ts';
import { brokenRules } from './support/looks.ts';

const customers = [
  ['Alfa AB', '25', '120 000', '30', '2021-03-01', 'IT', 'Sverige'],
  ['Beta AB', '8', '40 000', '12', '2020-01-15', 'Bygg', 'Sverige'],
  ['Gamma AS', '60', '410 000,50', '75', '2019-11-02', 'IT', 'Norge'],
  ['Delta AB', '3', '9 000', '20', '2023-05-05', 'Vård', 'Sverige'],
  ['Epsilon A/S', '31', '200 000', '44', '2022-02-02', 'IT', 'Danmark'],
];

const cell = (page: Page, row: number, column: number): Locator =>
  page.getByRole('grid').locator(`td[data-row="${row}"][data-column="${column}"]`);
const said = (page: Page): Locator => page.locator('.said');

/** From the start page, by the door there. */
async function openTable(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Öppna en tom tabell' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Skriv in era kunder' })).toBeVisible();
  await expect(page.getByRole('grid')).toBeVisible();
}

async function typeCustomers(page: Page): Promise<void> {
  await cell(page, 0, 0).click();
  for (const row of customers) {
    for (const [column, text] of row.entries()) {
      await page.keyboard.type(text);
      await page.keyboard.press(column < row.length - 1 ? 'Tab' : 'Enter');
    }
  }
}

async function rowTexts(page: Page, row: number): Promise<string[]> {
  return cell(page, row, 0).locator('xpath=..').locator('td .text').allTextContents();
}

test('five customers typed by keyboard become a list with its six steps', async ({ page }) => {
  await openTable(page);
  await typeCustomers(page);
  for (const [row, texts] of customers.entries()) expect(await rowTexts(page, row)).toEqual(texts);
  await expect(page.getByText('5 kunder.')).toBeVisible();
  expect(await brokenRules(page)).toEqual([]);

  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stämmer det här?' })).toBeVisible();
  for (const [column, meaning] of [
    ['Kund', 'name'],
    ['Storlek', 'metric'],
    ['Omsättning (kr)', 'revenue'],
    ['Dagar till avslut', 'daysToClose'],
    ['Kund sedan', 'customerSince'],
    ['Bransch', 'company.industry'],
    ['Land', 'company.country'],
  ] as const) {
    await expect(page.getByRole('combobox', { name: `Vad ${column} betyder`, exact: true })).toHaveValue(
      meaning,
    );
  }
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
  await goTo(page, 'Omsättning');
  await expect(page.getByRole('row').filter({ hasText: 'Summa' })).toContainText(/779\s001\skr/);
  await goTo(page, 'Bästa kunder');
  await expect(page.getByText('Gamma AS').first()).toBeVisible();
  await goTo(page, 'Företaget');
  await expect(page.getByRole('grid')).toContainText('Epsilon A/S');
  await goTo(page, 'Köparna');
  await expect(page.getByRole('grid')).toBeVisible();
  await goTo(page, 'Målkunden');
  await expect(page.getByRole('heading', { level: 1, name: 'Det här är er målkund' })).toBeVisible();
});

test('the table is there again after a reload, and after it was emptied by mistake', async ({ page }) => {
  await openTable(page);
  await typeCustomers(page);
  await reloadKept(page);
  await expect(cell(page, 4, 0)).toHaveText('Epsilon A/S');
  expect(await rowTexts(page, 2)).toEqual(customers[2]);
  await page.getByRole('button', { name: 'Töm tabellen' }).click();
  await expect(cell(page, 0, 0).locator('.text')).toBeEmpty();
  await page.keyboard.press('Control+z');
  expect(await rowTexts(page, 0)).toEqual(customers[0]);
});

test('a table from Excel is pasted with its header, and one undo takes it back', async ({ page }) => {
  await openTable(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await cell(page, 0, 0).click();
  const rows = Array.from({ length: 40 }, (_, at) => `Kund ${at}\t${at * 10}\t"Storgatan 1\nUmeå"`);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `${['Företag\tFakturerat 2025\tAdress', ...rows].join('\r\n')}\r\n`,
  );
  await page.keyboard.press('Control+v');
  await expect(said(page)).toHaveText('Den första raden blev rubriker. Klistrade in 40 kunder.');
  await expect(page.getByRole('columnheader')).toHaveText(['Rad', 'Företag', 'Fakturerat 2025', 'Adress']);
  expect(await rowTexts(page, 39)).toEqual(['Kund 39', '390', 'Storgatan 1 Umeå']);
  await expect(page.locator('.actions').getByText('40 kunder.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('columnheader').nth(1)).toHaveText('Kund');
  expect((await rowTexts(page, 0)).join('')).toBe('');
});

test('columns are renamed and added by keyboard', async ({ page }) => {
  await openTable(page);
  await cell(page, 0, 1).click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('Butiker');
  await page.keyboard.press('Enter');
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Butiker' })).toBeVisible();
  await page.getByRole('button', { name: 'Ny kolumn' }).click();
  await page.keyboard.type('Marginal');
  await page.keyboard.press('Enter');
  await page.keyboard.type('40 %');
  await page.keyboard.press('Enter');
  await reloadKept(page);
  await expect(page.getByRole('columnheader')).toHaveText([
    'Rad',
    'Kund',
    'Butiker',
    'Omsättning (kr)',
    'Dagar till avslut',
    'Kund sedan',
    'Bransch',
    'Land',
    'Marginal',
  ]);
  expect(await rowTexts(page, 0)).toEqual(['', '14', '', '', '', '', '', '40 %']);
});

test('it says what is missing before it goes on', async ({ page }) => {
  await openTable(page);
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await expect(page.getByRole('alert')).toHaveText('Tabellen är tom. Skriv en kund på varje rad.');
  await cell(page, 0, 0).click();
  await page.keyboard.type('Alfa AB');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Det finns inga tal att räkna på.');
  await expect(page).toHaveURL(/#\/typing$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('customers are typed in a table that scrolls sideways with their names in sight', async ({ page }) => {
    await openTable(page);
    await cell(page, 0, 0).tap();
    for (const text of ['Alfa AB', '25', '120 000']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    expect((await rowTexts(page, 0)).slice(0, 3)).toEqual(['Alfa AB', '25', '120 000']);
    await page.keyboard.press('End');
    await expect(cell(page, 0, 6)).toBeInViewport();
    await expect(cell(page, 0, 0)).toBeInViewport();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    expect((await cell(page, 0, 6).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
