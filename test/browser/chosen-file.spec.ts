/*
 * The file that is kept up to date by itself. A dialog of the system cannot be pressed by a test, so the chosen file is one of
 * the browser's own (OPFS): the same kind of handle, written and stored in the same way.
 */
import { expect, test, type Page } from '@playwright/test';
import { openExample } from './support/journey.ts';

const file = 'kopia.malkund';
/** So long the page waits at most between two writings when nobody adds or takes away anything. */
const between = '06:00';

test.beforeEach(async ({ context }) => {
  await context.clock.install();
  await context.addInitScript((name) => {
    const scope = globalThis as { showSaveFilePicker?: unknown };
    scope.showSaveFilePicker = async () =>
      (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    // What the reader has allowed is the browser's to remember; here the tab does.
    const granted = (): PermissionState =>
      sessionStorage.getItem('test.permission') === 'prompt' ? 'prompt' : 'granted';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: () => Promise.resolve(granted()),
      requestPermission: () => {
        sessionStorage.removeItem('test.permission');
        return Promise.resolve(granted());
      },
    });
  }, file);
});

interface Head {
  readonly generation: number;
  readonly counts: { readonly studies: number };
}

/** The first line of the file: how many changes there had been, and how much it holds. */
function headOfFile(page: Page): Promise<Head> {
  return page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
    for (;;) {
      const stored = await handle.getFile();
      try {
        const text = await new Response(stored.stream().pipeThrough(new DecompressionStream('gzip'))).text();
        return JSON.parse(text.slice(0, text.indexOf('\n'))) as {
          generation: number;
          counts: { studies: number };
        };
      } catch (error) {
        // Another was put in its place while it was read: then that one is read.
        if ((await handle.getFile()).lastModified === stored.lastModified) throw error;
      }
    }
  }, file);
}

async function choose(page: Page): Promise<void> {
  await page.goto('./#/safety');
  await page.getByRole('button', { name: 'Välj fil' }).click();
  await expect(page.getByText(`${file} hålls uppdaterad.`)).toBeVisible();
  await expect(page.getByText('Säkerhetskopierat i dag', { exact: true })).toBeVisible();
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await page.goto('./#/');
  await page.getByRole('button', { name: `Hantera ${from}` }).click();
  await page.getByRole('button', { name: 'Byt namn' }).click();
  await page.getByRole('textbox', { name: `Nytt namn på ${from}` }).fill(to);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: to })).toBeVisible();
}

/** Waits for the first copy, which is made when the reader has rested a little: the next ones come at their distance. */
async function firstCopyMade(page: Page): Promise<void> {
  await page.goto('./#/safety');
  await expect(async () => {
    await page.clock.fastForward('00:05');
    await expect(page.getByRole('button', { name: /^Visa kopian/ })).toHaveCount(1, {
      timeout: 500,
    });
  }).toPass();
}

/** Lets the time between two writings pass; the file must then hold this many changes, and the page must say so. */
async function expectWritten(page: Page, generation: number): Promise<void> {
  await page.clock.fastForward(between);
  await expect.poll(async () => (await headOfFile(page)).generation).toBe(generation);
  await page.goto('./#/safety');
  await expect(page.getByText('Säkerhetskopierat i dag', { exact: true })).toBeVisible();
}

test('a chosen file is written after a change, says truly how old it is, and asks when it may not be written', async ({
  page,
}) => {
  await openExample(page);
  await choose(page);
  await firstCopyMade(page);
  const first = await headOfFile(page);

  await rename(page, 'Fjärdvik Drift', 'Andra namnet');
  await page.goto('./#/safety');
  await expect(page.getByText('Säkerhetskopierat i dag; 1 ändring sedan dess')).toBeVisible();
  expect((await headOfFile(page)).generation).toBe(first.generation);
  await expectWritten(page, first.generation + 1);

  await test.step('the browser takes its leave back', async () => {
    await page.evaluate(() => {
      sessionStorage.setItem('test.permission', 'prompt');
    });
    await page.reload();
    await expect(page.getByText(`tillåter skrivning till ${file} på nytt`)).toBeVisible();
    await rename(page, 'Andra namnet', 'Tredje namnet');
    await page.clock.fastForward(between);
    await page.goto('./#/safety');
    await expect(page.getByText('Säkerhetskopierat i dag; 1 ändring sedan dess')).toBeVisible();
    expect((await headOfFile(page)).generation).toBe(first.generation + 1);
    await page.getByRole('button', { name: 'Tillåt' }).click();
    await expect(page.getByText(`${file} hålls uppdaterad.`)).toBeVisible();
    await expect.poll(async () => (await headOfFile(page)).generation).toBe(first.generation + 2);
  });

  await test.step('less than the file holds is not written over it', async () => {
    await page.goto('./#/');
    await page.getByRole('button', { name: 'Hantera Tredje namnet' }).click();
    await page.getByRole('button', { name: 'Kopiera' }).click();
    await expect(page.getByRole('button', { name: /^Hantera / })).toHaveCount(2);
    await expectWritten(page, first.generation + 3);
    const full = await headOfFile(page);
    expect(full.counts.studies).toBe(2);
    await page.goto('./#/');
    await page.getByRole('button', { name: 'Hantera Tredje namnet' }).last().click();
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.clock.fastForward(between);
    await page.goto('./#/safety');
    await expect(page.getByText('Filen har mer än webbläsaren')).toBeVisible();
    expect(await headOfFile(page)).toEqual(full);
  });
});

test('two tabs write the file by turns, and neither takes the other for a stranger', async ({
  page,
  context,
}) => {
  await openExample(page);
  await choose(page);
  const other = await context.newPage();
  await other.goto('./#/safety');
  await expect(other.getByText(`${file} hålls uppdaterad.`)).toBeVisible();

  let name = 'Fjärdvik Drift';
  for (const [turn, tab] of [page, other].entries()) {
    const next = `Namn ${turn + 1}`;
    const before = await headOfFile(page);
    await rename(tab, name, next);
    name = next;
    // Both see the change, and both would write it now.
    await Promise.all([page.clock.fastForward(between), other.clock.fastForward(between)]);
    await expect.poll(async () => (await headOfFile(page)).generation).toBe(before.generation + 1);
    for (const one of [page, other]) {
      await one.goto('./#/safety');
      await expect(one.getByText('Säkerhetskopierat i dag', { exact: true })).toBeVisible();
      await expect(one.getByText(`${file} hålls uppdaterad.`)).toBeVisible();
    }
    expect((await headOfFile(page)).generation).toBe(before.generation + 1);
  }
});
