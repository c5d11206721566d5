import { expect, test, type Page } from '@playwright/test';
import { sv as t } from '../../src/language/sv.ts';
import { stepNames, type StepName } from '../../src/state/router.svelte.ts';
import { expectFocusShown, focusCover, pressOn, tabTo } from './support/keyboard.ts';
import { phone } from './support/looks.ts';
import { goToStep, lateParts, openExampleStudy, tourOf } from './support/tours.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** On to the next step by its link at the end of the page. */
async function goOn(page: Page, step: StepName): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: t.common.next(t.common.steps[step]) }));
  await expect(heading(page)).toHaveText(t[step].question);
}

/** In a group of choices: to the chosen one by Tab, to the next by an arrow key, and back. */
async function chooseNextAndBack(page: Page, group: string): Promise<void> {
  const choices = page.getByRole('group', { name: group }).getByRole('radio');
  const chosen = page.getByRole('group', { name: group }).getByRole('radio', { checked: true });
  await tabTo(page, choices);
  const before = await chosen.getAttribute('value');
  expect(before).not.toBeNull();
  await page.keyboard.press('ArrowDown');
  await expect(chosen).not.toHaveAttribute('value', before ?? '');
  await expectFocusShown(page);
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveAttribute('value', before ?? '');
}

/** Writes into the first cell of the grid, and leaves the grid again. */
async function writeInGrid(page: Page, text: string): Promise<void> {
  const grid = page.getByRole('grid');
  await tabTo(page, grid.getByRole('combobox').or(grid.getByRole('textbox')).or(grid.getByRole('gridcell')));
  await page.keyboard.press('ArrowDown');
  await expectFocusShown(page);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(
    grid
      .getByRole('gridcell', { name: text })
      .or(grid.getByText(text, { exact: true }))
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await grid.evaluate((element) => element.contains(document.activeElement))).toBe(false);
}

test('all six steps by keyboard alone, from the example to a link in the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await pressOn(page, page.getByRole('button', { name: t.start.doors.exampleButton }));
  await expect(heading(page)).toHaveText(t.groups.question);

  await test.step('a cut moves with the arrow keys', async () => {
    const cut = page.getByRole('slider').first();
    await tabTo(page, cut);
    const before = Number(await cut.getAttribute('aria-valuenow'));
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => Number(await cut.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    await page.keyboard.press('ArrowLeft');
    await expect(cut).toHaveAttribute('aria-valuenow', String(before));
    await expectFocusShown(page);
  });

  await test.step('another group, and back', async () => {
    await goOn(page, 'streams');
    await chooseNextAndBack(page, t.streams.focus);
  });

  await test.step('another goal, another number, and one customer left out', async () => {
    await goOn(page, 'best');
    await chooseNextAndBack(page, t.best.goal);
    const counts = page.getByRole('group', { name: t.best.count }).getByRole('radio');
    await tabTo(page, counts);
    await page.keyboard.press('ArrowUp');
    await expect(counts.first()).toBeChecked();
    const leaveOut = page.getByRole('button', { name: new RegExp(`^${t.best.excludeCustomer('').trim()}`) });
    await expect(leaveOut).toHaveCount(10);
    await pressOn(page, leaveOut);
    await expect(
      page.getByRole('button', { name: new RegExp(`^${t.best.includeCustomer('.+')}$`) }),
    ).toHaveCount(1);
  });

  await test.step('an answer about a company and about a buyer', async () => {
    await goOn(page, 'company');
    await writeInGrid(page, 'Provat svar');
    await goOn(page, 'buyers');
    await writeInGrid(page, 'Provad titel');
  });

  await test.step('a line struck, and the profile finished under a name', async () => {
    await goOn(page, 'profile');
    const lines = page.getByRole('button', { name: new RegExp(`^${t.profile.strikeLine('').trim()}`) });
    const count = await lines.count();
    await pressOn(page, lines);
    await expect(lines).toHaveCount(count - 1);
    await tabTo(page, page.getByLabel(t.profile.name));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Utan mus');
    await pressOn(page, page.getByRole('button', { name: t.profile.finish }));
    await expect(heading(page)).toHaveText('Utan mus');
  });

  await test.step('the link, copied', async () => {
    const share = page.getByRole('button', { name: t.shared.share });
    await pressOn(page, share);
    const dialog = page.getByRole('dialog');
    const link = dialog.getByLabel(t.links.link);
    await expect(link).toHaveValue(/#p1/);
    await pressOn(page, dialog.getByRole('button', { name: t.links.copy }));
    await expect(dialog.getByRole('button', { name: t.links.copied })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    // The keys go on where they were before the dialog.
    await expect(share).toBeFocused();
  });
});

test('on a small screen nothing that stays at its edge covers what has the focus', async ({ page }) => {
  await page.setViewportSize(phone);
  const tour = tourOf(page, 'sv', () => Promise.resolve());
  await openExampleStudy(tour);
  for (const step of stepNames) {
    await goToStep(tour, step);
    await lateParts(tour, step);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    for (let presses = 0; presses < 70; presses++) {
      await page.keyboard.press('Tab');
      expect.soft(await focusCover(page), step).toBeNull();
    }
  }
});
