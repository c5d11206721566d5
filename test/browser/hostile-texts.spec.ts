/*
 * Texts that want to be more than texts, in every place that takes one: the name of a file, headers, cells, answers, the
 * names of a study and of a profile, its wordings, a link. They are shown letter by letter, and nothing runs.
 */
import { expect, test, type Page } from '@playwright/test';
import { sv as t } from '../../src/language/sv.ts';
import { nameEnd, nameFaults, shownEnd } from './support/name-faults.ts';
import { chooseFile, finishProfile, goTo, gridCell, posterLines, shareLink } from './support/journey.ts';

const image = '<img src=x onerror=hacked(1)>';
const script = '</td></title><script>hacked(2)</script>';
const drawing = '"><svg onload=hacked(3)>';
const address = 'javascript:hacked(4)';
const formula = '=HYPERLINK("http://example.com";"x")';
const template = '{{constructor.constructor("hacked(5)")()}}${hacked(6)}';
const turned = 'Alfa\u2067\u202Exslx.exe\u200B';
const marks = `Zalgo${'\u0301\u0335'.repeat(100)}`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function hostileCsv(): string {
  const names = [
    image,
    script,
    drawing,
    address,
    formula,
    template,
    turned,
    marks,
    '__proto__',
    'constructor',
  ];
  const header = ['Kundens namn', 'Licenser', 'Omsättning', 'Marginal', image + nameEnd, '__proto__', script]
    .map(quoted)
    .join(';');
  const rows = Array.from({ length: 40 }, (_, row) =>
    [
      `${names[row % names.length] ?? ''} ${row}${nameEnd}`,
      String((row % 20) + 1),
      String(1000 + row * 37),
      String((row % 7) * 5),
      (names[(row + 1) % names.length] ?? '') + nameEnd,
      (names[(row + 2) % 3] ?? '') + nameEnd,
      drawing,
    ]
      .map(quoted)
      .join(';'),
  );
  return [header, ...rows].join('\n');
}

/** Nothing ran, nothing was made of the texts, nothing was asked for, and none of them turns or covers what stands beside it. */
async function isHarmless(page: Page): Promise<void> {
  const made = await page.evaluate(() => ({
    hacked: (globalThis as unknown as { hackedBy?: unknown[] }).hackedBy,
    elements: document.querySelectorAll(
      'img[src="x"], img[onerror], svg[onload], script:not([src]), [href^="javascript"]',
    ).length,
    polluted: Object.keys(Object.prototype).length,
  }));
  expect(made).toEqual({ hacked: [], elements: 0, polluted: 0 });
  expect.soft(await nameFaults(page), new URL(page.url()).hash).toEqual([]);
}

test('hostile texts in every place are shown letter by letter, and nothing of them runs', async ({
  page,
  browser,
}) => {
  const asked: string[] = [];
  const prepare = async (other: Page): Promise<void> => {
    other.on('request', (request) => asked.push(request.url()));
    other.on('dialog', (dialog) => {
      asked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await other.addInitScript(() => {
      const hackedBy: unknown[] = [];
      Object.assign(globalThis, { hackedBy, hacked: (by: unknown) => hackedBy.push(by) });
    });
  };
  await prepare(page);
  const fileName = `kunder ${image}${nameEnd}.csv`;
  await chooseFile(page, fileName, hostileCsv());
  await expect(page.getByRole('heading', { name: 'Stämmer det här?' })).toBeVisible();
  await expect(page.getByText(/40 rader och 7 kolumner/)).toBeVisible();
  await expect(page.getByText(image, { exact: false }).first()).toBeVisible();
  await isHarmless(page);

  await page.getByRole('button', { name: 'Spara listan och börja' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
  expect(await page.title()).toContain(image);
  for (const step of ['Omsättning', 'Bästa kunder', 'Köparna', 'Företaget'] as const) {
    await goTo(page, step);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isHarmless(page);
  }
  const company = page.url();
  for (const [place, title] of [
    ['segments', t.segments.question],
    ['list', t.report.title],
    ['workshop', t.workshop.question],
  ] as const) {
    await page.goto(company.replace(/[^/]*$/, place));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await isHarmless(page);
  }
  await page.goto(company);
  const cell = await gridCell(page, 0, 'Bransch');
  await cell.click();
  await page.keyboard.type(script + nameEnd);
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText(script + shownEnd);

  await goTo(page, 'Målkunden');
  await isHarmless(page);
  const name = `${image}${drawing}`;
  await finishProfile(page, name + nameEnd, name + shownEnd);
  expect(await page.title()).toContain(image);
  expect((await posterLines(page)).length).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await isHarmless(page);
  await page.emulateMedia({ media: null });

  const link = await shareLink(page);
  const reader = await browser.newPage();
  await prepare(reader);
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1, name })).toBeVisible();
  await isHarmless(reader);
  await reader.close();

  await page.goto('./');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await isHarmless(page);
  await page.goto('./#/data');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.data.title);
  await isHarmless(page);
  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url))).toEqual([]);
});

test('a file that only bears a hostile name is refused by that name, letter by letter', async ({ page }) => {
  const name = `<b onclick=hacked()>\u202Evsc.csv`;
  await chooseFile(page, name, '');
  const said = page.getByRole('alert').filter({ hasText: '<b onclick=hacked()>' });
  await expect(said).toBeVisible();
  // What turns the direction of writing ends with the name.
  expect(await said.innerText()).toContain(`\u2068${name}\u2069`);
});
