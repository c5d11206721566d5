/* The work that is killed: answering, importing, and opening a study from a file. Restoring is in killed-restore.ts. */
import { expect } from '@playwright/test';
import { finishProfile, goTo, gridCell, openExample } from '../../browser/support/journey.ts';
import { tornLists, type Killed } from './kill-trials.ts';

const rows = 20;

/** Writes a new answer again and again, in one cell after the other. */
export function answering(): Killed {
  /** The last answer in each row that the page showed as saved, and the one that it may be saving. */
  const saved = new Map<number, number>();
  const tried = new Map<number, number>();
  let number = 0;
  let line = '';
  return {
    withinMs: 2000,
    prepare: (page) => openExample(page),
    async reach(page) {
      await page.goto('./');
      await page.getByRole('link', { name: /^Fjärdvik/ }).click();
      await goTo(page, 'Företaget');
      await expect(page.getByRole('grid')).toBeVisible();
    },
    async work(page, _turn, onSaved) {
      for (;;) {
        const row = number % rows;
        const mine = ++number;
        const cell = await gridCell(page, row, 'Bransch');
        line = 'company.industry';
        await cell.click();
        tried.set(row, mine);
        await page.keyboard.type(`svar ${mine}`);
        await page.keyboard.press('Enter');
        await page.locator('[data-saved="true"]').waitFor({ state: 'attached' });
        saved.set(row, mine);
        onSaved();
      }
    },
    check({ answers, ...kept }) {
      const found = Object.entries(answers).filter(([key]) => key.endsWith(line));
      const numbers = new Set(found.map(([, text]) => Number(text.slice('svar '.length))));
      const faults = tornLists({ answers, ...kept });
      for (const [row, mine] of saved) {
        const last = tried.get(row) ?? mine;
        if (!numbers.has(mine) && !numbers.has(last))
          faults.push(`answer ${mine} in row ${row} was shown as saved and is lost`);
        // What was on its way when the page died is there or not: from now on it is as it is found.
        if (numbers.has(last)) saved.set(row, last);
        tried.set(row, saved.get(row) ?? mine);
      }
      return faults;
    },
  };
}

function csv(turn: number, count: number): string {
  const lines = Array.from(
    { length: count },
    (_, at) =>
      `Kund ${at};${(at % 97) + 1};${at * 13};${at % 3 === 0 ? 'IT' : 'Bygg'};Anteckning ${at * turn}`,
  );
  return ['Namn;Licenser;Omsättning;Bransch;Anteckning', ...lines].join('\n');
}

/** What holds whole lists that the page has shown as stored: each is there, once, and none by half. */
function wholeLists(expected: Map<string, number>, tried: Set<string>): Killed['check'] {
  return (kept) => {
    const faults = tornLists(kept);
    for (const [name, count] of expected) {
      const found = kept.lists.filter((list) => list.name === name);
      if (found.length !== 1 || found[0]?.rows !== count)
        faults.push(`the list ${name} was shown as stored and is lost: ${JSON.stringify(found)}`);
    }
    for (const list of kept.lists) if (tried.has(list.name)) expected.set(list.name, list.rows);
    return faults;
  };
}

/** Imports a list, each under a name of its own. */
export function importing(count: number): Killed {
  const expected = new Map<string, number>();
  const tried = new Set<string>();
  return {
    withinMs: 4000,
    prepare: (page) => openExample(page),
    async reach(page) {
      await page.goto('./#/import');
      await expect(page.getByLabel('Välj fil')).toBeAttached();
    },
    async work(page, turn, onSaved) {
      const name = `lista ${turn}`;
      tried.add(name);
      await page.getByLabel('Välj fil').setInputFiles({
        name: `${name}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(csv(turn, count)),
      });
      await page.getByRole('button', { name: 'Spara listan och börja' }).click();
      await page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' }).waitFor();
      expected.set(name, count);
      onSaved();
    },
    check: wholeLists(expected, tried),
  };
}

/** Opens a study from a file that was saved from the example, again and again. */
export function opening(file: string): Killed {
  let stored = 0;
  let shown = 0;
  return {
    withinMs: 2500,
    async prepare(page) {
      await openExample(page);
      await finishProfile(page, 'Sparad');
      await page.goto('./');
      await page.getByRole('link', { name: /^Fjärdvik/ }).click();
      await goTo(page, 'Målkunden');
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Spara studien till fil' }).click();
      await (await saving).saveAs(file);
      stored = 1;
    },
    async reach(page) {
      await page.goto('./');
      await expect(page.getByLabel('Öppna Målkund-fil')).toBeAttached();
    },
    async work(page, _turn, onSaved) {
      await page.getByLabel('Öppna Målkund-fil').setInputFiles(file);
      // The study is here already, so it is asked what to do with the other one.
      await page.getByRole('button', { name: 'Behåll båda' }).click();
      await page.getByRole('heading', { level: 1, name: 'Hur stora är era kunder?' }).waitFor();
      shown++;
      onSaved();
    },
    check(kept) {
      const faults = tornLists(kept);
      const [first] = kept.lists;
      const found = kept.lists.length;
      if (found < stored + shown)
        faults.push(`${stored + shown} studies were shown as opened, and ${found} are kept`);
      if (kept.profiles !== found)
        faults.push(`${found} studies with a profile each, and ${kept.profiles} profiles`);
      for (const list of kept.lists)
        if (list.rows !== first?.rows || list.answers !== first.answers)
          faults.push(`a study has lost answers: ${JSON.stringify(list)}`);
      stored = found;
      shown = 0;
      return faults;
    },
  };
}
