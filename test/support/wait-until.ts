import { vi } from 'vitest';

/** Waits until the check holds; looks often, since what is waited for takes milliseconds. */
export function waitUntil(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { interval: 2, timeout: 4000 });
}
