/*
 * A canary: companies and people of names that are like nothing else, taken through the whole journey and through every
 * kind of error that can be provoked. Their names are on the screen where they belong, and nowhere that others look:
 * the console, the address, the title, what is told of where a request comes from, and the settings kept beside the database.
 */
import {
  expect,
  test,
  type Browser,
  type BrowserContext,
  type FullProject,
  type Page,
} from '@playwright/test';
import { chooseFile, finishProfile, goTo, gridCell, shareLink } from '../browser/support/journey.ts';

const canary = 'Xyqvo';
const person = 'Zwhjkl';
const canaries = new RegExp(`${canary}|${person}`, 'i');

const rows = Array.from({ length: 60 }, (_, row) =>
  [
    `${canary} ${row} AB`,
    (row % 30) + 1,
    1000 + row * 370,
    `${person} Andersson ${row}`,
    `${person.toLowerCase()}${row}@${canary.toLowerCase()}.se`,
    row % 3 === 0 ? 'Bygg' : 'Vård',
  ].join(';'),
);
const csv = ['Kund;Licenser;Omsättning;Kontakt;E-post;Bransch', ...rows].join('\n');

/** Whatever others could read, each with where it was. */
class Heard {
  readonly #found: string[] = [];
  readonly #pages: Page[] = [];

  listen(context: BrowserContext): void {
    context.on('console', (message) => {
      this.#note('console', message.text(), JSON.stringify(message.location()));
    });
    context.on('weberror', (error) => {
      this.#note('error', String(error.error().stack));
    });
    context.on('request', (request) => {
      this.#note('request', request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
    });
    context.on('page', (page) => this.#pages.push(page));
  }

  #note(where: string, ...texts: string[]): void {
    for (const text of texts) if (canaries.test(text)) this.#found.push(`${where}: ${text.slice(0, 200)}`);
  }

  /** Looks at the pages as they stand now. */
  async look(where: string, isErrorPage = false): Promise<void> {
    for (const page of this.#pages.filter((one) => !one.isClosed())) {
      const seen = await page.evaluate(() => ({
        address: location.href,
        title: document.title,
        referrer: document.referrer,
        local: JSON.stringify(Object.entries(localStorage)),
        session: JSON.stringify(Object.entries(sessionStorage)),
        cookie: document.cookie,
        state: JSON.stringify(history.state),
        name: window.name,
      }));
      for (const [what, text] of Object.entries(seen)) this.#note(`${where}, ${what}`, text);
      if (!isErrorPage) continue;
      for (const alert of await page.getByRole('alert').allInnerTexts()) this.#note(`${where}, alert`, alert);
    }
  }

  get found(): readonly string[] {
    return this.#found;
  }
}

function newContext(
  browser: Browser,
  { use: { baseURL, locale, viewport } }: FullProject,
  serviceWorkers: 'allow' | 'block',
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: baseURL!,
    locale: locale!,
    viewport: viewport ?? null,
    serviceWorkers,
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function importCanaries(page: Page): Promise<void> {
  await chooseFile(page, 'kunder.csv', csv);
  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
}

async function answer(page: Page, text: string): Promise<void> {
  await (await gridCell(page, 0, 'Bransch')).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('no name of a customer or a person is heard outside the page on the whole journey', async ({ browser }, {
  project,
}) => {
  const context = await newContext(browser, project, 'allow');
  const heard = new Heard();
  heard.listen(context);
  const page = await context.newPage();
  await importCanaries(page);
  expect(await page.locator('main').innerText()).not.toBe('');
  await heard.look('groups');
  for (const step of ['Omsättning', 'Bästa kunder', 'Företaget', 'Köparna'] as const) {
    await goTo(page, step);
    await expect(heading(page)).toBeVisible();
    await heard.look(step);
  }
  await goTo(page, 'Företaget');
  // They are there, so that what follows could be heard.
  await expect(page.getByRole('grid')).toContainText(canary);
  await answer(page, `Gruvdrift åt ${canary}`);
  await expect(page.locator('[data-saved="true"]')).toBeAttached();
  await finishProfile(page, 'Målkund');
  await heard.look('profile');
  await shareLink(page);
  await heard.look('sharing');
  for (const address of ['./', './#/data', './#/safety', './#/proof', './#/method', './#/import']) {
    await page.goto(address);
    await expect(heading(page)).toBeVisible();
    await heard.look(address);
  }
  await page.goto('./#/data');
  await page.getByLabel('Namn, nummer eller e-post').fill(`${canary} 3 AB`);
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page.getByRole('heading', { name: /ställe/ })).toBeVisible();
  await heard.look('a search for a customer');
  expect(heard.found).toEqual([]);
  await context.close();
});

test('no name of a customer or a person is in what an error says, or in what it leaves behind', async ({
  browser,
}, { project }) => {
  const context = await newContext(browser, project, 'block');
  const heard = new Heard();
  heard.listen(context);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const { fault } = globalThis as unknown as { fault?: string };
      if (fault !== undefined) throw new DOMException('full', fault);
      return Reflect.apply(put as (...args: unknown[]) => IDBRequest<IDBValidKey>, this, given);
    };
  });
  const fail = (fault: string | undefined) =>
    page.evaluate((name) => {
      Object.assign(globalThis, { fault: name });
    }, fault);

  await test.step('files that cannot be read, or not whole', async () => {
    const broken: readonly (readonly [string, string])[] = [
      ['öppen.csv', `Kund;Omsättning\n"${canary} AB;100\n${person};200\n`],
      ['nul.csv', `Kund\0${canary}\0${person}`],
      ['felaktig.malkund', `{"format":"malkund","kind":"study","version":1,"study":{"name":"${canary}"}}`],
      ['cell.csv', `Kund;Omsättning\n${canary} AB;${person}\n${canary} 2;12\n${canary} 3;13\n`],
      ['lång.csv', `Kund;Omsättning\n${canary} ${'x'.repeat(40_000)};1\n`],
    ];
    for (const [name, text] of broken) {
      await page.goto('./?again');
      await page.goto('./');
      const input = page.getByLabel(name.endsWith('malkund') ? 'Öppna Målkund-fil' : 'Välj fil');
      await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
      await expect(
        page
          .getByRole('alert')
          .or(page.getByRole('heading', { name: 'Stämmer det här?' }))
          .first(),
      ).toBeVisible();
      await heard.look(name, true);
    }
  });

  await test.step('storage that fails', async () => {
    await importCanaries(page);
    await goTo(page, 'Företaget');
    await expect(page.getByRole('grid')).toBeVisible();
    for (const fault of ['QuotaExceededError', 'UnknownError', 'DataError']) {
      await fail(fault);
      await answer(page, `${canary} ${fault}`);
      await expect(page.getByRole('alert').first()).toBeVisible();
      await heard.look(fault, true);
      await fail(undefined);
      await answer(page, `${canary} igen`);
      await expect(page.locator('[data-saved="true"]')).toBeAttached();
    }
  });

  await test.step('a worker that dies at its work', async () => {
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    await page.workers()[0]!.evaluate((name) => {
      setTimeout(() => {
        throw new Error(`killed, and this is no fault of the app: ${name.length}`);
      });
    }, canary);
    await goTo(page, 'Grupper');
    await expect(heading(page)).toBeVisible();
    await heard.look('worker', true);
  });

  await test.step('a link that is broken, and a database that is gone', async () => {
    const study = page.url();
    await page.goto('./#p1a0000broken');
    await expect(heading(page)).toBeVisible();
    await heard.look('broken link', true);
    await page.goto(study);
    await goTo(page, 'Företaget');
    await expect(page.getByRole('grid')).toBeVisible();
    await page.evaluate(() => {
      indexedDB.deleteDatabase('malkund');
    });
    // Once, though the page has shown a link and the app by turns.
    await expect(page.getByRole('alert').filter({ hasText: 'har rensats ur webbläsaren' })).toHaveCount(1);
    await heard.look('deleted', true);
    await page.reload();
    await expect(heading(page)).toBeVisible();
    await heard.look('after that', true);
  });
  expect(heard.found).toEqual([]);
  await context.close();
});
