/* The browser's storage is full, denied, or fails in the middle: said in plain words, and what was kept stays whole. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { sv as t } from '../../src/language/sv.ts';
import { readKept } from '../faults/support/stored.ts';
import { tornLists } from '../faults/support/kill-trials.ts';
import { chooseFile, goTo, gridCell, openExample } from './support/journey.ts';

const golden = readFileSync('test/fixtures/links/b2b-swedish.txt', 'utf8').trim();
const full = t.problems.get('storage-full')?.({}, {}) ?? '';

async function writeInFirstCell(page: Page, text: string): Promise<void> {
  await (await gridCell(page, 0, 'Bransch')).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The browser's own write, which a test can let fail. */
async function withFailingWrites(page: Page): Promise<(how: 'throw' | 'abort' | 'none') => Promise<void>> {
  await page.addInitScript(() => {
    const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const { fault } = globalThis as unknown as { fault?: string };
      if (fault === 'throw') throw new DOMException('full', 'QuotaExceededError');
      const request = Reflect.apply(put as (...args: unknown[]) => IDBRequest<IDBValidKey>, this, given);
      // The write succeeds, and its transaction fails all the same.
      if (fault === 'abort')
        request.addEventListener('success', () => {
          this.transaction.abort();
        });
      return request;
    };
  });
  return (how) =>
    page.evaluate((fault) => {
      Object.assign(globalThis, { fault });
    }, how);
}

test('the disk is full in the middle of an import: said, nothing of it is kept, and small things still are', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(baseURL!);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_500_000 });
  await openExample(page);
  const before = await readKept(page);
  let state = 1;
  const noise = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  const lines = Array.from(
    { length: 60_000 },
    (_, row) => `Kund ${row};${row % 90};${noise()}${noise()}${noise()}${noise()}${noise()}${noise()}`,
  );
  await chooseFile(page, 'stor.csv', ['Namn;Licenser;Anteckning', ...lines].join('\n'));
  await page.getByRole('button', { name: t.importing.store }).click();
  await expect(page.getByRole('alert').filter({ hasText: full })).toBeInViewport();
  expect(await readKept(page)).toEqual(before);

  await page.goto('./');
  await page.getByRole('link', { name: /^Fjärdvik/ }).click();
  await goTo(page, 'Företaget');
  await writeInFirstCell(page, 'svar 1');
  // The browser clears away what it took back when it has time: until then that is said, and the answer is kept by itself
  // once there is room.
  const saved = page.locator('[data-saved="true"]');
  await expect(saved.or(page.getByRole('alert').filter({ hasText: full }))).not.toHaveCount(0);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10_000_000 });
  await expect(saved).toBeAttached({ timeout: 90_000 });
  const after = await readKept(page);
  expect(Object.values(after?.answers ?? {})).toEqual(['svar 1']);
  expect(tornLists(after!)).toEqual([]);
});

for (const [how, sentence] of [
  ['throw', full],
  ['abort', t.common.saveFailed],
] as const) {
  test(`a single answer that cannot be kept is not shown as kept (${how}), and is with the next`, async ({
    page,
  }) => {
    const fail = await withFailingWrites(page);
    await openExample(page);
    await goTo(page, 'Företaget');
    await expect(page.getByRole('grid')).toBeVisible();
    await fail(how);
    await writeInFirstCell(page, 'svar 1');
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await expect(page.locator('[data-saved]')).toHaveCount(0);
    expect((await readKept(page))?.answers).toEqual({});
    await expect(await gridCell(page, 0, 'Bransch')).toHaveText('svar 1');

    await test.step('whoever leaves is asked', async () => {
      const isAsked = await page.evaluate(
        () => !dispatchEvent(new Event('beforeunload', { cancelable: true })),
      );
      expect(isAsked).toBe(true);
    });

    await fail('none');
    await (await gridCell(page, 1, 'Bransch')).click();
    await page.keyboard.type('svar 2');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-saved="true"]')).toBeAttached();
    expect(Object.values((await readKept(page))?.answers ?? {}).toSorted()).toEqual(['svar 1', 'svar 2']);
  });
}

for (const how of ['SecurityError', 'never answers'] as const) {
  test(`storage is denied (${how}): said in plain words, and a link still opens`, async ({ page }) => {
    await page.clock.install();
    await page.addInitScript((name) => {
      IDBFactory.prototype.open = () => {
        if (name === 'never answers') return {} as IDBOpenDBRequest;
        throw new DOMException('', name);
      };
    }, how);
    await page.goto('./');
    const said = page
      .getByRole('alert')
      .filter({ hasText: t.problems.get('storage-unavailable')?.({}, {}) ?? '' });
    // It is waited for long, for a disk may be slow.
    await expect(async () => {
      await page.clock.runFor(5000);
      await expect(said.first()).toBeVisible({ timeout: 100 });
    }).toPass();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`./${golden.slice(golden.indexOf('#'))}`);
    await expect(page.locator('article.poster .line').first()).toBeVisible();
  });
}

test('the worker dies: said, and the next thing that is asked is answered by another', async ({ page }) => {
  await openExample(page);
  await expect(page.locator('.answer')).not.toBeEmpty();
  await expect.poll(() => page.workers().length).toBe(1);
  await goTo(page, 'Bästa kunder');
  const worker = page.workers()[0]!;
  // It dies when it is done with what it was asked before; what is asked from then on is asked of another.
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('killed');
    });
  });
  await gone;
  await goTo(page, 'Grupper');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByLabel('Dela in efter').selectOption({ index: 1 });
  await expect(page.locator('.answer')).not.toBeEmpty();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('[data-saved="true"]')).toBeAttached();
});

test('the worker never answers: said, and started again it answers the same', async ({ page }) => {
  await page.clock.install();
  await openExample(page);
  await expect(page.locator('.answer')).not.toBeEmpty();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await goTo(page, 'Grupper');
  await page.getByLabel('Dela in efter').selectOption({ index: 1 });
  const silent = page.getByRole('alert').filter({ hasText: t.silence.silent });
  await expect(async () => {
    await page.clock.runFor(5000);
    await expect(silent).toBeVisible({ timeout: 100 });
  }).toPass();
  await silent.getByRole('button', { name: t.silence.startAgain }).click();
  await expect(silent).toHaveCount(0);
  await expect(page.locator('.answer')).not.toBeEmpty();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
