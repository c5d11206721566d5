/* Which requests the service worker answers, and with what. Everything else goes its usual way. */
import { pageFile } from './build-list.ts';

export type Answer =
  /** A file of this version, from its own cache. */
  | { readonly from: 'this-version'; readonly path: string }
  /** A file of another version, for a page that was opened with it. Its name says what is in it, so it fits no other. */
  | { readonly from: 'any-version' }
  | { readonly from: 'network' };

export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly isNavigation: boolean;
}

const fromNetwork: Answer = { from: 'network' };
/** The build puts files named by their content here. */
const hashedFolder = 'assets/';

/**
 * Only files of this app are answered, never another origin's, nor other pages that live beside it on the same host.
 */
export function whichAnswer(asked: Asked, scope: string, files: ReadonlySet<string>): Answer {
  const address = asked.url.split('#')[0] ?? '';
  if (asked.method !== 'GET' || !address.startsWith(scope)) return fromNetwork;
  if (asked.isNavigation) {
    const page = (address.split('?')[0] ?? '').slice(scope.length);
    if (page === '' || page === 'index.html') return { from: 'this-version', path: pageFile };
    return files.has(page) ? { from: 'this-version', path: page } : fromNetwork;
  }
  const path = address.slice(scope.length);
  if (files.has(path)) return { from: 'this-version', path };
  return path.startsWith(hashedFolder) ? { from: 'any-version' } : fromNetwork;
}
