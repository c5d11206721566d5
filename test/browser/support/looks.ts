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

/** The rows of a long table or list are made alike; the first ones speak for all. */
const rowsLikeOthers = 'tbody > tr:nth-child(n + 7), li:nth-child(n + 9):has(> details)';

/**
 * In which look axe searches for everything, and in which other one for faults of colour only. Names and roles differ by
 * language, colours do not: so both languages together see light and dark, on a desktop and on a phone.
 */
const axeLooks = {
  sv: { whole: { colorScheme: 'light', size: desktop }, colours: { colorScheme: 'dark', size: phone } },
  en: { whole: { colorScheme: 'light', size: phone }, colours: { colorScheme: 'dark', size: desktop } },
} as const;

/** What axe finds, in this language's looks. */
export async function axeFaults(page: Page, language: LanguageCode): Promise<string[]> {
  const faults: string[] = [];
  for (const [search, { colorScheme, size }] of Object.entries(axeLooks[language])) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await settled(page);
    // There are no frames, for which axe would else open a page of its own each time.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(rowsLikeOthers);
    const { violations } = await (search === 'whole' ? axe : axe.withRules(colourRules)).analyze();
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes)
        faults.push(
          `${colorScheme} ${size.width} px, axe ${id}: ${html.slice(0, 200)} ${(failureSummary ?? '').slice(0, 200)}`,
        );
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(desktop);
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
