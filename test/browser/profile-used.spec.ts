import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test, type Download, type Page } from '@playwright/test';
import { en } from '../../src/language/en.ts';
import { finishProfile, openExample, reloadKept } from './support/journey.ts';

/** What a saved CSV holds, by the names of its columns. */
async function savedRows(download: Download, delimiter: string): Promise<Record<string, string>[]> {
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { delimiter, header: true }).data;
}

const leadNames = (page: Page) => page.getByRole('table', { name: 'Prospekten' }).locator('tbody th bdi');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many leads each segment has: do or die, neutral, don't. */
async function counts(page: Page): Promise<number[]> {
  const texts = await page
    .getByRole('list', { name: 'Prospekten i tre segment' })
    .locator('.count strong')
    .allInnerTexts();
  return texts.map(Number);
}

async function save(page: Page, kind: string | null): Promise<Download> {
  await page.getByRole('button', { name: 'Exportera listan' }).click();
  const dialog = page.getByRole('dialog');
  if (kind !== null) await dialog.getByRole('radio', { name: kind }).check();
  await dialog.getByLabel('Ta med företag som redan är kunder').check();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Spara filen' }).click();
  const download = await saved;
  await expect(dialog).toHaveCount(0);
  return download;
}

test('from the example company to a finished profile, its card, its segments and 500 leads in order of worth', async ({
  page,
}) => {
  await openExample(page);
  await finishProfile(page, 'Vår målkund');
  await test.step('the card says whom to call', async () => {
    const card = page.locator('section.card');
    for (const yes of await card.getByRole('radio', { name: 'Ja' }).all()) await yes.check();
    await expect(card.getByRole('status')).toContainText('Hör av er');
  });

  await page.goBack();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Sortera kunderna/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Icke-målkunden' })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Sortera prospekt/ })
    .click();
  await page.getByRole('button', { name: 'Pröva med 500 exempelprospekt' }).click();
  await expect(leadNames(page)).toHaveCount(50);
  const [fit = 0, neutral = 0, dont = 0] = await counts(page);
  expect(fit + neutral + dont).toBe(500);
  expect(Math.min(fit, neutral, dont)).toBeGreaterThan(10);
  await expect(page.getByText(/^\d+ av 12 rader, \d+ av \d+ poäng\.$/)).toBeVisible();

  await test.step('one of the don’ts tells why: its points add up, and what it answers is told', async () => {
    await page.getByRole('combobox', { name: 'Segment' }).selectOption({ label: 'Gör ej' });
    await expect(page.getByText(`1–50 av ${dont}`)).toBeVisible();
    const lead = page.getByRole('table', { name: 'Prospekten' }).locator('tbody tr').first();
    const points = Number((await lead.locator('td.number').first().innerText()).replace('−', '-'));
    await lead.getByRole('button').click();
    const why = page.locator('tr.why');
    await expect(why.locator('tfoot .number')).toHaveText(String(points).replace('-', '−'));
    const told = (await why.locator('tbody .number').allInnerTexts()).filter((text) => text !== '');
    expect(sum(told.map((text) => Number(text.replace('−', '-'))))).toBe(points);
    await expect(why.getByText(/^Stämmer inte: /).first()).toBeVisible();
  });

  await test.step('the list can be searched, ordered and turned', async () => {
    await page.getByRole('combobox', { name: 'Segment' }).selectOption({ label: 'Alla' });
    await page.getByLabel('Era kunder').selectOption({ label: 'Visa bara' });
    await expect(leadNames(page)).toHaveCount(12);
    await page.getByLabel('Era kunder').selectOption({ label: 'Visa också' });
    await page.getByLabel('Sök på namn').fill('örnfal');
    await expect(leadNames(page).first()).toHaveText(/^Örnfal/);
    await page.getByLabel('Sök på namn').fill('');
    await expect(page.getByText('1–50 av 500')).toBeVisible();
    await page.getByRole('combobox', { name: /^Ordning(?!:)/ }).selectOption({ label: 'Namn' });
    await expect(leadNames(page).first()).toHaveText(/^A/);
    await page.getByRole('button', { name: 'Nästa' }).click();
    await expect(page.getByText('51–100 av 500')).toBeVisible();
  });

  await test.step('the saved list holds them all, and its reasons add up', async () => {
    const rows = await savedRows(await save(page, null), ';');
    expect(rows).toHaveLength(500);
    const of = (segment: string): number => rows.filter((row) => row['Segment'] === segment).length;
    expect([of('Gör eller dö'), of('Neutral'), of('Gör ej')]).toEqual([fit, neutral, dont]);
    for (const { Poäng: points = '', Skäl: reasons = '' } of rows) {
      const told = reasons === '' ? [] : reasons.split('; ').map((reason) => reason.split(' ').at(-1) ?? '');
      expect(sum(told.map((text) => Number(text.replace('−', '-'))))).toBe(Number(points));
    }
  });

  await test.step('the list for advertising holds the don’ts alone', async () => {
    const rows = await savedRows(await save(page, 'Stänga ute i annonser'), ',');
    expect(rows).toHaveLength(dont);
    expect(Object.keys(rows[0] ?? {})).toContain('companyname');
    expect(JSON.stringify(rows)).not.toContain('Gör ej');
  });

  await test.step('a limit that is moved moves the leads, and all of it is kept', async () => {
    await page.getByRole('link', { name: 'Ändra gränser och poäng' }).click();
    const slider = page.getByRole('slider', { name: /Gör eller dö från/ });
    await slider.focus();
    await page.keyboard.press('End');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Sortera prospekt/ })
      .click();
    await expect.poll(async () => (await counts(page))[0]).toBe(0);
    await reloadKept(page);
    await expect.poll(async () => (await counts(page))[0]).toBe(0);
    await page.getByRole('button', { name: 'Ta bort prospekten' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort prospekten' }).click();
    await expect(page.getByRole('button', { name: 'Pröva med 500 exempelprospekt' })).toBeVisible();
  });
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('a list of one’s own becomes the leads of the study, with fewer questions', async ({ page }) => {
    const t = en.leads;
    await page.goto('./');
    await page.getByRole('button', { name: en.start.doors.exampleButton }).click();
    await page.waitForURL(/#\/study\//);
    await page.goto(page.url().replace(/[^/]*$/, 'leads'));
    const csv =
      'Company,Website,Industry,Employees,Country,Revenue\nNorth & Sons Ltd,north.example,IT,35,Sweden,70000000\nBig Bakery Ltd,bakery.example,Food,900,Denmark,2000000000\nUnknown Ltd,,,,,\n';
    await page
      .getByLabel(t.none.choose)
      .setInputFiles({ name: 'fair.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await expect(page.getByRole('button', { name: t.importing.store })).toBeVisible();
    await expect(page.getByText('fair.csv has 3 leads.')).toBeVisible();
    await expect(page.getByRole('group', { name: en.importing.market })).toHaveCount(0);
    await page.getByRole('button', { name: t.importing.store }).click();
    const table = page.getByRole('table', { name: t.list.table });
    const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row('North')).toContainText(en.segments.names.doOrDie);
    await expect(row('Big')).toContainText(en.segments.names.dont);
    // Nothing is known of it, so nothing speaks against it.
    await expect(row('Unknown')).toContainText(`${en.segments.names.neutral} ${t.list.unsure}`);
    await page.getByRole('button', { name: t.export.open }).click();
    await page.getByRole('radio', { name: t.export.kinds.crm }).check();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: t.export.save }).click();
    const rows = await savedRows(await saved, ',');
    const tier = new Map(rows.map((one) => [one['Company'], one['Ideal Customer Profile Tier']]));
    expect(tier.get('North & Sons Ltd')).toBe('1');
    expect(tier.get('Big Bakery Ltd')).toBe('not');
    expect(rows[0]?.['Website']).toBe('north.example');
  });
});
