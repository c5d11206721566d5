import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openExample } from './support/journey.ts';

const golden = readFileSync('test/fixtures/links/b2b-swedish.txt', 'utf8').trim();
const fragment = golden.slice(golden.indexOf('#') + 1);

test('a released link opens, also with what chat programs add after it', async ({ page }) => {
  await page.goto(`./#${fragment}`);
  await expect(page.locator('article.poster .line').first()).toBeVisible();
  await page.goto(`./#${fragment}).&utm_source=mail`);
  await expect(page.locator('article.poster .line').first()).toBeVisible();
});

for (const [what, broken, sentence] of [
  ['cut short', fragment.slice(0, -40), /Länken är inte hel: \d+ av \d+ tecken kom fram/],
  [
    'changed in one character',
    fragment.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')),
    /Länken är skadad/,
  ],
  ['somebody else’s', 'avsnitt-2', /ingen länk från Målkund/],
] as const) {
  test(`a link that is ${what} says so, and what is kept here stays as it was`, async ({ page }) => {
    await openExample(page);
    await page.goto(`./#${broken}`);
    await expect(page.getByRole('heading', { name: 'Länken går inte att öppna' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.locator('article.poster')).toHaveCount(0);
    await page.getByRole('link', { name: 'Till startsidan' }).click();
    await expect(page.getByRole('link', { name: /^Fjärdvik/ })).toBeVisible();
  });
}
