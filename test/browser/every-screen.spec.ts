import { expect, test, type Page } from '@playwright/test';
import type { LanguageCode } from '../../src/language/language-code.ts';
import { languages, locales } from './support/catalogues.ts';
import { allFaults, textAndLayoutFaults } from './support/looks.ts';
import {
  openExampleStudy,
  openFolds,
  openSmallList,
  smallLists,
  tourOf,
  visitActions,
  visitCompare,
  visitFinished,
  visitImport,
  visitLeads,
  visitLimits,
  visitMenus,
  visitPastedLink,
  visitMethod,
  visitProof,
  visitReport,
  visitSegments,
  visitShared,
  visitStart,
  visitStartWithWork,
  visitSteps,
  visitThinLines,
  visitTyping,
  type Look,
  type SmallList,
} from './support/tours.ts';

/** Tells what is wrong at this stop and goes on, so that one walk tells everything. */
function tell(screen: string, faults: readonly string[]): void {
  expect.soft(faults, screen).toEqual([]);
}

const lookAtAll =
  (page: Page, language: LanguageCode): Look =>
  async (screen) => {
    await openFolds(page);
    tell(screen, await allFaults(page, language));
    await visitMenus(page, async (menu) => {
      // What lies under the menu has been looked at.
      tell(`${screen}, ${menu}`, await textAndLayoutFaults(page, language));
    });
  };

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] });
    test.slow();

    test('the start page, the import, and what a link opens: nothing is cut, hidden or wrongly said', async ({
      page,
    }) => {
      const tour = tourOf(page, language, lookAtAll(page, language));
      await visitStart(tour);
      await visitPastedLink(tour);
      await visitImport(tour);
      await visitTyping(tour);
      await visitProof(tour);
      await visitLimits(tour);
      await visitMethod(tour);
      await visitShared(tour);
    });

    test('the six steps of the example: nothing is cut, hidden or wrongly said', async ({ page }) => {
      const tour = tourOf(page, language, lookAtAll(page, language));
      await openExampleStudy(tour);
      await visitSteps(tour);
    });

    test('the finished profile and the kept work: nothing is cut, hidden or wrongly said', async ({
      page,
    }) => {
      const tour = tourOf(page, language, lookAtAll(page, language));
      await openExampleStudy(tour);
      await visitSegments(tour);
      await visitLeads(tour);
      await visitFinished(tour);
      await visitActions(tour);
      await visitThinLines(tour);
      await visitCompare(tour);
      await visitStartWithWork(tour);
    });

    test('lists with next to nothing in them: every step says so in plain words', async ({ page }) => {
      for (const list of Object.keys(smallLists[language]) as SmallList[]) {
        const look: Look = async (screen) => {
          await openFolds(page);
          // These are the screens of the example, with fewer words: between the extremes nothing else can show.
          tell(screen, await textAndLayoutFaults(page, language));
        };
        const tour = tourOf(page, language, look);
        await openSmallList(tour, list);
        await visitSteps(tour, (step) => `${list}, ${step}`);
        await visitReport({ ...tour, look: (screen) => look(`${list}, ${screen}`) });
      }
    });
  });
}
