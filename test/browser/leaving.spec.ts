/* The tab is closed, frozen or put aside in the middle of something: what was typed is there, and what others did shows. */
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { goTo, gridCell, openExample } from './support/journey.ts';

const isSaved = (page: Page) => expect(page.locator('[data-saved="true"]')).toBeAttached();

async function openCompany(page: Page): Promise<void> {
  await openExample(page);
  await goTo(page, 'Företaget');
  await expect(page.getByRole('grid')).toBeVisible();
}

async function write(page: Page, row: number, text: string): Promise<void> {
  await (await gridCell(page, row, 'Bransch')).click();
  await page.keyboard.type(text);
}

/** The same study in another tab of the same browser. */
async function openBeside(context: BrowserContext, address: string): Promise<Page> {
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('grid')).toBeVisible();
  return other;
}

const industry = async (page: Page, row: number, text: string) =>
  expect(await gridCell(page, row, 'Bransch')).toContainText(text);

test('what is being typed is not said to be saved; whoever closes the tab then is asked, and finds it saved', async ({
  page,
  context,
}) => {
  await openCompany(page);
  const address = page.url();
  await isSaved(page);
  await write(page, 0, 'Gruvdrift');
  await expect(page.locator('[data-saved="false"]')).toHaveText('Inte sparat än');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await isSaved(page);
  // Nothing is asked now: what was typed is kept, and the tab may be closed as hard as can be.
  await page.close({ runBeforeUnload: false });
  await industry(await openBeside(context, address), 0, 'Gruvdrift');
});

test('a frozen tab loses nothing of its own, and shows what others stored meanwhile', async ({
  page,
  context,
}) => {
  await openCompany(page);
  const session = await context.newCDPSession(page);
  await write(page, 0, 'Gruvdrift');
  await page.keyboard.press('Enter');
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  const other = await openBeside(context, page.url());
  await write(other, 1, 'Skogsbruk');
  await other.keyboard.press('Enter');
  await isSaved(other);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await isSaved(page);
  await industry(page, 1, 'Skogsbruk');
  await industry(page, 0, 'Gruvdrift');
  await industry(other, 0, 'Gruvdrift');
});

test('a page that comes back by the Back button shows what another tab stored meanwhile', async ({
  baseURL,
}, { project }) => {
  const { launchOptions, locale, viewport } = project.use;
  // Where the browser may keep a page in its memory, which is off when it is steered by a test.
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({
    baseURL: baseURL!,
    locale: locale!,
    viewport: viewport ?? null,
  });
  const page = await context.newPage();
  await openCompany(page);
  const other = await openBeside(context, page.url());
  // As deaf as one that sleeps in the browser's memory.
  const deaf = await context.newPage();
  await deaf.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
  });
  await deaf.goto(page.url());
  await expect(deaf.getByRole('grid')).toBeVisible();
  // A page answers before it goes.
  await page.evaluate(() => {
    setTimeout(() => {
      location.href = './icon.svg';
    });
  });
  await page.waitForURL(/icon\.svg/);
  await write(other, 0, 'Gruvdrift');
  await other.keyboard.press('Enter');
  await isSaved(other);
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
  await expect(page.getByRole('grid')).toBeVisible();
  await industry(page, 0, 'Gruvdrift');

  // Whether the browser kept the page is its own affair; a page that it did keep is told so by this.
  await expect(await gridCell(deaf, 0, 'Bransch')).not.toContainText('Gruvdrift');
  await deaf.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await industry(deaf, 0, 'Gruvdrift');
  await browser.close();
});
