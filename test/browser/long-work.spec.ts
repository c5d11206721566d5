import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { sv as t } from '../../src/language/sv.ts';
import { chooseFile, openExample } from './support/journey.ts';

const rows = 600_000;

/** A list so long that each stage of its import takes time; written to disk, for no message holds it. */
async function writeLongList(info: TestInfo): Promise<string> {
  const path = info.outputPath('stor.csv');
  const file = createWriteStream(path);
  file.write('Namn;Kundnummer;Licenser;Omsättning;Kund sedan;Bransch;Anteckning\n');
  for (let from = 0; from < rows; from += 10_000) {
    const part: string[] = [];
    for (let row = from; row < from + 10_000; row++)
      part.push(
        `Företag nummer ${row} AB;K${row};${(row % 97) + 1};${row % 89_999},50;2020-01-${String((row % 28) + 1).padStart(2, '0')};${row % 3 === 0 ? 'IT' : 'Bygg'};Ringde om avtal ${row}\n`,
      );
    if (!file.write(part.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

/** Everything that the browser keeps, without what is only in memory. */
async function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no database'));
        };
      });
    const database = await settle(indexedDB.open('malkund'));
    const found: Record<string, unknown> = {};
    for (const name of [...database.objectStoreNames].toSorted())
      found[name] = await settle(database.transaction(name).objectStore(name).getAllKeys());
    database.close();
    return JSON.stringify(found);
  });
}

/**
 * Presses a button in the moment that a text comes with it: the work is over before a test could press it from outside.
 * The text as it was then, and whether a progress bar was there too, come by the function that is returned.
 */
async function pressWhenSaid(page: Page, said: RegExp, name: string) {
  const press = await page.evaluateHandle(
    ([pattern, words]) => {
      const seen = new Promise<{ text: string; hasBar: boolean }>((resolve) => {
        const watch = new MutationObserver(() => {
          const text = new RegExp(pattern).exec(document.body.innerText)?.[0];
          const button = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent.trim() === words,
          );
          if (text === undefined || button === undefined) return;
          watch.disconnect();
          resolve({ text, hasBar: document.querySelector('[role="progressbar"], progress') !== null });
          button.click();
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      // In an object of its own, or it would be waited for.
      return { seen };
    },
    [said.source, name] as const,
  );
  return () => press.evaluate(({ seen }) => seen);
}

/**
 * Keeps the database busy, so that storing waits its turn however fast the machine is. Returns what lets it go.
 */
async function holdDatabase(page: Page): Promise<() => Promise<void>> {
  const hold = await page.evaluateHandle(
    () =>
      new Promise<{ isOver: boolean; ended: Promise<void> }>((resolve, reject) => {
        const opening = indexedDB.open('malkund');
        opening.onerror = () => {
          reject(opening.error ?? new Error('no database'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const turn = database.transaction(names, 'readwrite');
          const ended = new Promise<void>((end) => {
            turn.oncomplete = () => {
              database.close();
              end();
            };
          });
          const held = { isOver: false, ended };
          // A turn lasts as long as something is asked in it.
          const goOn = (): void => {
            if (!held.isOver) turn.objectStore(names[0] ?? '').count().onsuccess = goOn;
          };
          goOn();
          resolve(held);
        };
      }),
  );
  return () =>
    hold.evaluate((held) => {
      held.isOver = true;
      return held.ended;
    });
}

test('a long import says what it does and how far it has come, and stops at any moment without a trace', async ({
  page,
}, info) => {
  test.slow();
  await openExample(page);
  const before = await kept(page);
  const file = await writeLongList(info);
  const stopped = page.getByText(t.importing.stopped);
  const progress = page.getByRole('progressbar');

  await test.step('stopped while it is read', async () => {
    await page.goto('./#/import');
    const seen = await pressWhenSaid(page, /Läser stor\.csv: \d+\s%/, t.importing.stop);
    await page.getByLabel(t.importing.choose).setInputFiles(file);
    expect(await seen()).toMatchObject({ hasBar: true });
    await expect(stopped).toBeVisible();
    await expect(progress).toHaveCount(0);
    expect(await kept(page)).toBe(before);
  });

  await test.step('read to the end, and stopped while it is stored', async () => {
    await page.getByLabel(t.importing.choose).setInputFiles(file);
    await expect(page.getByRole('heading', { name: t.importing.checkTitle })).toBeVisible();
    const letGo = await holdDatabase(page);
    await page.getByRole('button', { name: t.importing.store }).click();
    await page.getByRole('button', { name: t.importing.stopStoring }).click();
    await expect(stopped).toBeVisible();
    await letGo();
    expect(await kept(page)).toBe(before);
  });

  await test.step('a new import works at once, and what was kept still opens', async () => {
    await chooseFile(
      page,
      'liten.csv',
      'Namn;Licenser;Omsättning\nAlfa;3;1000\nBeta;12;2000\nGamma;40;9000\n',
    );
    await page.getByRole('button', { name: t.importing.store }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.groups.question })).toBeVisible();
    await page.goto('./#/');
    await page.getByRole('link', { name: /^Fjärdvik/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
