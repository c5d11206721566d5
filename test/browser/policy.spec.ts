import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { headersFor } from '../support/headers-file.ts';
import { everythingFetched } from './support/everything-fetched.ts';
import { openExample } from './support/journey.ts';
import { leakWitness, type Witness } from './support/leak-witness.ts';
import { serveUnder, type Host } from './support/serve-under.ts';

/** Ways out of a program, in a page or in a worker. Each says how it ended. */
async function waysOut(origin: string): Promise<Record<string, string>> {
  const outcome = async (attempt: () => Promise<unknown>): Promise<string> => {
    try {
      await attempt();
      return 'went through';
    } catch {
      return 'blocked';
    }
  };
  const socket = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const opened = new WebSocket(`${origin.replace('http', 'ws')}/socket`);
      opened.onopen = () => {
        resolve();
      };
      opened.onerror = () => {
        reject(new Error('blocked'));
      };
    });
  const request = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const asked = new XMLHttpRequest();
      asked.onload = () => {
        resolve();
      };
      asked.onerror = () => {
        reject(new Error('blocked'));
      };
      asked.open('GET', `${origin}/xhr`);
      asked.send();
    });
  const loadScripts = (): void => {
    if (!('importScripts' in globalThis)) throw new Error('There is none in a page');
    (globalThis as unknown as { importScripts(url: string): void }).importScripts(`${origin}/scripts`);
  };
  return {
    fetch: await outcome(() => fetch(`${origin}/fetch`)),
    'fetch without asking': await outcome(() => fetch(`${origin}/opaque`, { mode: 'no-cors' })),
    'fetch from its own host': await outcome(() => fetch(`${location.origin}/icon.svg`)),
    XMLHttpRequest: await outcome(request),
    WebSocket: await outcome(socket),
    import: await outcome(() => import(`${origin}/import`)),
    importScripts: await outcome(() => Promise.resolve().then(loadScripts)),
  };
}

/** What a page can also try: scripts of its own making, and what elements fetch. */
async function waysOfPages(origin: string): Promise<Record<string, boolean>> {
  const ran = new Map<string, boolean>();
  const state = globalThis as unknown as Record<string, unknown>;
  const settled = (element: HTMLElement): Promise<void> =>
    new Promise((resolve) => {
      element.onload = element.onerror = () => {
        resolve();
      };
      setTimeout(resolve, 500);
      document.body.append(element);
    });
  const attempt = async (name: string, make: () => HTMLElement): Promise<void> => {
    state['injected'] = undefined;
    try {
      await settled(make());
    } catch {
      // Trusted types refuse it before it is made.
    }
    ran.set(name, state['injected'] !== undefined || state['foreign'] !== undefined);
  };
  await attempt('script of another origin', () =>
    Object.assign(document.createElement('script'), { src: `${origin}/script` }),
  );
  await attempt('inline script', () =>
    Object.assign(document.createElement('script'), { text: 'globalThis.injected = 1' }),
  );
  await attempt('inline handler', () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.injected = 1');
    document.body.append(button);
    button.click();
    return button;
  });
  await attempt('written markup', () => {
    const place = document.createElement('div');
    place.innerHTML = '<img src="x:" onerror="globalThis.injected = 1">';
    return place;
  });
  await attempt('picture of another origin', () =>
    Object.assign(document.createElement('img'), { src: `${origin}/picture` }),
  );
  await attempt('style of another origin', () =>
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${origin}/style` }),
  );
  await attempt('frame of another origin', () =>
    Object.assign(document.createElement('iframe'), { src: `${origin}/page` }),
  );
  await attempt('prefetch', () =>
    Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${origin}/prefetch` }),
  );
  navigator.sendBeacon(`${origin}/beacon`, 'x');
  await attempt('worker of a file', () => {
    new Worker('./service-worker.js');
    state['injected'] = 1;
    return document.createElement('p');
  });
  return Object.fromEntries(ran);
}

const allBlocked = (given: Record<string, unknown>, value: unknown) =>
  Object.fromEntries(Object.keys(given).map((name) => [name, value]));

async function isBound(page: Page, witness: Witness): Promise<void> {
  await expect.poll(() => page.workers().length).toBe(1);
  const worker = page.workers()[0];
  const ofPage = await page.evaluate(waysOut, witness.origin);
  expect(ofPage).toEqual(allBlocked(ofPage, 'blocked'));
  const ofWorker = await worker!.evaluate(waysOut, witness.origin);
  expect(ofWorker).toEqual(allBlocked(ofWorker, 'blocked'));
  const made = await page.evaluate(waysOfPages, witness.origin);
  expect(made).toEqual(allBlocked(made, false));
  expect(witness.seen).toEqual([]);
}

const headersOfHost = (path: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(headersFor(readFileSync('dist/_headers', 'utf8'), path), ([name, values]) => [
      name,
      values.join(', '),
    ]),
  );

for (const [kind, headersOf] of [
  ['without headers', () => ({})],
  ['with headers', headersOfHost],
] as const) {
  test.describe(`on a host ${kind}`, () => {
    let host: Host;
    let witness: Witness;
    test.beforeAll(async () => {
      [host, witness] = await Promise.all([serveUnder('/', 'dist', headersOf), leakWitness()]);
    });
    test.afterAll(() => {
      host.stop();
      witness.stop();
    });

    for (const serviceWorkers of ['block', 'allow'] as const) {
      test.describe(`service worker: ${serviceWorkers}`, () => {
        test.use({ serviceWorkers });

        test('neither page nor worker gets anything out, and no script gets in', async ({
          page,
          context,
        }) => {
          const origins = new Set<string>();
          context.on('request', (request) => origins.add(new URL(request.url()).origin));
          await openExample(page, host.address);
          await everythingFetched(page);
          expect([...origins].filter((origin) => origin !== 'null')).toEqual([new URL(host.address).origin]);
          await isBound(page, witness);
          if (serviceWorkers === 'allow') {
            await page.reload();
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
            await isBound(page, witness);
          }
        });
      });
    }
  });
}

test('with headers the app is shown in no frame, and its service worker asks its own host only', async ({
  browser,
}) => {
  const host = await serveUnder('/', 'dist', headersOfHost);
  const witness = await leakWitness();
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    await page.goto(`${witness.origin}/?frame=${encodeURIComponent(host.address)}`);
    await page.waitForLoadState('networkidle');
    expect(page.frames()).toHaveLength(2);
    expect(await page.frames()[1]?.locator('#app').count()).toBe(0);

    await page.goto(host.address);
    await everythingFetched(page);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const outcomes = await worker.evaluate(waysOut, witness.origin);
    expect(outcomes).toMatchObject({ fetch: 'blocked', WebSocket: 'blocked', importScripts: 'blocked' });
    // What its own page asked for is its own.
    expect(witness.seen.filter((seen) => !/favicon|frame=/.test(seen))).toEqual([]);
  } finally {
    await context.close();
    host.stop();
    witness.stop();
  }
});

test('the witness sees what reaches it', async ({ page }) => {
  const [witness, other] = await Promise.all([leakWitness(), leakWitness()]);
  await page.goto(`${other.origin}/?frame=about:blank`);
  expect(await page.evaluate(waysOut, witness.origin)).toMatchObject({
    fetch: 'went through',
    XMLHttpRequest: 'went through',
    import: 'went through',
  });
  expect(witness.seen).toEqual(
    expect.arrayContaining(['GET /fetch', 'GET /opaque', 'GET /xhr', 'socket', 'GET /import']),
  );
  witness.stop();
  other.stop();
});
