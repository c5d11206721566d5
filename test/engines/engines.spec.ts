/*
 * Other engines than Chromium, where they are installed: a shared link opens, and the example becomes a finished profile
 * that is still there when the page is loaded anew. Where one is missing, that is said.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serveUnder } from '../browser/support/serve-under.ts';
import { until, type Engine } from './engine.ts';
import { findFirefox, openFirefox } from './firefox.ts';
import { goTo, posterLines, press, seeHeading, write } from './journey.ts';
import { findWebKit, openWebKit } from './webkit.ts';

const golden = readFileSync('test/fixtures/links/b2b-swedish.txt', 'utf8').trim();
const fragment = golden.slice(golden.indexOf('#'));

function engines(): readonly (readonly [name: string, open: (() => Promise<Engine>) | string])[] {
  const firefox = findFirefox();
  const webkit = findWebKit();
  return [
    [
      'Firefox',
      firefox === undefined ? 'Firefox is not installed (Debian: firefox-esr)' : () => openFirefox(firefox),
    ],
    ['WebKit', typeof webkit === 'string' ? webkit : () => openWebKit(webkit)],
  ];
}

for (const [name, open] of engines()) {
  test(`${name} opens a shared link, and the example becomes a finished profile`, async () => {
    if (typeof open === 'string') {
      console.log(`NOT TESTED IN ${name.toUpperCase()}: ${open}.`);
      test.skip(true, open);
      return;
    }
    const host = await serveUnder('/', process.env['DIST'] ?? 'dist');
    const engine = await open();
    try {
      console.log(`${name}: ${String(await engine.run('return navigator.userAgent;'))}`);
      await test.step('a shared link', async () => {
        await engine.open(`${host.address}${fragment}`);
        expect((await posterLines(engine)).length).toBeGreaterThan(5);
      });

      await test.step('the example, through all steps', async () => {
        await engine.open(`${host.address}?#/`);
        await press(engine, 'Svenska').catch(() => undefined);
        await seeHeading(engine, 'Hitta er målkund');
        await press(engine, 'Öppna exemplet');
        await seeHeading(engine, 'Hur stora är era kunder?');
        for (const step of ['Omsättning', 'Bästa kunder', 'Företaget', 'Köparna', 'Målkunden'])
          await goTo(engine, step);
      });

      await test.step('a finished profile, kept over a reload', async () => {
        await write(engine, 'Profilens namn', `Klar i ${name}`);
        await press(engine, 'Färdigställ profilen');
        await seeHeading(engine, `Klar i ${name}`);
        const before = await posterLines(engine);
        expect(before.length).toBeGreaterThan(10);
        await engine.open(`${host.address}?again#/`);
        await press(engine, `Klar i ${name}`, 'a');
        await seeHeading(engine, `Klar i ${name}`);
        expect(await posterLines(engine)).toEqual(before);
      });

      await test.step('no request can be made', async () => {
        const outcome = await until('an answer', () =>
          engine.run(`return fetch('./icon.svg').then(() => 'went through', () => 'blocked');`),
        );
        expect(outcome).toBe('blocked');
      });
    } finally {
      await engine.close();
      host.stop();
    }
  });
}
