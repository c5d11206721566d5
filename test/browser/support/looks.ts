/* What is looked for at a stop of a tour. Faults are gathered, so that one walk tells all of them. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { LanguageCode } from '../../../src/language/language-code.ts';
import { layoutFaults, settled } from './layout-faults.ts';
import { textFaults } from './text-faults.ts';

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };
const widths = [desktop, { width: 768, height: 1024 }, phone, { width: 320, height: 720 }];
/** A desktop at 200 %: the same screen with half the room. */
const zoomed = { width: 720, height: 450 };

/** What can differ between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** The rows of a long table are made alike; the first ones speak for all. */
const rowsLikeOthers = 'tbody > tr:nth-child(n + 7)';

/** Light and dark, desktop and phone: what axe finds. */
export async function axeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const size of [desktop, phone]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await settled(page);
      const axe = new AxeBuilder({ page }).exclude(rowsLikeOthers);
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(colourRules)).analyze();
      for (const { id, nodes } of violations)
        for (const { html, failureSummary } of nodes)
          faults.push(
            `${colorScheme} ${size.width} px, axe ${id}: ${html.slice(0, 200)} ${(failureSummary ?? '').slice(0, 200)}`,
          );
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}

/** At every width the page is made for. */
export async function layoutFaultsAtAllWidths(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const size of widths) {
    await page.setViewportSize(size);
    for (const fault of await layoutFaults(page)) faults.push(`${size.width} px, ${fault}`);
  }
  await page.setViewportSize(desktop);
  return faults;
}

/** Twice the size, in the system's own few colours, and without motion: nothing may be lost. */
export async function layoutFaultsWhenSeenOtherwise(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize(zoomed);
  const faults = await layoutFaults(page);
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  await page.setViewportSize(desktop);
  return faults.map((fault) => `200 %, forced colours: ${fault}`);
}

/** Words, on a desktop and on a phone, where other parts may be shown. */
export async function wordFaults(page: Page, language: LanguageCode): Promise<string[]> {
  const faults = new Set<string>();
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    await settled(page);
    for (const fault of await textFaults(page, language)) faults.add(fault);
  }
  return [...faults];
}
