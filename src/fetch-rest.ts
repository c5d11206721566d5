/*
 * Makes ready what the first page did not need, when the browser has time, so that every screen opens at once and the
 * network can be turned off. With the service worker it comes from the browser's own cache; where there is none it is
 * fetched. <html data-fetched="all"> says that it is done.
 */
import { fetchProgram } from './engine/start-worker.ts';
import { fetchCatalogues } from './language/catalogues.ts';
import { whenIdle } from './offline/when-idle.ts';
import { loadLazyParts } from './screens/lazy-parts.ts';

/** Where the first page ends and the rest begins, for whoever measures. */
const mark = 'malkund-rest';

let begun = false;

/** Begins once the page is shown and idle, and `isKept` has settled. What cannot be fetched is said where it is wanted. */
export async function fetchRest(isKept: Promise<boolean>): Promise<void> {
  if (begun) return;
  begun = true;
  await isKept;
  await whenIdle();
  performance.mark(mark);
  const others = await Promise.all([fetchProgram(), fetchCatalogues()]).then(
    () => true,
    () => false,
  );
  if ((await loadLazyParts()) && others) document.documentElement.dataset['fetched'] = 'all';
}
