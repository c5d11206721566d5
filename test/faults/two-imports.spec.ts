/* Two tabs import a list each at the same moment: both are whole, however long they are. */
import { expect, test, type Page } from '@playwright/test';
import { chooseFile, openExample } from '../browser/support/journey.ts';
import { tornLists } from './support/kill-trials.ts';
import { readKept } from './support/stored.ts';

const csv = (count: number, word: string): string =>
  [
    'Namn;Licenser;Omsättning;Anteckning',
    ...Array.from({ length: count }, (_, at) => `Kund ${at};${(at % 97) + 1};${at * 13};${word} ${at}`),
  ].join('\n');

const store = (page: Page) => page.getByRole('button', { name: 'Spara listan och börja' });

test('two imports at once in two tabs are both whole', async ({ page: one, context }) => {
  await openExample(one);
  const other = await context.newPage();
  for (const count of [2000, 60_000]) {
    const before = (await readKept(one))?.lists.length ?? 0;
    await chooseFile(one, `ett ${count}.csv`, csv(count, 'ett'));
    await chooseFile(other, `två ${count}.csv`, csv(count + 1, 'två'));
    await expect(store(one)).toBeEnabled();
    await expect(store(other)).toBeEnabled();
    await Promise.all([one, other].map((page) => store(page).click()));
    for (const page of [one, other])
      await expect(page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' })).toBeVisible();
    const kept = await readKept(one);
    expect(kept?.lists.length).toBe(before + 2);
    expect(tornLists(kept!)).toEqual([]);
    expect(kept?.lists.find(({ name }) => name === `ett ${count}`)?.rows).toBe(count);
    expect(kept?.lists.find(({ name }) => name === `två ${count}`)?.rows).toBe(count + 1);
  }
});
