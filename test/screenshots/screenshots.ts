/*
 * Writes test/results/screenshots/<language>-<scheme>-<width>/<nn>-<screen>.png, the whole page each. To take only some:
 * `npm run screenshots -- -g "sv light 390"`.
 */
import { rmSync } from 'node:fs';
import { test } from '@playwright/test';
import { languages, locales } from '../browser/support/catalogues.ts';
import { settled } from '../browser/support/layout-faults.ts';
import { desktop, phone } from '../browser/support/looks.ts';
import {
  goToStep,
  openExampleStudy,
  openSmallList,
  tourOf,
  visitActions,
  visitCompare,
  visitFinished,
  openFolds,
  visitImport,
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
} from '../browser/support/tours.ts';

for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [desktop, phone]) {
      const name = `${language} ${colorScheme} ${viewport.width}`;

      test.describe(name, () => {
        const isPhone = viewport === phone;
        test.use({ locale: locales[language], colorScheme, viewport, isMobile: isPhone, hasTouch: isPhone });

        test(name, async ({ page }) => {
          const folder = `test/results/screenshots/${name.replaceAll(' ', '-')}`;
          rmSync(folder, { recursive: true, force: true });
          let number = 0;
          const look: Look = async (screen) => {
            await settled(page);
            number++;
            const file = `${String(number).padStart(2, '0')}-${screen.replace(/[^a-z0-9]+/gi, '-')}.png`;
            const path = `${folder}/${file}`;
            // In a window as high as the page, what stays at the window's edge does not lie in the middle of the
            // picture. A dialog is to be seen in a window of its real size.
            if ((await page.locator('dialog[open]').count()) === 0) {
              // Twice: what comes late makes the page higher.
              for (let time = 0; time < 2; time++) {
                const height = await page.evaluate(() => document.documentElement.scrollHeight);
                await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
                await settled(page);
              }
            }
            await page.screenshot({ path, animations: 'disabled' });
            await page.setViewportSize(viewport);
          };
          const tour = tourOf(page, language, look);
          await visitStart(tour);
          await visitPastedLink(tour);
          await visitImport(tour);
          await visitTyping(tour);
          await openExampleStudy(tour);
          await visitSteps(tour);
          const withFolds: Look = async (screen) => {
            await openFolds(page);
            await look(`${screen} opened`);
          };
          await visitSteps({ ...tour, look: withFolds });
          await visitReport(tour);
          await visitSegments(tour);
          await visitFinished(tour);
          await visitActions(tour);
          await visitThinLines(tour);
          await visitCompare(tour);
          await visitStartWithWork(tour);
          await visitShared(tour);
          await visitProof(tour);
          await visitMethod(tour);
          await openSmallList(tour, 'no numbers');
          await goToStep(tour, 'groups');
          await look('no numbers');
          await openSmallList(tour, 'three customers');
          await visitSteps(tour, (step) => `three customers ${step}`);
          await visitReport({ ...tour, look: (screen) => look(`three customers ${screen}`) });
        });
      });
    }
  }
}
