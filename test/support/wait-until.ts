import { vi } from 'vitest';

/** Waits until the check holds; looks often, since what is waited for takes milliseconds, and long, since machines are slow and shared. */
export function waitUntil(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { interval: 5, timeout: 60_000 });
}

/** Waits until everything on the study's screen is kept: an answer may be shown before. */
export function untilSaved(): Promise<void> {
  return waitUntil(() => {
    if (document.querySelector('[data-saved="true"]') === null) throw new Error('Not saved yet');
  });
}
