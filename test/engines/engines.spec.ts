/*
 * Other engines than Chromium, where they are installed: a shared link opens, and the example becomes a finished profile
 * that is still there when the page is loaded anew, also when there is no host any more; a list of one's own is chosen, read
 * and stored; neither page nor worker can call the network. Where an engine is missing, that is said.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveUnder, type Host } from '../browser/support/serve-under.ts';
import { until, type Engine } from './engine.ts';
import { findFirefox, openFirefox } from './firefox.ts';
import { goTo, posterLines, press, proofFindings, seeHeading, seeText, write } from './journey.ts';
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

/** Counts the attempts to open a socket that reach a host: none of the page's own doings need one. */
function socketsTo({ server }: Host): () => number {
  let calls = 0;
  server.on('upgrade', (_request, socket) => {
    calls++;
    socket.destroy();
  });
  return () => calls;
}

/** A Swedish register as accounting programs print it: semicolons, decimal commas, money with hard spaces. */
function swedishCsv(): string {
  const names = ['Åkeri Östman', 'Bageri Älvan', 'Nybygg', 'Räksmörgåsar'];
  const rows = Array.from({ length: 24 }, (_, row) =>
    [
      `${names[row % names.length] ?? ''} ${row + 1} AB`,
      String((row % 12) + 1),
      `${row + 1}\u00A0250,50`,
      `2026-0${(row % 9) + 1}-15`,
    ].join(';'),
  );
  return ['Företagsnamn;Antal licenser;Omsättning (kr);Kund sedan', ...rows].join('\r\n');
}

async function serveWithoutPolicy(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'malkund-bare-'));
  cpSync(process.env['DIST'] ?? 'dist', folder, { recursive: true });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replace(/<meta http-equiv[^>]*>/, ''));
  const host = await serveUnder('/', folder);
  return {
    ...host,
    stop() {
      host.stop();
      rmSync(folder, { recursive: true });
    },
  };
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

      await test.step('a list of one’s own, from the choice of the file to the first step', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'malkund-own-'));
        const path = join(folder, 'Kundlista våren.csv');
        writeFileSync(path, swedishCsv(), 'latin1');
        try {
          await engine.open(`${host.address}?own#/`);
          await seeHeading(engine, 'Hitta er målkund');
          await engine.choose('label input[type=file][accept*=csv]', path);
          await seeHeading(engine, 'Stämmer det här?');
          const read = await seeText(engine, 'Windows-1252');
          expect(read).toContain('24 rader och 4 kolumner');
          expect(read).toContain('Åkeri Östman');
          expect(read).toContain('Kundlista våren.csv');
          await press(engine, 'Spara listan och börja');
          await seeHeading(engine, 'Hur stora är era kunder?');
          for (const step of ['Omsättning', 'Bästa kunder']) await goTo(engine, step);
          expect(await seeText(engine, 'Räkna bort')).toMatch(/Bageri Älvan|Åkeri Östman/);
          // It is stored, and not only on the screen.
          await engine.open(`${host.address}?own-again#/`);
          await press(engine, 'Kundlista våren', 'a');
          await seeText(engine, 'Bageri Älvan 10 AB');
        } finally {
          rmSync(folder, { recursive: true });
        }
      });

      await test.step('no request can be made', async () => {
        const outcome = await until('an answer', () =>
          engine.run(`return fetch('./icon.svg').then(() => 'went through', () => 'blocked');`),
        );
        expect(outcome).toBe('blocked');
      });

      await test.step('nor by the worker: the proof page’s own trials', async () => {
        const sockets = socketsTo(host);
        await engine.open(`${host.address}?proof#/proof`);
        const found = await proofFindings(engine);
        expect(found).toHaveLength(6);
        expect(found.filter((line) => !line.includes('Godkänt.'))).toEqual([]);
        expect(sockets()).toBe(0);
      });

      await test.step('which find it out where there is no policy', async () => {
        const bare = await serveWithoutPolicy();
        const heard = socketsTo(bare);
        await engine.open(`${bare.address}#/proof`);
        const found = await proofFindings(engine);
        expect(found.filter((line) => /Underkänt|Failed/.test(line))).toHaveLength(2);
        expect(heard()).toBeGreaterThan(0);
        bare.stop();
      });

      await test.step('all of it without a host, once it has been there', async () => {
        await engine.open(`${host.address}?back#/`);
        await until('a service worker that holds the files', () =>
          engine.run('return navigator.serviceWorker.controller !== null;'),
        );
        host.stop();
        await engine.open(`${host.address}?without#/`);
        await press(engine, `Klar i ${name}`, 'a');
        await seeHeading(engine, `Klar i ${name}`);
        expect((await posterLines(engine)).length).toBeGreaterThan(10);
        await engine.open(`${host.address}?link${fragment}`);
        expect((await posterLines(engine)).length).toBeGreaterThan(5);
      });
    } finally {
      await engine.close();
      host.stop();
    }
  });
}
