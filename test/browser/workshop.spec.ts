/* A whole workshop by links only: one leader, five participants in browsers that share nothing with hers. */
import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { sv as t } from '../../src/language/sv.ts';
import { goTo, openExample, reloadKept } from './support/journey.ts';

const phone = { width: 390, height: 844 };
const ownQuestion = 'Varför valde de oss?';

/** What each participant believes: industry, country, own question; null for "don't know". */
const team = [
  { name: 'Anna', team: 'Sälj', answers: ['IT', 'Sverige', 'Priset'] },
  { name: 'Bo', team: 'Marknad', answers: ['Egna: it ', 'Sverige', 'Tekniken'] },
  { name: 'Cia', team: 'Ekonomi', answers: ['Egna: Bank', 'Sverige', 'Priset'] },
  { name: '', team: 'Support', answers: ['Egna: Bygg', 'Sverige', null] },
  { name: 'Eva', team: 'Produkt', answers: [null, 'Sverige', 'En vän'] },
] as const;

async function openWorkshop(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Workshop i ledningen' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Är ni överens om er målkund?' })).toBeVisible();
}

/** Makes the invitation that asks for industry, country and a question of one's own; gives its link. */
async function invite(page: Page): Promise<string> {
  const guess = page.locator('section', {
    has: page.getByRole('heading', { name: 'Gissningen före siffrorna' }),
  });
  await guess.getByLabel('Vad inbjudan ska heta').fill('Fjärdvik AB');
  // From the last to the first: what is unticked is no longer among them.
  const ticked = guess.getByRole('checkbox', { checked: true });
  for (const tick of (await ticked.all()).toReversed()) await tick.uncheck();
  await guess.getByRole('checkbox', { name: 'Bransch' }).check();
  await guess.getByRole('checkbox', { name: 'Land' }).check();
  await guess.getByLabel('Egna frågor').fill(ownQuestion);
  await guess.getByRole('button', { name: 'Gör inbjudan' }).click();
  const link = guess.getByLabel('Länken', { exact: true });
  await expect(link).toHaveValue(/#p1i[0-9A-Za-z]+$/);
  return link.inputValue();
}

async function answer(page: Page, text: string | null): Promise<void> {
  if (text === null) await page.getByLabel('Vet inte').check();
  else if (text.startsWith('Egna: ')) {
    await page.getByLabel('Egna ord').check();
    await page.getByLabel('Ditt svar').fill(text.slice('Egna: '.length));
  } else if ((await page.getByRole('radio', { name: text, exact: true }).count()) > 0)
    await page.getByRole('radio', { name: text, exact: true }).check();
  else await page.getByLabel('Ditt svar').fill(text);
  await page.getByRole('button', { name: /^(Nästa|Till det sista steget)$/ }).click();
}

/** Answers as a participant in a browser of his own; gives the link that he sends back, and leaves the page open. */
async function participate(page: Page, link: string, who: (typeof team)[number]): Promise<string> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Fjärdvik AB' })).toBeVisible();
  await page.getByRole('radio', { name: who.team, exact: true }).check();
  await page.getByLabel(/^Namn/).fill(who.name);
  await page.getByRole('button', { name: 'Börja' }).click();
  for (const text of who.answers) await answer(page, text);
  return answerLinkOf(page);
}

async function answerLinkOf(page: Page): Promise<string> {
  const link = page.getByLabel('Länken med dina svar');
  await expect(link).toHaveValue(/#p1s[0-9A-Za-z]+$/);
  return link.inputValue();
}

/** What a page has left in its browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    settings: Object.keys(localStorage).length,
    session: Object.keys(sessionStorage).length,
    cookies: document.cookie,
  }));

const freshPage = async (browser: Browser) =>
  (await browser.newContext({ viewport: phone, serviceWorkers: 'block', locale: 'sv-SE' })).newPage();

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Klistra in svaren').fill(text);
  await page.getByRole('button', { name: 'Lägg till svaren' }).click();
}
const outcomes = (page: Page) => page.getByRole('status').getByRole('listitem');
/** The part about one question. */
const about = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name, exact: true }) });

test('a workshop of five, from the invitation to the decisions on the wall', async ({ page, browser }) => {
  await openExample(page);
  await openWorkshop(page);
  const invitation = await invite(page);
  expect(invitation.length).toBeLessThanOrEqual(1000);
  const links: string[] = [];

  await test.step('five participants answer; nothing is left in their browsers', async () => {
    for (const who of team) {
      const theirs = await freshPage(browser);
      links.push(await participate(theirs, invitation, who));
      expect(await kept(theirs)).toEqual({ databases: 0, settings: 0, session: 0, cookies: '' });
      if (who.name === 'Eva') {
        // She changes her mind: the later answer is hers too.
        await theirs.getByRole('button', { name: `Ändra svaret: ${ownQuestion}` }).click();
        await answer(theirs, 'Tekniken');
        await expect(theirs.getByText('Tekniken', { exact: true })).toBeVisible();
        await expect(theirs.getByLabel('Länken med dina svar')).not.toHaveValue(links.at(-1) ?? '');
        links.push(await answerLinkOf(theirs));
      }
      await theirs.context().close();
    }
  });
  const [anna = '', bo = '', cia = '', support = '', eva = '', evaAgain = ''] = links;

  await test.step('answers come in wrapped, quoted, many at once, and each once', async () => {
    const wrapped = bo.replace(/(.{60})/g, '$1\r\n> ');
    await paste(
      page,
      `Hej, här är mina svar: ${anna}\n\n> ${invitation}\n\nFrån Bo:\n> ${wrapped}\n${cia}\n${support}\n${eva}`,
    );
    await expect(outcomes(page)).toHaveCount(5);
    await expect(page.getByText('5 har svarat', { exact: true })).toBeVisible();
    await paste(page, evaAgain);
    await expect(outcomes(page)).toHaveText([/Eva \(Produkt\): det nya svaret ersätter det förra/]);
    await paste(page, anna);
    await expect(outcomes(page)).toHaveText([/Anna \(Sälj\): samma svar finns redan/]);
    await paste(page, eva);
    await expect(outcomes(page)).toHaveText([/Eva \(Produkt\): ett senare svar finns redan/]);
  });

  await test.step('a link that is cut, changed, foreign or no answer is refused, and says why', async () => {
    await paste(page, anna.slice(0, -7));
    await expect(outcomes(page)).toHaveText([/inte hel: \d+ av \d+ tecken/]);
    await paste(page, anna.slice(0, -3) + (anna.endsWith('A00') ? 'B11' : 'A00'));
    await expect(outcomes(page)).toHaveText([/skadad/]);
    await paste(page, readFileSync('test/fixtures/links/workshop/answer.txt', 'utf8'));
    await expect(outcomes(page)).toHaveText([/hör till en annan studie/]);
    await paste(page, invitation);
    await expect(outcomes(page)).toHaveText([/en inbjudan, inget svar/]);
    await paste(page, readFileSync('test/fixtures/links/minimal.txt', 'utf8'));
    await expect(outcomes(page)).toHaveText([/av ett annat slag/]);
    await paste(page, 'Hej');
    await expect(page.getByRole('alert')).toContainText('ingen länk från Målkund');
    await expect(page.getByText('5 har svarat', { exact: true })).toBeVisible();
  });

  await test.step('the agreement is as counted by hand', async () => {
    // IT twice (however written), Bank, Bygg; Eva does not know.
    const industry = about(page, 'Bransch');
    await expect(industry).toContainText('Oense – 2 av 4 säger samma');
    await expect(industry).toContainText('Anna (Sälj) och Bo (Marknad)');
    await expect(industry).toContainText('Vet inte: Eva (Produkt)');
    await expect(industry.locator('.list')).toContainText('IT');
    await expect(industry.locator('.list')).toContainText('14 av 19 bästa');
    await expect(industry.getByText('som listan', { exact: true })).toHaveCount(1);
    await expect(about(page, 'Land')).toContainText('Alla överens – 5 av 5 säger samma');
    // Price twice, technology twice (Eva's second thought); support does not know.
    await expect(about(page, ownQuestion)).toContainText('Oense – 2 av 4 säger samma');
    await expect(about(page, ownQuestion)).toContainText('Vet inte: Support');
    await expect(page.getByText('Alla överens om 1, de flesta om 0, oense om 2.')).toBeVisible();
  });

  await test.step('an answer can be removed, and the removal taken back', async () => {
    await page.getByRole('button', { name: 'Ta bort svaret från Cia (Ekonomi)' }).click();
    await expect(about(page, 'Bransch')).toContainText('De flesta överens – 2 av 3 säger samma');
    await page.getByRole('button', { name: 'Ångra: ett svar togs bort' }).click();
    await expect(about(page, 'Bransch')).toContainText('2 av 4 säger samma');
  });

  await test.step('a decision is noted with its reason, kept, and goes into the profile', async () => {
    const industry = about(page, 'Bransch');
    await industry.getByRole('button', { name: 'Egna ord' }).click();
    await industry.getByLabel('Det vi bestämde').fill('IT och telekom');
    await industry.getByLabel('Varför').fill('Störst lönsamhet');
    await industry.getByLabel('Varför').press('Tab');
    await page.getByRole('button', { name: 'För in 1 beslut i profilen' }).click();
    await expect(page.getByText('Besluten är införda i profilen.')).toBeVisible();
    await reloadKept(page);
    await expect(about(page, 'Bransch').getByLabel('Varför')).toHaveValue('Störst lönsamhet');
    await expect(page.getByText('1 av 3 beslutade')).toBeVisible();
  });

  await test.step('the wall shows a question alone first, and no customer until that is switched on', async () => {
    await page.getByRole('link', { name: 'Visa på projektor' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Vad tror vi, och vad säger siffrorna?' }),
    ).toBeVisible();
    for (let turns = 0; turns < 3; turns++) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1, name: 'Vilka är era bästa kunder?' })).toBeVisible();
    await expect(page.getByText('De bästa kunderna')).toHaveCount(0);
    await page.getByLabel('Visa kundnamn').check();
    await expect(page.getByText('De bästa kunderna')).toBeVisible();
    await page.getByLabel('Visa kundnamn').uncheck();
    await page.keyboard.press('ArrowRight');
    const asks = page.getByRole('heading', { level: 1, name: 'I vilken bransch finns er bästa kund?' });
    await expect(asks).toBeVisible();
    await expect(page.getByText('Gruppen säger')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('Oense – 2 av 4 säger samma')).toBeVisible();
    await expect(page.getByText('Listan säger')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('Listan säger')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Egna ord' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('button', { name: 'Egna ord' })).toHaveCount(0);
    await page.keyboard.press('End');
    await expect(page.getByText('Steg 6')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Är ni överens om er målkund?' })).toBeVisible();
  });

  await test.step('a vote on the lines goes the same way, and what is voted out is struck', async () => {
    await page.getByRole('button', { name: 'Förbered en omröstning' }).click();
    const vote = page.locator('section', {
      has: page.getByRole('heading', { name: 'Omröstning om raderna' }),
    });
    // What customers are worth is proposed when they have been sorted: its ticks are among those that are taken away.
    await expect(vote.getByRole('group', { name: t.workshop.voteSegment })).toBeVisible();
    const ticked = vote.getByRole('checkbox', { checked: true });
    for (const tick of (await ticked.all()).toReversed().slice(0, -1)) await tick.uncheck();
    await vote.getByRole('button', { name: 'Gör inbjudan' }).click();
    const link = vote.getByLabel('Länken', { exact: true });
    await expect(link).toHaveValue(/#p1i/);
    const theirs = await freshPage(browser);
    await theirs.goto(await link.inputValue());
    await theirs.getByRole('radio', { name: 'Ekonomi', exact: true }).check();
    await theirs.getByRole('button', { name: 'Börja' }).click();
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Bransch: IT och telekom');
    await answer(theirs, 'Stryk');
    await paste(page, await answerLinkOf(theirs));
    await theirs.context().close();
    const line = about(page, 'Bransch: IT och telekom');
    await expect(line).toContainText('För få svar');
    await line.getByRole('button', { name: 'Stryk' }).click();
    await vote.getByRole('button', { name: 'För in 1 beslut i profilen' }).click();
    await goTo(page, 'Målkunden');
    await expect(page.getByRole('button', { name: 'Ta med Bransch igen' })).toBeVisible();
  });
});
