/* Ways in which what a browser keeps gets lost, for tests that look whether anybody notices. */
import { existsSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Deletes the database under an open page, as another tab or the browser's own tools do. */
export function deleteDatabase(page: Page, name = 'malkund'): Promise<void> {
  return page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(database);
        request.onsuccess = () => {
          resolve();
        };
        request.onerror = () => {
          reject(new Error('The database was not deleted'));
        };
      }),
    name,
  );
}

/** The folder in which Chromium keeps the databases of an address, in a profile that is not in use. */
function databaseFolder(profile: string, origin: string): string {
  const { protocol, hostname, port } = new URL(origin);
  const name = `${protocol.replace(':', '')}_${hostname}_${port === '' ? '0' : port}.indexeddb.leveldb`;
  const folder = join(profile, 'Default', 'IndexedDB', name);
  if (!existsSync(folder)) throw new Error(`There is no ${folder}`);
  return folder;
}

/** The files of that database whose names are of a kind. */
export function databaseFiles(profile: string, origin: string, kind: RegExp): string[] {
  const folder = databaseFolder(profile, origin);
  return readdirSync(folder)
    .filter((name) => kind.test(name))
    .map((name) => join(folder, name));
}

/** Empties the log in which Chromium keeps what was stored last: the database then opens without it. */
export function truncateLog(profile: string, origin: string): void {
  for (const file of databaseFiles(profile, origin, /\.log$/)) truncateSync(file, 0);
}

/** Deletes the file without which Chromium cannot open the database at all. */
export function deleteManifest(profile: string, origin: string): void {
  for (const file of databaseFiles(profile, origin, /^MANIFEST-/)) rmSync(file);
}

/** Clears what an address keeps, as the browser's settings do. */
export async function clearSiteData(page: Page, kinds = 'all'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: kinds });
  await session.detach();
}

/** Has the browser refuse its database to the page, as some do in private windows. Before the page is opened. */
export async function denyDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
}
