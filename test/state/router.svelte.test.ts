import fc from 'fast-check';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { parseRoute, routeFragment, Router, stepNames, type Route } from '../../src/state/router.svelte.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  location.hash = '';
});

const id = fc.oneof(
  fc.uuid(),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('a/b', '%', '%2F', '#', ' ', 'å', '..', '?x=1'),
);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ page: 'start' }, { page: 'import' }, { page: 'typing' }, { page: 'proof' }),
  fc.constantFrom<Route>({ page: 'method' }, { page: 'join' }, { page: 'history', id: null }),
  fc.record({ page: fc.constantFrom('profile', 'history', 'report', 'segments'), id }),
  fc.record({ page: fc.constant('study'), id, step: fc.constantFrom(...stepNames) }),
);

describe('parseRoute', () => {
  it('reads back every route from its fragment', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(routeFragment(one))).toEqual(one);
      }),
      { seed: 1 },
    );
  });

  it('reads back every route from the address, as the browser writes it', () => {
    fc.assert(
      fc.property(route, (one) => {
        location.hash = routeFragment(one);
        expect(parseRoute(location.hash)).toEqual(one);
      }),
      { seed: 2 },
    );
  });

  it.each([
    '',
    '#',
    '#/',
    '#/study',
    '#/study/',
    '#/profile',
    '#/profile//',
    '#/nowhere',
    '#/Import',
    '#/constructor',
    '#/study/%E0%A4%A/best',
    '#/profile/%',
  ])('takes %j for the start page', (fragment) => {
    expect(parseRoute(fragment)).toEqual({ page: 'start' });
  });

  it('takes an unknown step for the first', () => {
    for (const step of ['', '/', '/nowhere', '/toString'])
      expect(parseRoute(`#/study/a${step}`)).toEqual({ page: 'study', id: 'a', step: 'groups' });
  });

  it('understands any fragment, as a route that it can write', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#/study/${text}`),
        ),
        (fragment) => {
          const one = parseRoute(fragment);
          expect(parseRoute(routeFragment(one))).toEqual(one);
        },
      ),
      { seed: 3 },
    );
  });
});

describe('Router', () => {
  it('begins where the address says', () => {
    location.hash = '#/profile/a';
    expect(new Router(window).route).toEqual({ page: 'profile', id: 'a' });
  });

  it('is there at once, and writes it in the address', () => {
    const router = new Router(window);
    router.go({ page: 'study', id: 'a', step: 'best' });
    expect(router.route).toEqual({ page: 'study', id: 'a', step: 'best' });
    expect(location.hash).toBe('#/study/a/best');
  });

  it('follows the address when the reader changes it, and tells those who show it', async () => {
    const router = new Router(window);
    const shown: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        shown.push(router.route.page);
      });
    });
    flushSync();
    location.hash = '#/import';
    await waitUntil(() => {
      flushSync();
      expect(shown).toEqual(['start', 'import']);
    });
    stop();
  });
});
