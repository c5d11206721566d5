/* The script that checks a deployed site, against a host in the next room: as it should be, and with each kind of fault. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { headersFile } from '../../vite/host-headers.ts';
import { headersFor } from '../support/headers-file.ts';
import { siteFaults } from './site-faults.ts';

interface Answer {
  status: number;
  headers: Map<string, string>;
  body: string;
}
type Fault = (path: string, answer: Answer) => unknown;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const page = '<!doctype html><title>Målkund</title><script src="./assets/index-12345678.js"></script>';
const script = 'console.log(1)';
const styles = 'a{color:red}';
const bodies = new Map([
  ['/', page],
  ['/assets/index-12345678.js', script],
  ['/assets/style-12345678.css', styles],
  [
    '/service-worker.js',
    `const list={version:"a",files:[["./","${sha256(page)}"],["assets/index-12345678.js","${sha256(script)}"],[\`assets/style-12345678.css\`,\`${sha256(styles)}\`]]}`,
  ],
]);
const types = new Map([
  ['js', 'text/javascript'],
  ['css', 'text/css; charset=utf-8'],
]);

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Serves the files as a host that reads `_headers`, with something wrong; returns its address. */
async function host(fault: Fault = () => undefined): Promise<string> {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = bodies.get(path);
    const answer: Answer = {
      status: body === undefined ? 404 : 200,
      headers: new Map(
        [...headersFor(headersFile(), path)].map(([name, values]) => [name, values.join(', ')]),
      ),
      body: body ?? 'Not found',
    };
    answer.headers.set('Content-Type', types.get(path.split('.').at(-1) ?? '') ?? 'text/html');
    fault(path, answer);
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(answer.body);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('has nothing to say of a site that is as it should be', async () => {
  expect(await siteFaults(await host())).toEqual({
    asked: [
      'service-worker.js',
      '/',
      'assets/index-12345678.js',
      'assets/style-12345678.css',
      'there-is-no-such-file-4f1c',
    ],
    faults: [],
  });
});

it('reads a header by its meaning, whatever the order and the spaces', async () => {
  const address = await host((_, { headers }) => {
    const policy = headers.get('Content-Security-Policy');
    if (policy !== undefined)
      headers.set('Content-Security-Policy', policy.split('; ').toReversed().join(' ;  '));
    const cache = headers.get('Cache-Control');
    if (cache !== undefined) headers.set('Cache-Control', cache.split(', ').toReversed().join(','));
  });
  expect((await siteFaults(address)).faults).toEqual([]);
});

it.each<[string, string, Fault]>([
  [
    'a header left out of the page',
    '/',
    (path, { headers }) => path === '/' && headers.delete('X-Frame-Options'),
  ],
  [
    'a header left out of one asset',
    'assets/index-12345678.js',
    (path, { headers }) => path.startsWith('/assets/index') && headers.delete('Content-Security-Policy'),
  ],
  [
    'a weaker policy',
    '/',
    (path, { headers }) =>
      path === '/' &&
      headers.set(
        'Content-Security-Policy',
        (headers.get('Content-Security-Policy') ?? '').replace("connect-src 'none'", "connect-src 'self'"),
      ),
  ],
  [
    'another policy for the worker',
    'service-worker.js',
    (path, { headers }) =>
      path === '/service-worker.js' && headers.set('Content-Security-Policy', "default-src 'self'"),
  ],
  [
    'two rules for the cache joined',
    'assets/style-12345678.css',
    (path, { headers }) =>
      path.startsWith('/assets/style') &&
      headers.set('Cache-Control', 'no-cache, public, max-age=31536000, immutable'),
  ],
  [
    'a page in place of what is missing',
    'there-is-no-such-file-4f1c',
    (path, answer) => {
      if (path.includes('no-such')) answer.status = 200;
    },
  ],
  [
    'nothing on the missing page',
    'there-is-no-such-file-4f1c',
    (path, { headers }) => path.includes('no-such') && headers.delete('Referrer-Policy'),
  ],
  [
    'a file of another kind',
    'assets/index-12345678.js',
    (path, { headers }) => path.startsWith('/assets/index') && headers.set('Content-Type', 'text/plain'),
  ],
  ['a cookie', '/', (path, { headers }) => path === '/' && headers.set('Set-Cookie', 'id=1')],
  [
    'something added to the page',
    '/',
    (path, answer) => {
      if (path === '/') answer.body += '<script src="https://example.com/count.js"></script>';
    },
  ],
])('names %s', async (_, path, fault) => {
  const { faults } = await siteFaults(await host(fault));
  expect(faults.length).toBeGreaterThan(0);
  for (const said of faults) expect(said.startsWith(`${path}: `)).toBe(true);
});

it('does not take a site that is something else for one that is well', async () => {
  const address = await host((path, answer) => {
    if (path === '/service-worker.js') answer.body = '';
  });
  expect((await siteFaults(address)).faults).toEqual(['service-worker.js: lists no files']);
});
