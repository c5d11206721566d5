import { expect, test, type Page } from '@playwright/test';
import { sv } from '../../src/language/sv.ts';
import { doubtfulRegister, registerAndDeals, type MadeFile } from './support/made-files.ts';

async function choose(page: Page, files: readonly MadeFile[]): Promise<void> {
  await page.goto('./');
  await page.getByLabel(sv.start.doors.listButton).setInputFiles([...files]);
  await expect(page.getByRole('heading', { level: 1, name: sv.importing.checkTitle })).toBeFocused();
}
const store = (page: Page) => page.getByRole('button', { name: sv.importing.store });
const question = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

test('a register and deals become one list, with what is decided counted at once', async ({ page }) => {
  await choose(page, registerAndDeals('sv'));
  const becomes = page.getByText(/^De blir/);
  await expect(becomes).toHaveText(/De blir 22 kunder\. 19 av dem har köpt för 213.332 i 92 vunna affärer\./);
  await expect(page.getByText('120 rader lästa = 92 räknade + 28 utelämnade.')).toBeVisible();
  await expect(page.getByText('118 av 120 rader hittar sin kund i registret.')).toBeVisible();

  await test.step('the same customer under another spelling', async () => {
    const near = question(page, 'Är BOLAGET DUNKCEDO samma kund som Bolaget DunkCedo AB?');
    await near.getByRole('button', { name: 'Ja, samma' }).click();
    await expect(near).toHaveCount(0);
    await expect(becomes).toHaveText(/De blir 21 kunder\./);
    await page.getByRole('button', { name: /^Ångra: BOLAGET DUNKCEDO räknas som/ }).click();
    await expect(becomes).toHaveText(/De blir 22 kunder\./);
    await near.getByRole('button', { name: 'Ja, samma' }).click();
    await expect(becomes).toHaveText(/De blir 21 kunder\./);
  });
  await test.step('customers that the register lacks', async () => {
    await page.getByRole('radio', { name: sv.combining.unmatchedLeave }).check();
    await expect(becomes).toHaveText(/De blir 20 kunder\./);
  });
  await test.step('the period', async () => {
    await page.getByLabel(sv.combining.period).selectOption({ label: sv.combining.periods.years });
    await page.getByLabel(sv.combining.lastYear).selectOption('2022');
    await expect(page.getByText(/^Räknat från 1 januari 2022 till 31 december 2022/)).toBeVisible();
  });
  await test.step('what the rows are', async () => {
    await page.getByLabel('Varje rad i affärer.csv är').selectOption('other');
    await expect(becomes).toHaveCount(0);
    await page.getByLabel('Varje rad i affärer.csv är').selectOption('deals');
    await expect(becomes).toHaveText(/De blir 20 kunder\./);
  });
  await store(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
});

test('what is asked is answered by keyboard, and the focus goes on to the next', async ({ page }) => {
  await choose(page, [doubtfulRegister('sv')]);
  await expect(page.getByRole('heading', { name: '2 frågor först' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Vad kunden betalar oss' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Vilken dag är/ })).toBeFocused();
  await expect(page.getByLabel('Vad Omsättning betyder').locator('option:checked')).toHaveText(
    'Omsättning: vad de betalar er',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /frågor? först/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('Så läses datumen i Startdatum')).toHaveValue('mdy');
});

test('amounts in several currencies hold the list back until there are rates', async ({ page }) => {
  await choose(page, [doubtfulRegister('sv')]);
  await store(page).click();
  const rate = page.getByLabel('1 EUR i SEK');
  await expect(rate).toBeFocused();
  await expect(page.getByRole('alert')).toContainText(sv.intake.currency.needed);
  await page.keyboard.type('11,25');
  await page.keyboard.press('Enter');
  await expect(page.getByText(sv.intake.currency.done)).toBeVisible();
  await store(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
});

test('values written in several ways are merged only when somebody says so, and parted again', async ({
  page,
}) => {
  await choose(page, [doubtfulRegister('sv')]);
  const group = question(page, /^IT \(9\) och it \(5\) skrivs olika/);
  await group.getByRole('button', { name: 'Slå ihop' }).click();
  await expect(group).toHaveCount(0);
  await question(page, /^Livsmedle \(2\)/)
    .getByRole('button', { name: 'Låt stå' })
    .click();
  await page.getByText('2 beslut fattade').click();
  await page.getByRole('button', { name: 'Ångra: it räknas som IT i Bransch' }).click();
  await expect(group).toBeVisible();
  await expect(question(page, /^Livsmedle/)).toHaveCount(0);
});

test('a file is added to those that are there, read another way, and taken out', async ({ page }) => {
  const [register, deals] = registerAndDeals('sv');
  await choose(page, [register]);
  await page.getByLabel(sv.intake.addFile).setInputFiles(deals);
  await expect(page.getByText(/^De blir 22 kunder/)).toBeVisible();
  await page.getByLabel(sv.importing.listName).fill('Våra kunder');
  const file = page.getByRole('article').filter({ has: page.getByRole('heading', { name: deals.name }) });
  await file.getByText(sv.importing.changeReading).click();
  await file.getByLabel(sv.importing.delimiter).selectOption(',');
  await expect(file.getByText(/120 rader och 1 kolumn\./)).toBeVisible();
  await expect(page.locator(':focus')).toHaveCount(1);
  await page.getByRole('button', { name: sv.intake.removeFileOf(deals.name) }).click();
  await expect(file).toHaveCount(0);
  await expect(page.locator('.holds')).toHaveText('kunder.csv har 20 kunder.');
  await expect(page.getByLabel(sv.importing.listName)).toHaveValue('Våra kunder');
});
