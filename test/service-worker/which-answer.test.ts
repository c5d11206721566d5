import { expect, it } from 'vitest';
import { whichAnswer } from '../../src/service-worker/which-answer.ts';

const scope = 'https://host.se/verktyg/';
const files = new Set(['./', 'licences.txt', 'assets/a-1.js', 'icon.svg']);
const ask = (url: string, isNavigation = false, method = 'GET') =>
  whichAnswer({ url, isNavigation, method }, scope, files);
const page = { from: 'this-version', path: './' };
const network = { from: 'network' };

it.each(['', 'index.html', '?utm_source=mail', '#/study/1/groups', 'index.html?x#p1a'])(
  'opens the page at %j',
  (rest) => {
    expect(ask(scope + rest, true)).toEqual(page);
  },
);

it.each([
  'https://host.se/verktyg/other/',
  'https://host.se/',
  'https://host.se/verktygen/',
  'https://elsewhere.se/verktyg/',
])('leaves the page %j to its host', (url) => {
  expect(ask(url, true)).toEqual(network);
});

it('answers with its own files, and with those of another version that a page still shows', () => {
  expect(ask(`${scope}assets/a-1.js`)).toEqual({ from: 'this-version', path: 'assets/a-1.js' });
  expect(ask(`${scope}icon.svg`)).toEqual({ from: 'this-version', path: 'icon.svg' });
  expect(ask(`${scope}assets/a-0.js`)).toEqual({ from: 'any-version' });
});

it.each(['https://elsewhere.se/assets/a-1.js', 'https://host.se/assets/a-1.js', `${scope}other.js`])(
  'never answers for %j',
  (url) => {
    expect(ask(url)).toEqual(network);
  },
);

it('opens a file of its own as a page', () => {
  expect(ask(`${scope}licences.txt`, true)).toEqual({ from: 'this-version', path: 'licences.txt' });
});

it('answers reading only', () => {
  expect(ask(`${scope}assets/a-1.js`, false, 'POST')).toEqual(network);
});
