/*
 * The browser is killed while a database of an earlier version is brought up to date: afterwards it is the old one or the
 * new one, whole either way, and the next start finishes the work.
 */
import { expect, test, type Page } from '@playwright/test';
import { openExample } from '../browser/support/journey.ts';
import { schemas, type OldStore } from '../storage/earlier-schemas.ts';
import { openKillable } from './support/killable.ts';
import { seeded } from './support/seeded.ts';

const trials = Math.ceil(Number(process.env['MALKUND_KILLS'] ?? 100) * 0.4);
const newest = schemas.length;
/** An upgrade takes so long at least, as on a slow disk: without that it is over before anybody can kill it. */
const slowMs = 60;

/** A page of the app's origin that runs nothing of the app. */
const bare = (page: Page) => page.goto('./icon.svg');

/** What lies in a database, by the browser's own means. */
interface Found {
  readonly version: number;
  readonly stores: readonly string[];
  /** What every store holds, as text, by its name. */
  readonly records: Readonly<Record<string, string>>;
}

const read = (page: Page, name: string): Promise<Found> =>
  page.evaluate(async (database) => {
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no database'));
        };
      });
    const opened = await settle(indexedDB.open(database));
    const stores = [...opened.objectStoreNames];
    const records: Record<string, string> = {};
    for (const store of stores)
      records[store] = JSON.stringify(
        await settle(opened.transaction(store).objectStore(store).getAll()),
        (_key, value: unknown) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value),
      );
    const { version } = opened;
    opened.close();
    return { version, stores, records };
  }, name);

/** Copies one database into another, which is made anew as an earlier version made it. */
const copyAs = (page: Page, from: string, to: string, version: number, stores: readonly OldStore[]) =>
  page.evaluate(
    async (how) => {
      const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(request.error ?? new Error('failed'));
          };
        });
      await settle(indexedDB.deleteDatabase(how.to));
      const source = await settle(indexedDB.open(how.from));
      const making = indexedDB.open(how.to, how.version * 10);
      making.onupgradeneeded = () => {
        for (const { name, keyPath, indexes } of how.stores) {
          const made = making.result.createObjectStore(name, { keyPath });
          for (const index of indexes) made.createIndex(index, index);
        }
      };
      const target = await settle(making);
      for (const { name } of how.stores) {
        const records = source.objectStoreNames.contains(name)
          ? ((await settle(source.transaction(name).objectStore(name).getAll())) as unknown[])
          : [];
        const writing = target.transaction(name, 'readwrite');
        for (const record of records) writing.objectStore(name).add(record);
        await new Promise((resolve) => {
          writing.oncomplete = resolve;
        });
      }
      source.close();
      target.close();
    },
    { from, to, version, stores },
  );

const names = (version: number): string[] => (schemas[version - 1] ?? []).map(({ name }) => name).toSorted();

test(`killed ${trials} times while it is brought up to date, a database is the old one or the new one`, async ({
  baseURL,
}, info) => {
  const directory = info.outputPath('profile');
  const next = seeded(17);
  let browser = await openKillable(directory, baseURL!);
  await openExample(browser.page);
  await bare(browser.page);
  await copyAs(browser.page, 'malkund', 'golden', newest, schemas[newest - 1] ?? []);
  const golden = await read(browser.page, 'golden');
  const outcomes = { old: 0, new: 0 };
  const faults: string[] = [];

  for (let trial = 0; trial < trials; trial++) {
    const version = (trial % (newest - 1)) + 1;
    await copyAs(browser.page, 'golden', 'malkund', version, schemas[version - 1] ?? []);
    // At a random moment of the upgrade itself, and each fourth time of the whole start.
    const isAnywhere = trial % 4 === 3;
    const { begun } = await watchUpgrade(browser.page);
    const opening = browser.page.goto('./').catch(() => undefined);
    if (!isAnywhere) await begun;
    await new Promise((resolve) => setTimeout(resolve, next(isAnywhere ? 1200 : 2 * slowMs)));
    await browser.killBrowser();
    await opening;

    browser = await openKillable(directory, baseURL!);
    await bare(browser.page);
    // It bore witness of the database before; that it was forgotten may not have reached the disk.
    await browser.page.evaluate(() => {
      localStorage.removeItem('malkund.witness');
    });
    const found = await read(browser.page, 'malkund');
    const is = found.version === newest * 10 ? newest : version;
    outcomes[is === version ? 'old' : 'new']++;
    const say = (what: string): void => {
      faults.push(`trial ${trial}, from version ${version}: ${what}`);
    };
    if (found.version !== is * 10) say(`the version is ${found.version}`);
    if (found.stores.join() !== names(is).join()) say(`version ${is} with the stores ${found.stores.join()}`);
    for (const store of names(version))
      if (store !== 'keeping' && found.records[store] !== golden.records[store]) say(`${store} is torn`);

    await browser.page.goto('./');
    await expect(browser.page.getByRole('link', { name: 'Fjärdvik Drift' })).toBeVisible();
    await expect(browser.page.getByRole('alert')).toHaveCount(0);
    await bare(browser.page);
    const after = await read(browser.page, 'malkund');
    if (after.version !== newest * 10 || after.stores.join() !== names(newest).join())
      say(`not up to date after the next start: ${after.version}`);
    for (const store of names(version))
      if (store !== 'keeping' && after.records[store] !== golden.records[store]) say(`${store} is lost`);
  }
  await browser.context.close();
  console.log(
    `bringing a database up to date: ${trials} kills, ${outcomes.old} found as it was, ${outcomes.new} up to date, ${faults.length} torn or lost`,
  );
  expect(faults).toEqual([]);
  expect(outcomes.old).toBeGreaterThan(0);
  expect(outcomes.new).toBeGreaterThan(0);
});

/** Watches from the next page on; `begun` resolves when its database begins to be brought up to date. */
async function watchUpgrade(page: Page): Promise<{ begun: Promise<void> }> {
  const begun = new Promise<void>((resolve) => {
    page.on('console', (message) => {
      if (message.text() === 'upgrading') resolve();
    });
    // Should its worker have been quicker than the page, any moment is as good.
    setTimeout(resolve, 5000);
  });
  await page.addInitScript((ms) => {
    const open: unknown = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
      const request = Reflect.apply(open as (...args: unknown[]) => IDBOpenDBRequest, this, given);
      if (given[1] !== undefined)
        request.addEventListener('upgradeneeded', () => {
          console.log('upgrading');
          // What is asked for keeps the upgrade under way, with its new stores made.
          const store = request.transaction?.objectStore('lists');
          const until = performance.now() + ms;
          const ask = (): void => {
            if (store !== undefined && performance.now() < until) store.count().onsuccess = ask;
          };
          ask();
        });
      return request;
    };
  }, slowMs);
  return { begun };
}
