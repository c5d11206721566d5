/* What is looked for at a stop of a tour. Faults are gathered, so that one walk tells all of them. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { LanguageCode } from '../../../src/language/language-code.ts';
import { layoutFaults, settled } from './layout-faults.ts';
import { textFaults } from './text-faults.ts';

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };
type Size = typeof desktop;
const narrowest = { width: 320, height: 720 };
/** At the first and the last of them, where other parts may be shown, the words are read too. */
const widths = [desktop, narrowest, phone];
const extremes = [desktop, narrowest];
/** A desktop at 200 %: the same screen with half the room, as on a tablet. */
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

/** Axe for a page of ours. There are no frames, for which axe would else open a page of its own each time. */
const axeFor = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).exclude(rowsLikeOthers);

/** The names of the rules that the page breaks as it is shown now. */
export async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await axeFor(page).analyze();
  return violations.map(({ id }) => id);
}

/** What axe finds on the page as it is shown now. */
async function axeFaults(page: Page, search: 'whole' | 'colours', look: string): Promise<string[]> {
  await settled(page);
  const axe = axeFor(page);
  const { violations } = await (search === 'whole' ? axe : axe.withRules(colourRules)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${look}, axe ${id}: ${html.slice(0, 200)} ${(failureSummary ?? '').slice(0, 200)}`,
    ),
  );
}

/** In this language's looks, those of this size: the page is shown in it already. */
async function axeFaultsAt(page: Page, language: LanguageCode, size: Size): Promise<string[]> {
  const faults: string[] = [];
  for (const search of ['whole', 'colours'] as const) {
    const look = axeLooks[language][search];
    if (look.size !== size) continue;
    await page.emulateMedia({ colorScheme: look.colorScheme });
    faults.push(...(await axeFaults(page, search, `${look.colorScheme} ${size.width} px`)));
    await page.emulateMedia({ colorScheme: null });
  }
  return faults;
}

/** Twice the size, in the system's own few colours, and without motion: nothing may be lost. */
async function layoutFaultsWhenSeenOtherwise(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize(zoomed);
  const faults = await layoutFaults(page);
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  return faults.map((fault) => `200 %, forced colours: ${fault}`);
}

/** How the text lies at these widths, and what it says. Each is shown once: laying a page out anew takes the time. */
async function faultsAt(
  sizes: readonly Size[],
  page: Page,
  language: LanguageCode,
  more: (size: Size) => Promise<readonly string[]> = () => Promise.resolve([]),
): Promise<string[]> {
  const words = new Set<string>();
  const faults: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const fault of await layoutFaults(page)) faults.push(`${size.width} px, ${fault}`);
    if (size === sizes[0] || size === sizes.at(-1))
      for (const fault of await textFaults(page, language)) words.add(fault);
    faults.push(...(await more(size)));
  }
  return [...words, ...faults];
}

/** How the words lie and what they say, at the widest and the narrowest. */
export async function textAndLayoutFaults(page: Page, language: LanguageCode): Promise<string[]> {
  const faults = await faultsAt(extremes, page, language);
  await page.setViewportSize(desktop);
  return faults;
}

/** All that is looked for: the words, how they lie, also when seen otherwise, and what axe finds. */
export async function allFaults(page: Page, language: LanguageCode): Promise<string[]> {
  const faults = await faultsAt(widths, page, language, (size) => axeFaultsAt(page, language, size));
  faults.push(...(await layoutFaultsWhenSeenOtherwise(page)));
  await page.setViewportSize(desktop);
  return faults;
}
