import { expect, test, type Page } from '@playwright/test';
import { goTo, openExample, reloadKept } from './support/journey.ts';

const heading = 'Vilka kunder ska ni satsa på?';

async function openSegments(page: Page): Promise<void> {
  await openExample(page);
  await goTo(page, 'Målkunden');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Sortera kunderna/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Sortera kunderna' })).toBeVisible();
}

/** How many customers each segment has: do or die, neutral, don't. */
async function counts(page: Page): Promise<number[]> {
  const texts = await page
    .getByRole('list', { name: 'Sortera kunderna' })
    .locator('.count strong')
    .allInnerTexts();
  return texts.map(Number);
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const doOrDie = (page: Page) => page.getByRole('slider', { name: /Gör eller dö från/ });
const customers = (page: Page) => page.locator('li', { has: page.locator('summary .segment') });

test('every customer of the example has a segment, the best are found, and the limits move by keyboard', async ({
  page,
}) => {
  await openSegments(page);
  const proposed = await counts(page);
  expect(sum(proposed)).toBe(400);
  // As many as there are best at least, so the product does not call its own proposal too tight.
  expect(proposed[0]).toBeGreaterThanOrEqual(20);
  await expect(page.getByText(/Profilen är för/)).toHaveCount(0);

  await doOrDie(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => counts(page)).toEqual([0, sum(proposed) - (proposed[2] ?? 0), proposed[2]]);
  await expect(page.getByText(/Profilen är för snäv: 0 är Gör eller dö/)).toBeVisible();
  await reloadKept(page);
  await expect.poll(async () => (await counts(page))[0]).toBe(0);
  await page.getByRole('button', { name: 'Tillbaka till vårt förslag' }).click();
  await expect.poll(() => counts(page)).toEqual(proposed);

  await test.step('the proof is of customers that the profile has not seen', async () => {
    const best = page.getByRole('row', { name: /^De bästa \(20\)/ });
    const drawn = page.getByRole('row', { name: /^Slumpvis dragna \(20\)/ });
    const first = async (row: typeof best) =>
      Number.parseInt(await row.getByRole('cell').first().innerText(), 10);
    await expect(best).toBeVisible();
    await expect.poll(() => first(best)).toBeGreaterThan(10);
    expect(await first(drawn)).toBeLessThan(5);
  });
});

test('a customer tells why: the points of its lines come to its sum, and a must decides alone', async ({
  page,
}) => {
  await openSegments(page);
  const customer = customers(page).first();
  await customer.locator('summary').click();
  const points = await customer.locator('tbody .number').allInnerTexts();
  const told = points.filter((text) => text !== '').map((text) => Number(text.replace('−', '-')));
  const total = Number((await customer.locator('tfoot .number').innerText()).replace('−', '-'));
  expect(told.length).toBeGreaterThan(2);
  expect(sum(told)).toBe(total);
  await expect(customer.locator('.points')).toHaveText(`${total} poäng`);

  const [before = 0] = await counts(page);
  await page.getByLabel('Så räknas Bransch').first().selectOption({ label: 'Måste' });
  await expect.poll(async () => (await counts(page))[2] ?? 0).toBeGreaterThan(200);
  expect((await counts(page))[0]).toBeLessThanOrEqual(before);
  await page.getByRole('combobox', { name: /^Visa/ }).selectOption({ label: 'Gör ej' });
  const barred = customers(page).first();
  await expect(barred.locator('.segment')).toContainText('Gör ej');
  await barred.locator('summary').click();
  await expect(barred.getByText('Bransch är ett måste och stämmer inte')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(async () => (await counts(page))[0]).toBe(before);
});
