import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { catalogues, languages, locales } from './support/catalogues.ts';
import {
  finishProfile,
  goTo,
  openExample,
  posterLines,
  reloadKept,
  shareLink,
  gridCell,
} from './support/journey.ts';

/** The lines that the method's running example ends in, without their counts. */
const runningExample = [
  'Bransch IT',
  'Typ av kund B2B',
  'Antal anställda 20–50',
  'Land Sverige',
  'Årlig omsättning 50–100 MSEK',
  'Marknadsposition Utmanare (topp 10/20)',
  'Tillväxt Hyper-tillväxt (20–50 % per år)',
  'Roll Ansvarig för underhåll och IT-infrastruktur',
  'Jobbtitel IT-chef',
  'Avstånd till VD N-2',
  'Kön Man',
  'Ålder 35–45',
  'Utbildningsnivå Kandidat i informationssystem',
  'Personlighet Utåtriktad',
  'Beteende Försiktig',
  'DiSC-profil Blå',
  'Drivkrafter Effektivitet',
];

function watchRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('websocket', (socket) => addresses.push(socket.url()));
  return addresses;
}

/** Each group's share of the revenue, the largest group first: the second share of its row, after that of customers. */
const shares = async (page: Page): Promise<number[]> => {
  const rows = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^(Stora|Medel|Små)/ }) });
  await expect(rows).toHaveCount(3);
  const texts = await rows.allInnerTexts();
  return texts.map((row) => Number([...row.matchAll(/(\d+)\s*%/g)][1]?.[1]));
};

test('the example company walks through all six steps to a profile that opens in a clean browser', async ({
  page,
  browser,
  baseURL,
}) => {
  const requests = watchRequests(page);
  const violations: string[] = [];
  page.on('console', (message) => {
    // The test runner's own word about what it keeps out.
    if (message.text().includes('Service Worker registration blocked by Playwright')) return;
    if (message.type() === 'error' || message.type() === 'warning') violations.push(message.text());
  });
  await openExample(page);

  await test.step('groups: cut at 6 and 21', async () => {
    await expect(page.getByLabel('Medel från').first()).toHaveValue('6');
    const rows = page.getByRole('row');
    await expect(rows.filter({ hasText: 'Små' })).toContainText('1–5');
    await expect(rows.filter({ hasText: 'Medel' })).toContainText('6–20');
    await expect(rows.filter({ hasText: 'Stora' })).toContainText('21+');
  });

  await test.step('streams: 60 / 25 / 15', async () => {
    await page.getByRole('link', { name: 'Nästa: Omsättning' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vilka kunder lever ni på?' })).toBeVisible();
    const [large = NaN, medium = NaN, small = NaN] = await shares(page);
    expect(Math.abs(large - 60)).toBeLessThanOrEqual(2);
    expect(Math.abs(medium - 25)).toBeLessThanOrEqual(2);
    expect(Math.abs(small - 15)).toBeLessThanOrEqual(2);
    expect(large + medium + small).toBe(100);
    await expect(page.getByRole('radio', { name: /^Stora/ })).toBeChecked();
  });

  await test.step('best: the twenty that bought fastest', async () => {
    await page.getByRole('link', { name: 'Nästa: Bästa kunder' }).click();
    await expect(page.getByRole('radio', { name: /^Tillväxt/ })).toBeChecked();
    await expect(page.getByRole('button', { name: /^Räkna bort/ })).toHaveCount(20);
  });

  await test.step('company and buyers: answered', async () => {
    await page.getByRole('link', { name: 'Nästa: Företaget' }).click();
    await expect(page.getByText(/Det som utmärker de bästa: IT, 20–\u206050 anställda/)).toBeVisible();
    await page.getByRole('link', { name: 'Nästa: Köparna' }).click();
    await expect(page.getByText('20 av 20 kunder har en köpare')).toBeVisible();
  });

  await finishProfile(page, 'Fjärdviks målkund');
  const own = await posterLines(page);
  expect(own.map((line) => line.replace(/ \d+ av \d+ (bästa|köpare).*$/, ''))).toEqual(runningExample);

  const link = await shareLink(page);
  expect(link.length).toBeLessThanOrEqual(1000);
  expect(link.split('#')[1]).toMatch(/^[0-9A-Za-z]+$/);

  await test.step('the link opens the same profile where nothing is stored', async () => {
    const reader = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const readerPage = await reader.newPage();
    const readerRequests = watchRequests(readerPage);
    await readerPage.goto(link);
    await expect(readerPage.getByRole('heading', { level: 1, name: 'Fjärdviks målkund' })).toBeVisible();
    expect(await posterLines(readerPage)).toEqual(own);
    const stored = await readerPage.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: localStorage.length,
      session: sessionStorage.length,
    }));
    expect(stored).toEqual({ databases: 0, local: 0, session: 0 });
    requests.push(...readerRequests);
    await reader.close();
  });

  const elsewhere = requests.filter(
    (address) => !address.startsWith(`${baseURL ?? ''}/`) && !address.startsWith(`blob:${baseURL ?? ''}/`),
  );
  expect(elsewhere).toEqual([]);
  expect(violations).toEqual([]);
});

test('an earlier decision changes every later step at once', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Bästa kunder');
  const first = page.getByRole('button', { name: /^Räkna bort/ }).first();
  const name = ((await first.getAttribute('aria-label')) ?? '').replace('Räkna bort ', '');
  await first.click();
  await expect(page.getByRole('button', { name: `Ta med ${name} igen` })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Räkna bort/ })).toHaveCount(20);

  await goTo(page, 'Omsättning');
  await page.getByRole('radio', { name: /^Medel/ }).check();
  await expect(page.getByText('Ni har valt en annan grupp')).toBeVisible();
  await goTo(page, 'Bästa kunder');
  await expect(page.getByText(/av era medelstora kunder/)).toBeVisible();
  await expect(page.getByRole('button', { name: `Ta med ${name} igen` })).toHaveCount(0);

  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('button', { name: `Ta med ${name} igen` })).toBeVisible();
  await page.getByRole('button', { name: `Ta med ${name} igen` }).click();
  await expect(page.getByRole('button', { name: `Räkna bort ${name}`, exact: true })).toBeVisible();
});

test('decisions, answers and finished profiles are there again after a reload', async ({ page }) => {
  await openExample(page);
  await page.getByLabel('Stora från').first().fill('25');
  await page.getByLabel('Stora från').first().press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Stora' })).toContainText('25+');

  await goTo(page, 'Företaget');
  await (await gridCell(page, 0, 'Marknadsposition')).click();
  await page.keyboard.type('Ledare');
  await page.keyboard.press('Enter');
  await expect(await gridCell(page, 0, 'Marknadsposition')).toContainText('Ledare');
  await goTo(page, 'Målkunden');
  await page.getByRole('button', { name: 'Stryk Kön' }).click();
  await page.getByLabel('Egna ord för Jobbtitel').fill('IT-chef eller CTO');
  await page.getByLabel('Egna ord för Jobbtitel').press('Tab');
  await expect(page.getByRole('button', { name: 'Ta med Kön igen' })).toBeVisible();

  await reloadKept(page);
  await expect(page.getByLabel('Egna ord för Jobbtitel')).toHaveValue('IT-chef eller CTO');
  await expect(page.getByRole('button', { name: 'Ta med Kön igen' })).toBeVisible();
  await goTo(page, 'Företaget');
  await expect(await gridCell(page, 0, 'Marknadsposition')).toContainText('Ledare');
  await goTo(page, 'Grupper');
  await expect(page.getByRole('row').filter({ hasText: 'Stora' })).toContainText('25+');

  await finishProfile(page, 'Höstens profil');
  const lines = await posterLines(page);
  expect(lines.some((line) => line.startsWith('Kön'))).toBe(false);
  expect(lines.some((line) => line.startsWith('Jobbtitel IT-chef eller CTO'))).toBe(true);
  await page.reload();
  expect(await posterLines(page)).toEqual(lines);
});

test('the example is deleted as easily as it is opened', async ({ page }) => {
  await openExample(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Hantera Fjärdvik Drift' }).click();
  await page.getByRole('group').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('”Fjärdvik Drift” är borttagen.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fjärdvik Drift' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Öppna exemplet' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Era studier' })).toHaveCount(0);
});

test('a study saved to a file opens the same in another browser', async ({ page, browser }) => {
  await openExample(page);
  await goTo(page, 'Målkunden');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara studien till fil' }).click();
  const file = await (await download).path();
  const values = async (other: Page): Promise<string[]> =>
    other
      .getByLabel(/^Egna ord för/)
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const before = await values(page);
  expect(before.length).toBeGreaterThan(10);

  const other = await browser.newContext({ locale: 'sv-SE' });
  const otherPage = await other.newPage();
  await otherPage.goto(page.url().split('#')[0] ?? './');
  await otherPage.getByLabel('Öppna Målkund-fil').setInputFiles(file);
  await goTo(otherPage, 'Målkunden');
  await expect(otherPage.getByLabel('Egna ord för Jobbtitel')).toBeVisible();
  expect(await values(otherPage)).toEqual(before);
  await other.close();
});

test('a finished profile saved to a file opens as the same profile in another browser', async ({
  page,
  browser,
}) => {
  await openExample(page);
  await finishProfile(page, 'Från fil');
  const lines = await posterLines(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil' }).click();
  await page.getByRole('button', { name: 'Spara filen' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^Fran-fil-\d{4}-\d\d-\d\d\.malkund\.json$/);

  const other = await browser.newContext({ locale: 'sv-SE' });
  const otherPage = await other.newPage();
  await otherPage.goto(page.url().split('#')[0] ?? './');
  await otherPage.getByLabel('Öppna Målkund-fil').setInputFiles(await saved.path());
  await expect(otherPage.getByRole('heading', { level: 1, name: 'Från fil' })).toBeVisible();
  expect(await posterLines(otherPage)).toEqual(lines);
  await other.close();
});

test('a cut moves by dragging and by arrow keys, and the groups follow', async ({ page }) => {
  await openExample(page);
  // What comes late must not move the cut under the pointer.
  await expect(page.getByRole('group', { name: catalogues.sv.cutOffers.legend })).toBeVisible();
  const cut = page.getByRole('slider', { name: 'Stora från' });
  const large = page.getByRole('row').filter({ hasText: 'Stora' });
  await cut.focus();
  await cut.press('ArrowRight');
  await expect(large).toContainText('22+');
  await cut.press('PageDown');
  await expect(large).toContainText('12+');

  const box = await cut.boundingBox();
  if (box === null) throw new Error('The cut is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 5 });
  await page.mouse.move(x + 120, y, { steps: 5 });
  await page.mouse.up();
  const moved = Number(await cut.getAttribute('aria-valuenow'));
  expect(moved).toBeGreaterThan(14);
  await expect(large).toContainText(`${moved}+`);
  // One drag is one decision: undone in one step.
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(large).toContainText('12+');
});

test('the language follows the browser and can be switched, and the choice is remembered', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: /Find your ideal customer/ })).toBeVisible();
  await page.getByRole('button', { name: 'Svenska' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Hitta er målkund/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /Hitta er målkund/ })).toBeVisible();
  await context.close();
});

/** Pages of a PDF, and their size in points. */
function pagesOf(pdf: string): { count: number; width: number; height: number } {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return {
    count: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    width: Number(width),
    height: Number(height),
  };
}

for (const language of languages) {
  test(`the profile, with musts and a line of its own, prints on one A4 page, and its actions on two, also from a dark screen (${language})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: locales[language], colorScheme: 'dark' });
    const page = await context.newPage();
    const t = catalogues[language];
    const print = async () => pagesOf((await page.pdf({ preferCSSPageSize: true })).toString('latin1'));
    await page.goto('./');
    await page.getByRole('button', { name: t.start.doors.exampleButton }).click();
    await page
      .getByRole('navigation', { name: t.common.stepsNavigation })
      .getByRole('link', { name: t.common.steps.profile })
      .click();
    for (const trait of [t.traits.industry, t.traits.country, t.traits.jobTitle])
      await page.getByLabel(t.ownLines.mustOf(trait)).check();
    await page.getByRole('button', { name: t.ownLines.add }).first().click();
    await page.getByLabel(t.ownLines.name).fill('ERP');
    await page.getByLabel(t.ownLines.text).fill('SAP');
    await page.getByRole('button', { name: t.ownLines.keep }).click();
    await page.getByRole('button', { name: t.profile.finish }).click();
    await expect(page.locator('article.poster .line')).toHaveCount(18);
    await expect(page.locator('article.poster .must')).toHaveCount(3);
    const poster = await print();
    expect(poster.count).toBe(1);
    // A4 is 595.3 × 841.9 points.
    expect(Math.abs(poster.width - 595.3)).toBeLessThan(1);
    expect(Math.abs(poster.height - 841.9)).toBeLessThan(1);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ink = await page
      .locator('article.poster h1')
      .evaluate((heading) => getComputedStyle(heading).color);
    expect(ink).toBe('rgb(20, 35, 63)');

    await page.emulateMedia({ media: null, colorScheme: 'dark' });
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: t.using.out.savePng }).click();
    const picture = readFileSync(await (await saved).path());
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([2480, 3508]);

    await page.getByRole('link', { name: t.actions.link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.actions.title);
    expect((await print()).count).toBe(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main textarea:visible')).toHaveCount(0);
    await expect(page.locator('main .paper:visible').first()).toContainText('IT');
    await context.close();
  });
}
