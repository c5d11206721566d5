import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export interface ScriptFile {
  readonly name: string;
  /** Bytes after gzip -9, as a static host would send it. */
  readonly size: number;
}

/** Gathers the scripts that the page fetches from now on, by address. */
export function gatherScripts(page: Page): { sizes: () => Promise<ReadonlyMap<string, number>> } {
  const files = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      files.set(
        response.url(),
        response.body().then((body) => gzipSync(body, { level: 9 }).length),
      );
  });
  return {
    sizes: async () =>
      new Map(await Promise.all([...files].map(async ([url, size]) => [url, await size] as const))),
  };
}

/** Addresses of the scripts that the page asked for before it began to fetch the rest. */
export function scriptsBeforeRest(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rest = performance.getEntriesByName('malkund-rest')[0];
    if (rest === undefined) throw new Error('The page has not begun to fetch the rest');
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < rest.startTime && new URL(entry.name).pathname.endsWith('.js'))
      .map((entry) => entry.name);
  });
}

export const fileName = (url: string): string => new URL(url).pathname.replace(/^.*\//, '');
