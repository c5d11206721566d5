import ICAL from 'ical.js';
import { expect, test, type Download, type Page } from '@playwright/test';
import { csvOf } from '../engine/example-csv.ts';
import { firstList, laterList } from '../support/year-later.ts';
import { chooseFile, finishProfile, goTo, gridCell, reloadKept } from './support/journey.ts';

test.use({ timezoneId: 'Europe/Stockholm' });

const csvFile = (name: string, { list, rows }: typeof firstList) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(csvOf(list, rows)),
});

async function textOf(download: Download): Promise<string> {
  let text = '';
  for await (const piece of await download.createReadStream()) text += String(piece);
  return text;
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

async function finishOn(page: Page, name: string, date: string): Promise<void> {
  await goTo(page, 'Målkunden');
  await page.getByLabel('Datum').fill(date);
  await finishProfile(page, name);
}

test('a profile is done again with a new list, compared line by line, and put into the calendar', async ({
  page,
}) => {
  await chooseFile(page, 'kunder.csv', csvFile('kunder.csv', firstList).buffer);
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await finishOn(page, 'Målkund 2026', '2026-11-23');

  await page.getByLabel('Gör om med en ny lista').setInputFiles(csvFile('nyare.csv', laterList));
  await expect(page.getByRole('radio', { name: /Den ligger kvar/ })).toBeChecked();
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  const news = page.getByRole('region', { name: 'Ny omgång av kunder' });
  await expect(news).toContainText('Svar och beslut från förra gången följde med');
  await finishOn(page, 'Målkund 2027', '2027-11-23');

  await page.getByRole('radio', { name: /Var artonde månad/ }).check();
  await expect(page.getByText('Nästa gång: 23 maj 2029.')).toBeVisible();
  const { name, text } = await saved(page, 'Lägg in i kalendern (.ics)');
  expect(name).toBe('gor-om-Malkund-2027-2029-05-23.ics');
  const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2029-05-23T09:00:00');
  expect(event?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Stockholm');
  expect(String(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-P7D');
  expect(event?.getFirstPropertyValue('url')).toBe(page.url());

  await page.getByRole('link', { name: 'Historik och jämförelse' }).click();
  const compared = page.getByRole('region', { name: 'Jämför två profiler' });
  await expect(compared.getByText(/^Sedan förra gången: 1 ny rad, 1 rad borta/)).toBeVisible();
  const rowOf = (line: string) => compared.getByRole('listitem').filter({ hasText: line });
  await expect(rowOf('Bransch')).toContainText('Nytt värde');
  await expect(rowOf('Antal anställda')).toContainText('Flyttad');
  await expect(rowOf('Land')).toContainText('Borta');
  await expect(rowOf('Årlig omsättning')).toContainText('Ny');
  await expect(
    compared.getByText('388 kunder finns på båda listorna, 12 har försvunnit och 10 är nya.'),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Skriv en anteckning: Målkund 2027' }).click();
  await page.getByLabel('Anteckningar om Målkund 2027').fill('Banken tog över.');
  await page.getByRole('button', { name: 'Spara anteckningen' }).click();
  await expect(page.getByText('Banken tog över.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Banken tog över.')).toBeVisible();
});

test('two copies of a study are joined: what differs is chosen, and it can be undone', async ({ page }) => {
  const csv = ['Kundnr;Kund;Licenser;Betalar;Bransch', '1;Alfa;30;900;IT', '2;Beta;40;800;IT'].join('\n');
  const answer = async (text: string) => {
    const cell = await gridCell(page, 0, 'Land');
    await cell.click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await reloadKept(page);
    await expect(await gridCell(page, 0, 'Land')).toContainText(text);
  };
  await chooseFile(page, 'kunder.csv', csv);
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await goTo(page, 'Företaget');
  await answer('Norge');
  await goTo(page, 'Målkunden');
  const file = await saved(page, 'Spara studien till fil');
  await goTo(page, 'Företaget');
  await answer('Sverige');

  await page.goto('./');
  await page.getByLabel('Öppna Målkund-fil').setInputFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file.text),
  });
  await expect(page.getByRole('heading', { level: 1, name: 'kunder finns redan här' })).toBeVisible();
  await expect(page.getByText('De säger olika i 1 fråga. Välj vad som gäller.')).toBeVisible();
  const join = page.getByRole('button', { name: 'Slå ihop', exact: true });
  await expect(join).toBeDisabled();
  await page.getByRole('radio', { name: /^Norge/ }).check();
  await join.click();
  await expect(page.getByText(/är ihopslagen/)).toBeVisible();
  await page.getByRole('button', { name: 'Ångra hopslagningen' }).click();
  await expect(page.getByText(/^Ångrat/)).toBeVisible();
  await page.getByRole('radio', { name: /^Norge/ }).check();
  await join.click();
  await page.getByRole('button', { name: 'Till studien' }).click();
  await goTo(page, 'Företaget');
  await expect(await gridCell(page, 0, 'Land')).toContainText('Norge');
});
