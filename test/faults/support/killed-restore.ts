/* Restoring a whole backup over and over, killed: by turns in the place of what is here, and beside it. */
import { expect, type Page } from '@playwright/test';
import { catalogues } from '../../browser/support/catalogues.ts';
import { finishProfile, goTo, gridCell, openExample } from '../../browser/support/journey.ts';
import { tornLists, type Killed } from './kill-trials.ts';
import type { Kept } from './stored.ts';

const studyName = 'Fjärdvik Drift';
const line = 'company.industry';
const t = catalogues.sv.safety.restore;

/** What the page has shown of the last restore: nothing, that it has begun, or that all is back. */
type Shown = 'nothing' | 'begun' | 'done';

/** Answers in a cell, so that what is here is not as it is in the backup. */
async function answerOnce(page: Page, study: string, text: string): Promise<void> {
  // By its address: those that were put beside it have the same name.
  await page.goto(`./${study}`);
  await goTo(page, 'Företaget');
  await (await gridCell(page, 0, 'Bransch')).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator('[data-saved="true"]').waitFor({ state: 'attached' });
}

export function restoringAll(file: string): Killed {
  let turns = 0;
  let study = '';
  let answer = '';
  /** The list that the backup was made of, and how many there were before this turn. */
  let original = '';
  let before = 0;
  let expectedAnswers = 0;
  let shown: Shown = 'nothing';
  let how: 'replace' | 'add' = 'replace';

  const answersOf = ({ answers }: Kept, list: string): string | undefined =>
    answers[Object.keys(answers).find((key) => key.startsWith(`${list} `) && key.endsWith(line)) ?? ''];

  return {
    withinMs: 2500,
    async prepare(page) {
      await openExample(page);
      await finishProfile(page, 'Sparad');
      await page.goto('./');
      study = (await page.getByRole('link', { name: studyName }).getAttribute('href')) ?? '';
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Spara allt på fil' }).click();
      await (await saving).saveAs(file);
    },
    async reach(page) {
      how = turns++ % 2 === 0 ? 'replace' : 'add';
      answer = `svar ${turns}`;
      shown = 'nothing';
      await answerOnce(page, study, answer);
      await page.goto('./');
      await expect(page.getByLabel('Öppna Målkund-fil')).toBeAttached();
    },
    async work(page, _turn, onSaved) {
      await page.getByLabel('Öppna Målkund-fil').setInputFiles(file);
      const choice = page.getByLabel(`Vad ska hända med ${studyName}?`);
      await choice.selectOption({ label: t.how[how] });
      shown = 'begun';
      await page.getByRole('button', { name: t.button }).click();
      await page.getByText(t.done).waitFor();
      shown = 'done';
      onSaved();
    },
    check(kept) {
      const faults = tornLists(kept);
      original ||= kept.lists[0]?.id ?? '';
      before ||= 1;
      expectedAnswers ||= kept.lists[0]?.answers ?? 0;
      const found = kept.lists.length;
      const here = answersOf(kept, original);
      const isAsItWas = found === before && here === answer;
      const isReplaced = found === before && here === undefined;
      const isBeside = found === before + 1 && here === answer;
      const isRestored = how === 'replace' ? isReplaced : isBeside;
      if (shown === 'done' && !isRestored)
        faults.push(`what was shown as restored (${how}) is lost: ${found} lists, ${String(here)}`);
      else if (!isAsItWas && !(isRestored && shown !== 'nothing'))
        faults.push(
          `a restore (${how}) is torn: ${found} lists for ${before}, ${String(here)} for ${answer}`,
        );
      for (const list of kept.lists)
        if (list.answers !== expectedAnswers || list.rows !== kept.lists[0]?.rows)
          faults.push(`a study is torn: ${JSON.stringify(list)}`);
      if (kept.profiles !== 1) faults.push(`the profile is lost, or there twice: ${kept.profiles}`);
      before = found;
      return faults;
    },
  };
}
