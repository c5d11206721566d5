import { writeFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { chooseFile, goTo, gridCell, reloadKept } from './support/journey.ts';

const header = 'Kundnr;Kundnamn;Bransch;Licenser;Fakturerat';
const row = (number: number, licences = (number % 30) + 1): string =>
  `${number};Åkeri ${number} AB;${number % 3 === 0 ? 'Bygg' : 'Vård'};${licences};${licences * 1000}`;
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const older = [header, ...numbers(1000, 1060).map((number) => row(number))].join('\n');
/** Without 1000 and 1001, with three new ones, two that buy more, and the other way round. */
const newer = [
  header,
  ...numbers(1002, 1063)
    .map((number) => row(number, number === 1010 || number === 1011 ? 99 : undefined))
    .reverse(),
].join('\n');

const store = (page: Page) => page.getByRole('button', { name: 'Spara listan och börja' }).click();
const atGroups = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();

/** A study on the older list, with one answer about a customer that stays. */
async function studyWithAnswer(page: Page): Promise<string> {
  await chooseFile(page, 'kunder.csv', older);
  await store(page);
  await atGroups(page);
  await goTo(page, 'Företaget');
  const cell = await gridCell(page, 0, 'Land');
  await cell.click();
  await page.keyboard.type('Sverige');
  await page.keyboard.press('Enter');
  const customer = await page.getByRole('grid').getByRole('rowheader').first().innerText();
  // Loading the page anew ends the worker.
  await fileKept(page);
  await reloadKept(page);
  await expect(await gridCell(page, 0, 'Land')).toContainText('Sverige');
  await goTo(page, 'Grupper');
  return customer.trim();
}

/** Waits until the file itself is kept too, packed when the worker had time: only then can it be read again. */
async function fileKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<boolean>((resolve, reject) => {
            const opening = indexedDB.open('malkund');
            opening.onerror = () => {
              reject(opening.error ?? new Error('no database'));
            };
            opening.onsuccess = () => {
              const database = opening.result;
              const asked = database.transaction('sources').objectStore('sources').getAll();
              asked.onsuccess = () => {
                database.close();
                const sources = asked.result as { files: { bytes: ArrayBuffer | null }[] }[];
                resolve(sources.every(({ files }) => files.every(({ bytes }) => bytes !== null)));
              };
            };
          }),
      ),
    )
    .toBe(true);
}

async function toReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Så lästes/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Så lästes listan' })).toBeVisible();
}

/** How many records each table holds. */
async function counts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no database'));
        };
      });
    const database = await settle(indexedDB.open('malkund'));
    const found: Record<string, number> = {};
    for (const name of database.objectStoreNames)
      found[name] = await settle(database.transaction(name).objectStore(name).count());
    database.close();
    return found;
  });
}

test('a newer file tells what is new, gone and changed, and the answers stay with their customers', async ({
  page,
}) => {
  const customer = await studyWithAnswer(page);
  await toReport(page);
  await page.getByLabel('Läs in en nyare fil').setInputFiles({
    name: 'nyare.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(newer),
  });
  await expect(page.getByText('58 av 60 kunder finns kvar.')).toBeVisible();
  await page.getByText('3 nya kunder').click();
  await expect(page.getByText('Åkeri 1062 AB', { exact: true }).first()).toBeVisible();
  await page.getByText('2 kunder finns inte längre').click();
  await expect(page.getByText('Åkeri 1001 AB', { exact: true }).first()).toBeVisible();
  await page.getByText('2 kunder har fått nya uppgifter').click();
  await expect(page.getByText('Licenser: 2 kunder')).toBeVisible();
  await expect(page.getByText('Svaren om 1 kund följer med.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Den ligger kvar/ })).toBeChecked();
  await store(page);
  await atGroups(page);
  await goTo(page, 'Företaget');
  const named = page.getByRole('grid').getByRole('row').filter({ hasText: customer });
  await expect(named).toContainText('Sverige');
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^kunder|^nyare/ })).toHaveCount(2);
});

test('the mapping is repaired without choosing the file again, and the answers are still there', async ({
  page,
}) => {
  const customer = await studyWithAnswer(page);
  await toReport(page);
  await page.getByRole('button', { name: 'Ändra hur listan lästes' }).click();
  await page.getByLabel('Vad Fakturerat betyder').selectOption({ label: 'Marginal' });
  await page.getByLabel('Vad Licenser betyder').selectOption({ label: 'Omsättning: vad de betalar er' });
  await expect(page.getByText('60 av 60 kunder finns kvar.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Den får den här listan/ })).toBeChecked();
  await store(page);
  await atGroups(page);
  await goTo(page, 'Företaget');
  const named = page.getByRole('grid').getByRole('row').filter({ hasText: customer });
  await expect(named).toContainText('Sverige');
  expect(await counts(page)).toMatchObject({ lists: 1, studies: 1, answers: 1, sources: 1, recipes: 1 });
  // What was said is said of the next file with the same headers.
  await chooseFile(page, 'nyare.csv', newer);
  await expect(page.getByLabel('Vad Fakturerat betyder').locator('option:checked')).toHaveText('Marginal');
});

test('the report says what became of every row and cell, and can be downloaded', async ({ page }) => {
  const text = `${header}\n1;Alfa;IT;3;100\n;;;;\n2;Beta;-;mycket;=1+1\n3;Gamma;IT;9;300\n4;Delta;IT;8;\n`;
  await chooseFile(page, 'fel.csv', text);
  await store(page);
  await atGroups(page);
  await toReport(page);
  const files = page.getByRole('table').filter({ hasText: 'fel.csv' });
  await expect(files.getByRole('row').last()).toContainText(/5\s*4\s*1/);
  await page.getByText('2 celler där det ska stå ett tal').click();
  await expect(page.getByRole('row').filter({ hasText: 'mycket' })).toContainText('Licenser');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta rapporten (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('fel-rapport.csv');
  const stream = await file.createReadStream();
  let csv = '';
  for await (const piece of stream) csv += String(piece);
  expect(csv).toContain("fel.csv;4;Fakturerat;'=1+1;");
});

/** All moments, and a longer list, in npm run test:faults. */
const isLong = process.env['MALKUND_LONG'] !== undefined;

/** A list so long that its import takes a while. */
function longCsv(): string {
  const lines = numbers(0, isLong ? 100_000 : 40_000).map(
    (number) =>
      `K${number};Företag nummer ${number} AB;${number % 7};${number % 89};${number};Anteckning ${number}`,
  );
  return ['Kundnr;Kundnamn;Bransch;Licenser;Fakturerat;Anteckning', ...lines].join('\n');
}

/** Reopens the app on what is kept; the earlier study must be whole. */
async function reopened(context: BrowserContext): Promise<Record<string, number>> {
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^kunder/ })).toBeVisible();
  await page.getByRole('link', { name: /^kunder/ }).click();
  await goTo(page, 'Företaget');
  await expect(await gridCell(page, 0, 'Land')).toContainText('Sverige');
  const found = await counts(page);
  await page.close();
  return found;
}

test('killing the page in the middle of an import leaves the earlier data whole and no trace of it', async ({
  page,
  context,
}, info) => {
  test.setTimeout(600_000);
  await studyWithAnswer(page);
  await expect.poll(() => counts(page)).toMatchObject({ sources: 1 });
  const before = await counts(page);
  await page.close();
  const file = info.outputPath('stor.csv');
  writeFileSync(file, longCsv());
  let landed = 0;
  const importing = async (): Promise<Page> => {
    const doomed = await context.newPage();
    await doomed.goto('./');
    await doomed.getByLabel('Välj fil').setInputFiles(file);
    return doomed;
  };
  // Waiting is what is tested here: the tab is killed so long after it began, whatever it is doing by then.
  for (const waitMs of isLong ? [0, 80, 250] : [100]) {
    const doomed = await importing();
    await doomed.waitForTimeout(waitMs);
    await doomed.close();
    expect(await reopened(context)).toEqual(before);
  }
  for (const waitMs of isLong ? [0, 60, 120, 240, 500] : [0, 240]) {
    const doomed = await importing();
    await expect(doomed.getByRole('button', { name: 'Spara listan och börja' })).toBeEnabled();
    await doomed.getByRole('button', { name: 'Spara listan och börja' }).click({ noWaitAfter: true });
    await doomed.waitForTimeout(waitMs);
    if (waitMs % 240 === 0) await doomed.goto('about:blank');
    await doomed.close();
    const after = await reopened(context);
    // All of it, with its study, when it was stored before the page went; else nothing.
    if (after['lists'] !== (before['lists'] ?? 0) + landed) landed++;
    expect(after).toEqual({
      ...before,
      lists: (before['lists'] ?? 0) + landed,
      studies: (before['studies'] ?? 0) + landed,
      sources: (before['sources'] ?? 0) + landed,
      columns: (before['columns'] ?? 0) + landed * 6,
    });
  }
});
