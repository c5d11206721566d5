/*
 * Walks through every screen there is, and stops at each. What is looked for at a stop is the caller's business; the
 * words to press are read from the catalogues, so that a tour works in both languages and outlives a change of wording.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { LanguageCode } from '../../../src/language/language-code.ts';
import { evidenceTexts } from '../../../src/language/evidence.ts';
import { limitsPageTexts } from '../../../src/language/limits-page.ts';
import { methodPageTexts } from '../../../src/language/method-page.ts';
import type { Messages } from '../../../src/language/messages.ts';
import { stepNames, type StepName } from '../../../src/state/router.svelte.ts';
import { catalogues } from './catalogues.ts';
import { doubtfulRegister, registerAndDeals, type MadeFile } from './made-files.ts';

export type Look = (screen: string) => Promise<void>;
export interface Tour {
  readonly page: Page;
  readonly language: LanguageCode;
  readonly t: Messages;
  readonly look: Look;
}

export function tourOf(page: Page, language: LanguageCode, look: Look): Tour {
  return { page, language, t: catalogues[language], look };
}

/** Lists with next to nothing in them, as they are pasted from a spreadsheet. */
export const smallLists = {
  sv: {
    'names only': 'Namn\nAlfa\nBeta\nGamma\nDelta',
    'no numbers': 'Namn\tOrt\tBransch\nAlfa\tUmeå\tIT\nBeta\tLuleå\tBygg\nGamma\tUmeå\tIT\nDelta\tUmeå\tBygg',
    'one customer': 'Namn\tLicenser\tOmsättning\tBransch\nAlfa\t3\t12000\tIT',
    'two customers': 'Namn\tLicenser\tOmsättning\tBransch\nAlfa\t3\t12000\tIT\nBeta\t40\t250000,5\tBygg',
    'three customers':
      'Namn\tLicenser\tOmsättning\tBransch\tMarginal\nAlfa\t3\t12000\tIT\t37,5 %\nBeta\t12\t98000\tBygg\t20 %\nGamma\t40\t250000,5\tIT\t',
  },
  en: {
    'names only': 'Name\nAlpha\nBeta\nGamma\nDelta',
    'no numbers':
      'Name\tTown\tIndustry\nAlpha\tLeeds\tIT\nBeta\tYork\tRetail\nGamma\tLeeds\tIT\nDelta\tLeeds\tRetail',
    'one customer': 'Name\tLicences\tRevenue\tIndustry\nAlpha\t3\t12000\tIT',
    'two customers': 'Name\tLicences\tRevenue\tIndustry\nAlpha\t3\t12000\tIT\nBeta\t40\t250000.5\tRetail',
    'three customers':
      'Name\tLicences\tRevenue\tIndustry\tMargin\nAlpha\t3\t12000\tIT\t37.5%\nBeta\t12\t98000\tRetail\t20%\nGamma\t40\t250000.5\tIT\t',
  },
} as const;
export type SmallList = keyof (typeof smallLists)['sv'];
/** A list with cells that cannot be read. */
const faultyList = {
  sv: 'Namn;Licenser;Omsättning;Kund sedan;Bransch;Anteckning\nAlfa i Umeå AB;3;12 000;2020-01-01;IT;Ringde\nBeta;x;24 500;2020-02-30;Bygg;\nGamma;40;9 000;;IT;Möte\n',
  en: 'Name,Licences,Revenue,Customer since,Industry,Note\nAlpha of Leeds Ltd,3,12000,2020-01-01,IT,Called\nBeta,x,24500,2020-02-30,Retail,\nGamma,40,9000,,IT,Met\n',
};

function fragmentOf(file: string): string {
  const link = readFileSync(`test/fixtures/links/${file}`, 'utf8').trim();
  return link.slice(link.indexOf('#'));
}
const sharedFragment = fragmentOf('b2b-swedish.txt');
const lockedFragment = fragmentOf('locked/b2b-swedish.txt');

async function isReady(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The start page of somebody who has nothing yet. */
export async function visitStart({ page, look }: Tour): Promise<void> {
  await page.goto('./#/');
  await isReady(page);
  await expect(page.locator('.below')).toBeVisible();
  await look('start');
}

/** The box on the start page for links that came in pieces, with a text that has none. */
export async function visitPastedLink({ page, t, look }: Tour): Promise<void> {
  await page.goto('./#/');
  await page.getByRole('button', { name: t.start.doors.linkButton }).click();
  await page.getByLabel(t.links.pasteLabel).fill('#');
  await page.getByRole('button', { name: t.links.pasteOpen }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('start with a pasted text');
}

/** From choosing a list to just before it is stored; with some cells that cannot be read. */
export async function visitImport(tour: Tour): Promise<void> {
  const { page, language, t, look } = tour;
  await page.goto('./#/import');
  await isReady(page);
  await look('import');
  await page.getByLabel(t.importing.pasteTitle).fill(faultyList[language].split('\n')[0] ?? '');
  await page.getByRole('button', { name: t.importing.pasteButton }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('refused list');
  await page.getByLabel(t.importing.pasteTitle).fill(faultyList[language]);
  await page.getByRole('button', { name: t.importing.pasteButton }).click();
  await expect(page.getByRole('button', { name: t.importing.store })).toBeVisible();
  await look('check');
  await chooseMadeFiles(tour, [doubtfulRegister(language)]);
  await expect(page.getByRole('heading', { name: t.sameness.title })).toBeVisible();
  await look('check with questions');
  await chooseMadeFiles(tour, registerAndDeals(language));
  await expect(page.getByRole('heading', { name: t.combining.joinTitle })).toBeVisible();
  await look('check of two files');
}

/** Chooses files in place of those that are being checked. */
async function chooseMadeFiles({ page, t }: Tour, files: readonly MadeFile[]): Promise<void> {
  await page.getByRole('button', { name: t.importing.startOver }).click();
  await page.getByLabel(t.importing.choose).setInputFiles([...files]);
  await expect(page.getByRole('button', { name: t.importing.store })).toBeVisible();
}

/** The page that proves that nothing leaves, and the one that tells what is kept, where a person is looked for. */
export async function visitProof({ page, t, look }: Tour): Promise<void> {
  await page.goto('./#/proof');
  await expect(page.getByText(t.proof.checks.cookies)).toBeVisible();
  await look('proof');
  await page.goto('./#/data');
  await page.getByLabel(t.data.personLabel).fill('fjärd');
  await page.getByRole('button', { name: t.data.search }).click();
  await expect(page.getByText(/fjärd”|fjärd“|“fjärd”|”fjärd”/)).toBeVisible();
  await look('data');
}

/** The page of all limits. */
export async function visitLimits({ page, language, look }: Tour): Promise<void> {
  await page.goto('./#/limits');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(limitsPageTexts(language).title);
  await look('limits');
}

/** The page that tells how everything is calculated. */
export async function visitMethod({ page, language, look }: Tour): Promise<void> {
  await page.goto('./#/method');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(methodPageTexts(language).title);
  await look('method');
}

/** The customers of the open study sorted into three segments, with the proof of it. */
export async function visitSegments({ page, t, look }: Tour): Promise<void> {
  await page.goto(page.url().replace(/[^/]*$/, 'segments'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.segments.question);
  await expect(page.getByRole('columnheader', { name: t.segments.proof.median })).toBeVisible();
  await look('segments');
}

/** The example leads of the open study, one of them opened, and the dialog that saves them. */
export async function visitLeads({ page, language, t, look }: Tour): Promise<void> {
  await page.goto(page.url().replace(/[^/]*$/, 'leads'));
  await page.getByRole('button', { name: t.leads.none.example }).click();
  const table = page.getByRole('table', { name: t.leads.list.table });
  // A few of them speak for all.
  await page
    .getByRole('combobox', { name: t.leads.list.customers })
    .selectOption({ label: t.leads.list.customerChoices.only });
  await expect(table.locator('tbody tr')).toHaveCount(12);
  await table.getByRole('button').first().click();
  await expect(table.getByText(t.segments.list.sum)).toBeVisible();
  await look('leads');
  // Alike in both languages, and each stop takes its time.
  if (language === 'en') return;
  await page.getByRole('button', { name: t.leads.export.open }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('dialog that saves leads');
  await page.keyboard.press('Escape');
}

/** How the list of the open study was read. */
export async function visitReport({ page, t, look }: Tour): Promise<void> {
  await page.goto(page.url().replace(/[^/]*$/, 'list'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.report.title);
  await look('report');
}

/** Typing a list by hand, where the app has a page for that. */
export async function visitTyping({ page, look }: Tour): Promise<void> {
  await page.goto('./#/typing');
  await isReady(page);
  if ((await page.locator('.below').count()) > 0) return;
  await look('typing');
}

/** Pastes a list and stores it; ends at the first step of its study. */
export async function openSmallList({ page, language, t }: Tour, list: SmallList): Promise<void> {
  await page.goto('./#/import');
  await page.getByLabel(t.importing.pasteTitle).fill(smallLists[language][list]);
  await page.getByRole('button', { name: t.importing.pasteButton }).click();
  await page.getByRole('button', { name: t.importing.store }).click();
  await page.waitForURL(/#\/study\//);
}

/** Opens the example company from the start page; ends at its first step. */
export async function openExampleStudy({ page, t }: Tour): Promise<void> {
  await page.goto('./#/');
  await page.getByRole('button', { name: t.start.doors.exampleButton }).click();
  await page.waitForURL(/#\/study\//);
}

/** Goes to a step of the open study by its address, and waits until it has its answer. */
export async function goToStep({ page, t }: Tour, step: StepName): Promise<void> {
  const study = page.url().replace(/[^/]*$/, '');
  await page.goto(`${study}${step}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t[step].question);
}

/** Waits for what a step of the example says after its answer, when that has been worked out. */
export async function lateParts({ page, language, t }: Tour, step: StepName): Promise<void> {
  if (step === 'groups') await expect(page.getByRole('group', { name: t.cutOffers.legend })).toBeVisible();
  if (step === 'streams') await expect(page.getByText(t.lead.compareFold)).toBeVisible();
  if (step === 'best') await expect(page.getByText(t.goals.sideBySide)).toBeVisible();
  if (step === 'company')
    await expect(page.getByText(evidenceTexts(language).verdicts.telling).first()).toBeVisible();
}

/** All six steps of the open study. */
export async function visitSteps(tour: Tour, name = (step: StepName): string => step): Promise<void> {
  for (const step of stepNames) {
    await goToStep(tour, step);
    await tour.look(name(step));
  }
}

/** From the last step of the open study to its finished profile, and the dialog that shares it. */
export async function visitFinished(tour: Tour): Promise<void> {
  const { page, t, look } = tour;
  await goToStep(tour, 'profile');
  await page.getByRole('button', { name: t.profile.finish }).click();
  await expect(page.locator('article.poster')).toBeVisible();
  await look('finished profile');
  await page.getByRole('button', { name: t.shared.share }).click();
  await expect(page.getByRole('dialog').getByLabel(t.links.link)).toHaveValue(/#p1/);
  await look('share dialog');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.links.protect).check();
  await dialog.getByRole('button', { name: t.links.qr }).click();
  await expect(dialog.getByRole('img', { name: t.links.qrLabel })).toBeVisible();
  await look('share dialog with a phrase and a code');
  await dialog.getByLabel(t.links.phrase, { exact: true }).fill('kort');
  await look('share dialog with a short phrase');
  await page.keyboard.press('Escape');
}

/** From a finished profile to what each department does with it, with one of each sort of change, and back. */
export async function visitActions({ page, t, look }: Tour): Promise<void> {
  await page.getByRole('link', { name: t.actions.link }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.actions.title);
  await page.getByRole('button', { name: t.actions.strikeOf(t.actions.titles.ask) }).click();
  const who = page.getByLabel(t.actions.edit(t.actions.titles.who));
  await who.fill('–');
  await who.blur();
  await expect(page.getByRole('button', { name: t.actions.resetOf(t.actions.titles.who) })).toBeVisible();
  await look('actions');
  await page.getByRole('link', { name: t.actions.back }).click();
  await expect(page.locator('article.poster')).toBeVisible();
}

/** Two kept profiles beside each other, from the second one, whose dialog may be open. */
export async function visitCompare({ page, t, look }: Tour): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: t.comparing.link }).click();
  await page.getByRole('checkbox', { checked: false }).first().check();
  await expect(page.getByRole('table')).toBeVisible();
  await look('profiles beside each other');
}

/** The start page of somebody who has work on it. */
export async function visitStartWithWork({ page, look }: Tour): Promise<void> {
  await page.goto('./#/');
  await expect(page.locator('.below')).toBeVisible();
  await expect(page.locator('a[href^="#/study/"]').first()).toBeVisible();
  await look('start with kept work');
}

/** What a link opens: a profile, or the words for a link that is broken. */
export async function visitShared({ page, t, look }: Tour): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./${sharedFragment}`);
  await expect(page.locator('article.poster')).toBeVisible();
  await look('shared profile');
  await page.getByRole('button', { name: t.shared.keep }).click();
  await expect(page.getByRole('link', { name: t.shared.openKept })).toBeVisible();
  await look('shared profile, kept');
  await page.goto(`./${sharedFragment.slice(0, -40)}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel(t.links.pasteLabel)).toBeVisible();
  await look('broken link');
  await page.goto(`./${lockedFragment}`);
  await expect(page.getByLabel(t.links.phrase)).toBeVisible();
  await look('locked link');
  await page.getByLabel(t.links.phrase).fill('fel fras');
  await page.getByRole('button', { name: t.links.unlock }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('locked link, wrong phrase');
}

/** From a finished profile to another one of the same study, which rests on few customers and is about to be shared. */
export async function visitThinLines(tour: Tour): Promise<void> {
  const { page, t, look } = tour;
  await page.getByRole('link', { name: t.shared.back }).click();
  await page.waitForURL(/#\/study\//);
  await goToStep(tour, 'best');
  await page.getByRole('radio', { name: t.best.countOther }).check();
  const count = page.getByRole('textbox', { name: t.best.countOther });
  await count.fill('5');
  await count.press('Enter');
  await goToStep(tour, 'profile');
  await page.getByRole('button', { name: t.profile.finish }).click();
  await page.getByRole('button', { name: t.shared.share }).click();
  await page.getByRole('dialog').getByRole('group').getByRole('checkbox').first().check();
  await expect(page.getByRole('dialog').getByLabel(t.links.link, { exact: true })).toHaveValue(/#p1/);
  await look('share dialog with few customers');
}

/** Opens everything on the page that is folded. */
export async function openFolds(page: Page): Promise<void> {
  // Of a long list of folds the first ones speak for all.
  const few = 7;
  await page.evaluate((most) => {
    for (const fold of document.querySelectorAll('details')) {
      const row = fold.parentElement?.localName === 'li' ? fold.parentElement : null;
      const place = row === null ? 0 : [...(row.parentElement?.children ?? [])].indexOf(row);
      fold.open = place < most;
    }
  }, few);
}

/** Opens the menus of the page one after the other, up to so many, and looks at each. */
export async function visitMenus(page: Page, look: Look, most = 2): Promise<void> {
  const openers = page.locator('[popovertarget]:visible');
  const count = Math.min(most, await openers.count());
  for (let index = 0; index < count; index++) {
    const opener = openers.nth(index);
    const name = (await opener.getAttribute('aria-label')) ?? (await opener.innerText());
    await opener.click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    await look(`menu ${name}`);
    await page.keyboard.press('Escape');
  }
}
