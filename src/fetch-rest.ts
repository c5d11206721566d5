/*
 * Fetches what the first page did not need, when the browser has time, so that the network can be turned off and
 * everything still works. <html data-fetched="all"> says that it is done.
 */
import { fetchProgram } from './engine/start-worker.ts';
import { fetchCatalogues } from './language/catalogues.ts';
import { loadLazyParts } from './screens/lazy-parts.ts';

/** Where the first page ends and the rest begins, for whoever measures. */
const mark = 'malkund-rest';
const longestWait = 3000;

let begun = false;

/** Begins once the page is shown and idle. What cannot be fetched is said where it is wanted. */
export function fetchRest(): void {
  if (begun) return;
  begun = true;
  const begin = (): void => {
    performance.mark(mark);
    void fetchAll();
  };
  // Not every browser tells when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: longestWait });
  else setTimeout(begin, longestWait / 10);
}

async function fetchAll(): Promise<void> {
  const others = await Promise.all([fetchProgram(), fetchCatalogues()]).then(
    () => true,
    () => false,
  );
  if ((await loadLazyParts()) && others) document.documentElement.dataset['fetched'] = 'all';
}
