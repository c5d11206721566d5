/* A browser whose profile outlives it, and which can be killed as a power cut or a full memory would. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import config from '../../../playwright.config.ts';

export interface Killable {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Kills the browser's processes. */
  readonly killBrowser: () => Promise<void>;
  /** Kills the process of the page alone, and opens another page in the browser that lives on. */
  readonly killPage: (page: Page) => Promise<Page>;
}

/** Opens a browser on a profile directory; what an earlier one left there is found again. */
export async function openKillable(directory: string, baseURL: string): Promise<Killable> {
  const { launchOptions, locale, timezoneId, serviceWorkers, viewport } = config.use ?? {};
  const context = await chromium.launchPersistentContext(directory, {
    ...launchOptions,
    baseURL,
    locale: locale ?? 'sv-SE',
    timezoneId: timezoneId ?? 'Europe/Stockholm',
    serviceWorkers: serviceWorkers ?? 'block',
    viewport: viewport ?? null,
  });
  context.setDefaultTimeout(30_000);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    async killBrowser() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      for (const pid of processesOf(directory)) kill(pid);
      await closed;
      // What a living browser says to another that wants the same profile.
      for (const name of existsSync(directory) ? readdirSync(directory) : [])
        if (name.startsWith('Singleton')) rmSync(`${directory}/${name}`, { force: true });
    },
    async killPage(dying) {
      const session = await context.newCDPSession(dying);
      const crashed = dying.waitForEvent('crash');
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      return context.newPage();
    },
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The browser that was started on this profile, and all that it started. */
function processesOf(directory: string): number[] {
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const read = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const parents = new Map(
    running.map((pid) => [Number(pid), Number(/\) \S (\d+)/.exec(read(pid, 'stat'))?.[1] ?? 0)]),
  );
  const found = new Set(
    running
      .filter((pid) => read(pid, 'cmdline').split('\0').includes(`--user-data-dir=${directory}`))
      .map(Number),
  );
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}
