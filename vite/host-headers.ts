/* The headers in the words of common static hosts. The paths hold when the app stands at the top of its host. */
import {
  askedEachTime,
  cachedForEver,
  commonHeaders,
  headerPolicy,
  serviceWorkerPolicy,
} from './security-policy.ts';

const policyHeader = 'Content-Security-Policy';

/**
 * `_headers`, as Netlify and Cloudflare read it. Rules that fit one path are added up, and two policies would both hold,
 * so each path gets its policy by one rule only.
 */
export function headersFile(): string {
  const rule = (path: string, headers: Iterable<readonly [string, string]>): string =>
    [path, ...Array.from(headers, ([name, value]) => `  ${name}: ${value}`)].join('\n');
  const page = [
    [policyHeader, headerPolicy],
    ['Cache-Control', askedEachTime],
  ] as const;
  return [
    rule('/*', commonHeaders),
    rule('/', page),
    rule('/index.html', page),
    rule('/assets/*', [
      [policyHeader, headerPolicy],
      ['Cache-Control', cachedForEver],
    ]),
    rule('/service-worker.js', [
      [policyHeader, serviceWorkerPolicy],
      ['Cache-Control', askedEachTime],
    ]),
    '',
  ].join('\n');
}

/** For the `server` block of nginx. add_header holds for a place only if that place has none of its own. */
export function nginxSnippet(): string {
  const add = ([name, value]: readonly [string, string]): string => `add_header ${name} "${value}" always;`;
  const place = (path: string, policy: string, cache: string): string[] => [
    `location ${path} {`,
    ...[...commonHeaders, [policyHeader, policy] as const, ['Cache-Control', cache] as const].map(
      (header) => `  ${add(header)}`,
    ),
    '}',
  ];
  return [
    ...place('/', headerPolicy, askedEachTime),
    ...place('/assets/', headerPolicy, cachedForEver),
    ...place('= /service-worker.js', serviceWorkerPolicy, askedEachTime),
  ].join('\n');
}

/** For an .htaccess file in the folder, or the site's own configuration; needs mod_headers. */
export function apacheSnippet(): string {
  const set = ([name, value]: readonly [string, string]): string => `Header always set ${name} "${value}"`;
  return [
    ...Array.from(commonHeaders, set),
    set([policyHeader, headerPolicy]),
    set(['Cache-Control', askedEachTime]),
    String.raw`<FilesMatch "-[A-Za-z0-9_-]{8}\.(js|css|woff2)$">`,
    `  ${set(['Cache-Control', cachedForEver])}`,
    '</FilesMatch>',
    '<Files "service-worker.js">',
    `  ${set([policyHeader, serviceWorkerPolicy])}`,
    '</Files>',
  ].join('\n');
}
