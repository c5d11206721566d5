import { expect, test, type Page } from '@playwright/test';
import { sv as t } from '../../src/language/sv.ts';
import { chooseFile, finishProfile, goTo, openExample, posterLines, shareLink } from './support/journey.ts';

/** A Swedish accounting print: semicolons, decimal commas, money with spaces, written in Windows-1252. */
function swedishCsv(): Buffer {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const licences = (index % 30) + 1;
    const revenue = `${(licences * 1234).toLocaleString('sv-SE')},50 kr`;
    const since = `${2015 + (index % 9)}-0${(index % 9) + 1}-15`;
    return [
      `${1000 + index}`,
      `Åkeri ${index} AB`,
      index % 3 === 0 ? 'Bygg' : 'Vård',
      licences,
      revenue,
      since,
    ].join(';');
  });
  const text = ['Kundnr;Kundnamn;Bransch;Licenser;Fakturerat;Kund sedan', ...rows].join('\r\n');
  return Buffer.from(text.replace(/[\u00a0\u202f]/g, '\u00a0'), 'latin1');
}

const meaning = (page: Page, column: string) => page.getByLabel(`Vad ${column} betyder`);
const chosen = (page: Page, column: string) => meaning(page, column).locator('option:checked');

test('a Swedish CSV comes in with its columns understood', async ({ page }) => {
  await chooseFile(page, 'kunder.csv', swedishCsv());
  await expect(page.getByRole('heading', { name: 'Stämmer det här?' })).toBeVisible();
  await expect(page.getByText(/60 rader och 6 kolumner/)).toBeVisible();
  await expect(page.getByText(/Läst med semikolon.*Windows-1252/)).toBeVisible();
  await expect(chosen(page, 'Kundnamn')).toHaveText('Kundens namn');
  await expect(chosen(page, 'Kundnr')).toHaveText('Kundnummer');
  await expect(chosen(page, 'Licenser')).toHaveText(/^Storlek/);
  await expect(chosen(page, 'Fakturerat')).toHaveText(/Omsättning: vad de betalar/);
  await expect(chosen(page, 'Kund sedan')).toHaveText('Kund sedan');
  await expect(chosen(page, 'Bransch')).toHaveText('Bransch');
  await expect(page.getByText('Alla celler kunde läsas.')).toBeVisible();

  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
  await expect(page.getByLabel('Dela in efter')).toHaveValue('Licenser');
  await goTo(page, 'Bästa kunder');
  await expect(page.getByRole('rowheader', { name: /^Åkeri/ }).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Kundlojalitet/ })).toBeChecked();
});

test('what a column means can be changed before anything is stored', async ({ page }) => {
  await chooseFile(page, 'kunder.csv', swedishCsv());
  await meaning(page, 'Licenser').selectOption({ label: 'Utelämna' });
  await meaning(page, 'Fakturerat').selectOption({ label: 'Marginal' });
  await expect(page.getByText('Ingen kolumn är omsättning.')).toBeVisible();
  await meaning(page, 'Fakturerat').selectOption({ label: 'Omsättning: vad de betalar er' });
  await expect(page.getByText('Ingen kolumn är omsättning.')).toHaveCount(0);
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Era studier' })).toHaveCount(0);
});

test('text copied from a spreadsheet can be pasted', async ({ page }) => {
  await page.goto('./#/import');
  await page
    .getByLabel('Klistra in text')
    .fill('Namn\tAnvändare\tOmsättning\nAlfa\t3\t1000\nBeta\t12\t2000\nGamma\t40\t9000');
  await page.getByRole('button', { name: 'Läs in texten' }).click();
  await expect(page.getByText(/3 rader och 3 kolumner/)).toBeVisible();
  await expect(page.getByText(/Läst med tabb/)).toBeVisible();
});

test('files can be dropped on the page, several at once', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Namn;Omsättning\nAlfa;1\nBeta;2\n'], 'släppt.csv', { type: 'text/csv' }));
    data.items.add(
      new File(['Namn;Ort\nAlfa;Umeå\nBeta;Luleå\nGamma;Umeå\n'], 'orter.csv', { type: 'text/csv' }),
    );
    return data;
  });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Släpp filen för att läsa in den')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { name: 'släppt.csv' })).toBeVisible();
  await expect(page.getByText(/2 rader och 2 kolumner/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'orter.csv' })).toBeVisible();
});

test('what is dropped and is no file is answered, and the page stays', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.setData('text/uri-list', 'file:///home/anna/kunder.csv');
    return data;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  const said = page.getByRole('dialog');
  await expect(said).toContainText(t.dropped['file-address']);
  await said.getByRole('button', { name: t.common.close }).last().click();
  await expect(said).toHaveCount(0);
});

test('cells that cannot be read are told by the repair that they need, and the row is kept', async ({
  page,
}) => {
  await chooseFile(
    page,
    'fel.csv',
    'Namn;Omsättning;Kund sedan\nAlfa;1 000;2020-01-01\nBeta;mycket;2020-02-30\nGamma;3 000\nDelta;4 000;2021-05-05;extra\n',
  );
  const told = page.getByRole('listitem');
  await expect(told.filter({ hasText: '1 cell i Omsättning är inte tal: ”mycket”' })).toContainText('Rad 3');
  await expect(told.filter({ hasText: '1 cell i Kund sedan är inte datum: ”2020-02-30”' })).toContainText(
    'Rad 3',
  );
  await expect(told.filter({ hasText: '1 rad har färre celler än rubriker' })).toContainText('Rad 4');
  await expect(told.filter({ hasText: '1 rad har fler celler än rubriker' })).toContainText('Rad 5');
  await expect(page.getByText(/4 rader och 3 kolumner/)).toBeVisible();
});

test('private customers go from list to shared profile without the company step', async ({
  page,
  browser,
}) => {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const months = (index * 37) % 72;
    const contract = months > 50 ? 'Two year' : index % 3 === 0 ? 'One year' : 'Month-to-month';
    const total = index % 50 === 0 ? ' ' : (months * 65.5).toFixed(2);
    return `C-${index},${index % 2 === 0 ? 'Male' : 'Female'},${months},${contract},${total}`;
  });
  await chooseFile(
    page,
    'subscribers.csv',
    ['customerID,gender,tenure,Contract,TotalCharges', ...rows].join('\n'),
  );
  await expect(page.getByText(/6 tomma/)).toBeVisible();
  await expect(page.getByRole('radio', { name: /Privatpersoner/ })).toBeChecked();
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await goTo(page, 'Bästa kunder');
  await page.getByRole('radio', { name: /^Kundlojalitet/ }).check();
  await expect(page.getByText(/de som har stannat längst/)).toBeVisible();
  await goTo(page, 'Företaget');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Gå direkt till köparna.')).toBeVisible();
  await finishProfile(page, 'Trogna kunder');
  const lines = await posterLines(page);
  expect(lines.some((line) => line.startsWith('Contract Two year'))).toBe(true);
  const link = await shareLink(page);
  const reader = await browser.newPage();
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1, name: 'Trogna kunder' })).toBeVisible();
  await reader.close();
});

const tenMegabytes = 10 * 1024 * 1024;
for (const [what, name, content, sentence] of [
  ['an empty file', 'tom.csv', '', /”tom\.csv” är tom/],
  ['only a header', 'rubrik.csv', 'Namn;Omsättning\n', /bara en rubrikrad/],
  ['a single line of 10 MB', 'rad.csv', 'x'.repeat(tenMegabytes), /är längre än/],
  [
    'an image renamed to .csv',
    'bild.csv',
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(5000, 7)]),
    /är en bild/,
  ],
  [
    'a quotation mark never closed',
    'citat.csv',
    `Namn;Ort\n"Alfa;Umeå\n${'Beta;Luleå\n'.repeat(2000)}`,
    /stängs aldrig/,
  ],
] as const) {
  test(`${what} is refused in plain words, and what was stored is still there`, async ({ page }) => {
    await openExample(page);
    await chooseFile(page, name, content);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await page.goto('./');
    await expect(page.getByRole('link', { name: /^Fjärdvik/ })).toBeVisible();
  });
}

test('a column named __proto__ is a column like any other', async ({ page }) => {
  await chooseFile(page, 'proto.csv', 'Namn;__proto__;constructor\nAlfa;1;x\nBeta;2;y\nGamma;3;x\n');
  await expect(page.getByText(/3 rader och 3 kolumner/)).toBeVisible();
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await expect(page.getByLabel('Dela in efter')).toHaveValue('__proto__');
});
