/* What a deployed site sends, beside what the repository says that it should: every header of every file, and its bytes. */
import { createHash } from 'node:crypto';
import { headersFile } from '../../vite/host-headers.ts';
import { commonHeaders } from '../../vite/security-policy.ts';
import { headersFor } from '../support/headers-file.ts';

export interface SiteReport {
  /** Paths below the address that were asked for. */
  readonly asked: readonly string[];
  /** What differs, a sentence each; none when all is as it should be. */
  readonly faults: readonly string[];
}

const serviceWorker = 'service-worker.js';
/** Nobody has a file of this name. */
const missing = 'there-is-no-such-file-4f1c';
/** Without the right one, `nosniff` keeps a browser from running the file. */
const contentTypes = new Map([
  ['js', /^(text|application)\/javascript\b/],
  ['css', /^text\/css\b/],
  ['svg', /^image\/svg\+xml\b/],
  ['html', /^text\/html\b/],
]);

/** How the service worker lists the files of its build (src/service-worker/build-list.ts): a path and its SHA-256. */
const listed = /["'`](\.\/|[\w./-]+)["'`],\s*["'`]([0-9a-f]{64})["'`]/g;
/** Directives and parts in any order and with any spaces mean the same. */
const parts = (value: string): string =>
  value
    .split(/[;,]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .toSorted()
    .join('; ');

/**
 * Asks for the service worker, every file that it lists, the page first, and a file that is not there. Compares their
 * headers with those of `_headers`, and their bytes with the list: a host may add to a page. `address` may be a folder.
 */
export async function siteFaults(address: string): Promise<SiteReport> {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const file = headersFile();
  const faults: string[] = [];
  const asked: string[] = [];

  async function ask(path: string, sha256?: string): Promise<string> {
    const shown = path === '' ? '/' : path;
    asked.push(shown);
    const response = await fetch(new URL(path, base), { redirect: 'manual' });
    const body = Buffer.from(await response.arrayBuffer());
    const say = (what: string): void => {
      faults.push(`${shown}: ${what}`);
    };
    const isMissing = path === missing;
    const status = isMissing ? 404 : 200;
    if (response.status !== status) say(`status ${response.status}, and not ${status}`);
    for (const [name, value] of isMissing ? commonHeaders : expected(path)) {
      const found = response.headers.get(name);
      if (found === null) say(`${name} is not sent; it should be ${value}`);
      else if (parts(found) !== parts(value)) say(`${name} is ${found}; it should be ${value}`);
    }
    if (response.headers.has('Set-Cookie')) say('a cookie is set');
    const found = response.headers.get('Content-Type') ?? 'not sent';
    const type = isMissing
      ? undefined
      : contentTypes.get(path === '' ? 'html' : (path.split('.').at(-1) ?? ''));
    if (type?.test(found) === false) say(`Content-Type is ${found}`);
    if (sha256 !== undefined && createHash('sha256').update(body).digest('hex') !== sha256)
      say('is not the file that the service worker lists: something has changed it on its way');
    return body.toString('utf8');
  }

  const expected = (path: string): [string, string][] =>
    [...headersFor(file, `/${path}`)].map(([name, values]) => [name, values.join(', ')]);

  const worker = await ask(serviceWorker);
  const files = [...worker.matchAll(listed)].map(([, path = '', sha256]) => [path, sha256] as const);
  if (files.length === 0) faults.push(`${serviceWorker}: lists no files`);
  for (const [path, sha256] of files) await ask(path === './' ? '' : path, sha256);
  await ask(missing);
  return { asked, faults };
}
