/*
 * How long a page takes to tell of something, in its own time: counted by a beat of the page itself, which stands still when
 * the page does. A machine that is slow, or busy with something else, so makes nothing late that is not.
 */
import type { Page } from '@playwright/test';

/** Between two beats, at least. */
const beatMs = 20;

interface AlertWatch {
  readonly beats: readonly number[];
  readonly told: Promise<number>;
}

/**
 * Watches for an alert with this text, on each page that is opened from now on. What it returns waits for it, and gives the
 * page's own milliseconds between a moment (by the clock of the machine) and the alert.
 */
export async function watchForAlert(page: Page, text: string): Promise<(since: number) => Promise<number>> {
  await page.addInitScript(
    ([said, every]) => {
      const beats: number[] = [];
      setInterval(() => beats.push(Date.now()), every);
      const told = new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          const alerts = [...document.querySelectorAll('[role="alert"]')];
          if (!alerts.some(({ textContent }) => textContent.includes(said))) return;
          watch.disconnect();
          resolve(Date.now());
        });
        watch.observe(document, { childList: true, subtree: true, characterData: true });
      });
      const alertWatch: AlertWatch = { beats, told };
      Object.assign(globalThis, { alertWatch });
    },
    [text, beatMs] as const,
  );
  return (since) =>
    page.evaluate(
      async ([from, every]) => {
        const { alertWatch } = globalThis as unknown as { alertWatch: AlertWatch };
        const at = await alertWatch.told;
        return alertWatch.beats.filter((beat) => beat > from && beat <= at).length * every;
      },
      [since, beatMs] as const,
    );
}
