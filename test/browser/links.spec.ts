import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import readQr from 'jsqr';
import { finishProfile, goTo, openExample, posterLines, shareLink } from './support/journey.ts';

const golden = readFileSync('test/fixtures/links/b2b-swedish.txt', 'utf8').trim();
const fragment = golden.slice(golden.indexOf('#') + 1);

/** Everything that this browser keeps for the page. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    settings: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
/** What a camera reads from a picture of the screen. */
async function readScreen(page: Page, png: Buffer): Promise<string | undefined> {
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas to draw on');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    // One text comes out of the page faster than a million numbers.
    const packed = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as string);
      };
      reader.readAsDataURL(new Blob([pixels.data]));
    });
    return { data: packed.slice(packed.indexOf(',') + 1), width: image.width, height: image.height };
  }, png.toString('base64'));
  return readQr(new Uint8ClampedArray(Buffer.from(data, 'base64')), width, height)?.data;
}

const nothing = { databases: [], settings: [], session: [], caches: [], cookies: '' };

test('a protected link opens elsewhere with its phrase and with no other, and stores nothing', async ({
  page,
  browser,
}) => {
  await openExample(page);
  await finishProfile(page, 'Skyddad målkund');
  const lines = await posterLines(page);
  const open = await shareLink(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Alla som får länken kan läsa profilen');
  await dialog.getByLabel('Skydda med en lösenfras').check();
  await expect(dialog).toContainText('Bara den som har både länken och lösenfrasen');
  const phrase = await dialog.getByLabel('Lösenfras', { exact: true }).inputValue();
  const field = dialog.getByLabel('Länken', { exact: true });
  await expect(field).toHaveValue(/#p1x/);
  const link = await field.inputValue();
  expect(link.length).toBeLessThanOrEqual(1000);
  expect(link).not.toContain(phrase);
  expect(open).toMatch(/#p1a/);

  const context = await browser.newContext();
  const reader = await context.newPage();
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1, name: 'En skyddad profil' })).toBeVisible();
  await expect(reader.locator('article.poster')).toHaveCount(0);
  await reader.getByLabel('Lösenfras').fill(phrase.toUpperCase());
  await reader.getByRole('button', { name: 'Öppna profilen' }).click();
  await expect(reader.getByRole('alert')).toContainText('Lösenfrasen stämmer inte');
  await expect(reader.locator('article.poster')).toHaveCount(0);
  await expect(reader.getByLabel('Lösenfras')).toBeFocused();
  await reader.keyboard.type(` ${phrase} `);
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('heading', { level: 1, name: 'Skyddad målkund' })).toBeVisible();
  expect(await posterLines(reader)).toEqual(lines);
  await expect(reader.getByRole('main')).toBeFocused();
  expect(await kept(reader)).toEqual(nothing);
  await context.close();
});

test('a phrase of one’s own must be long, and changes the link', async ({ page }) => {
  await openExample(page);
  await finishProfile(page, 'Egen fras');
  await shareLink(page);
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel('Länken', { exact: true });
  const copy = dialog.getByRole('button', { name: 'Kopiera länken' });
  await dialog.getByLabel('Skydda med en lösenfras').check();
  await dialog.getByLabel('Lösenfras', { exact: true }).fill('för kort');
  await expect(dialog).toContainText('Minst 12 tecken');
  await expect(field).toHaveCount(0);
  await expect(copy).toBeDisabled();
  await dialog.getByLabel('Lösenfras', { exact: true }).fill('lång nog för de flesta');
  await expect(dialog).toContainText('lättare att gissa');
  await expect(field).toHaveValue(/#p1x/);
  await expect(copy).toBeEnabled();
  await dialog.getByLabel('Skydda med en lösenfras').uncheck();
  await expect(field).toHaveValue(/#p1a/);
});

test('lines that rest on few customers are added one by one', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Bästa kunder');
  await page.getByRole('radio', { name: 'Annat antal' }).check();
  const best = page.getByRole('textbox', { name: 'Annat antal' });
  await best.fill('5');
  await best.press('Enter');
  await finishProfile(page, 'Få kunder');
  const all = await posterLines(page);
  const linesIn = async (link: string): Promise<number> => {
    await page.goto(link);
    return (await posterLines(page)).length;
  };
  const usual = await shareLink(page);
  const thin = page.getByRole('dialog').getByRole('group').getByRole('checkbox');
  await expect(thin.nth(1)).toBeVisible();
  const count = await thin.count();
  await thin.first().check();
  const field = page.getByLabel('Länken', { exact: true });
  await expect(field).not.toHaveValue(usual);
  await expect(field).toHaveValue(/#p1/);
  const more = await field.inputValue();
  expect(await linesIn(usual)).toBe(all.length - count);
  expect(await linesIn(more)).toBe(all.length - count + 1);
});

test('the QR code, as it stands on the screen, leads to the link', async ({ page }) => {
  await openExample(page);
  await finishProfile(page, 'Med kod');
  const link = await shareLink(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Visa QR-kod' }).click();
  const code = dialog.getByRole('img', { name: 'QR-kod som öppnar profilen' });
  await expect(code).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await readScreen(page, await code.screenshot({ animations: 'disabled' }))).toBe(link);
  }
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Spara QR-koden' }).click();
  expect((await download).suggestedFilename()).toBe('Med-kod.svg');
});

test('a link that mail programs broke opens when the whole message is pasted', async ({ page }) => {
  const wrapped = (golden.match(/.{1,60}/g) ?? []).map((line) => `> ${line}`).join('\n');
  await page.goto('./');
  await page.getByRole('button', { name: 'Öppna länk' }).click();
  const box = page.getByLabel('Klistra in länken eller hela meddelandet');
  await box.fill('Hej! Här kommer profilen.');
  await page.getByRole('button', { name: 'Öppna länken' }).click();
  await expect(page.getByRole('alert')).toContainText('ingen länk från Målkund');
  await box.fill(`Hej!\n\nSe profilen här:\n${wrapped}\n> Hälsningar\n> Anna`);
  await page.getByRole('button', { name: 'Öppna länken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Målkund hösten 2026' })).toBeVisible();
});

test('a cut link says how to get it whole, and the box beside it takes the whole message', async ({
  page,
}) => {
  await page.goto(`./#${fragment.slice(0, 300)}`);
  await expect(page.getByRole('alert')).toContainText(
    `Länken är inte hel: 300 av ${fragment.length} tecken kom fram`,
  );
  const box = page.getByLabel('Klistra in länken eller hela meddelandet');
  await box.fill(`#${fragment.slice(0, 300)}`);
  await page.getByRole('button', { name: 'Öppna länken' }).click();
  // Said anew, by a page made anew.
  await expect(box).toHaveValue('');
  await expect(page.getByRole('alert')).toContainText('Länken är inte hel: 300 av');
  await box.fill(`https://eur01.safelinks.example/?url=${encodeURIComponent(golden)}&data=05`);
  await page.getByRole('button', { name: 'Öppna länken' }).click();
  await expect(page.locator('article.poster .line').first()).toBeVisible();
});

test('a profile is kept when the reader asks for it, once, and is listed on the start page', async ({
  page,
}) => {
  await page.goto(`./#${fragment}`);
  const lines = await posterLines(page);
  expect(await kept(page)).toEqual(nothing);
  await page.getByRole('button', { name: 'Behåll profilen' }).click();
  await expect(page.getByRole('status')).toHaveText('Profilen är sparad i den här webbläsaren.');
  await expect(page.getByRole('link', { name: 'Öppna den' })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Behåll profilen' }).click();
  await page.getByRole('link', { name: 'Öppna den' }).click();
  await expect(page).toHaveURL(/#\/profile\//);
  expect(await posterLines(page)).toEqual(lines);
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: 'Målkund hösten 2026' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Målkund hösten 2026' }).click();
  expect(await posterLines(page)).toEqual(lines);
});
