import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apacheSnippet, headersFile, nginxSnippet } from '../../vite/host-headers.ts';
import { commonHeaders, headerPolicy, pagePolicy } from '../../vite/security-policy.ts';
import { headersFor } from '../support/headers-file.ts';

const readme = readFileSync('README.md', 'utf8');

it('gives the page as a header what the page says of itself, and what only a header can say', () => {
  expect(headerPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`);
  for (const path of ['/', '/index.html', '/assets/index-12345678.js'])
    expect(headersFor(headersFile(), path).get('Content-Security-Policy')).toEqual([headerPolicy]);
});

it('lets the service worker fetch from its own host alone, by one policy and not two', () => {
  const headers = headersFor(headersFile(), '/service-worker.js');
  expect(headers.get('Content-Security-Policy')).toEqual(["default-src 'none'; connect-src 'self'"]);
});

it('keeps for ever only what is named by its content', () => {
  const cache = (path: string) => headersFor(headersFile(), path).get('Cache-Control');
  expect(cache('/assets/index-12345678.js')).toEqual(['public, max-age=31536000, immutable']);
  for (const path of ['/', '/index.html', '/service-worker.js']) expect(cache(path)).toEqual(['no-cache']);
});

it('sends the common headers with every file', () => {
  for (const path of ['/', '/service-worker.js', '/assets/x.css', '/nothing'])
    for (const [name, value] of commonHeaders)
      expect(headersFor(headersFile(), path).get(name)).toEqual([value]);
  expect([...commonHeaders.keys()]).toEqual(
    expect.arrayContaining([
      'Referrer-Policy',
      'X-Content-Type-Options',
      'Cross-Origin-Opener-Policy',
      'Permissions-Policy',
    ]),
  );
});

it.each([
  ['nginx', nginxSnippet()],
  ['apache', apacheSnippet()],
])('is what the README says for %s', (language, snippet) => {
  expect(readme).toContain(`\`\`\`${language}\n${snippet}\n\`\`\``);
});
