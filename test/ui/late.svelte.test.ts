import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Late } from '../../src/ui/late.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows nothing of what is soon done, and something of what takes longer, until it is done', () => {
  let busy = $state(false);
  let late: Late | undefined;
  const stop = $effect.root(() => {
    late = new Late(() => busy);
  });
  const seen = (isBusy: boolean, ms: number): boolean | undefined => {
    busy = isBusy;
    flushSync();
    vi.advanceTimersByTime(ms);
    flushSync();
    return late?.now;
  };
  expect(seen(true, 290)).toBe(false);
  expect(seen(false, 1000)).toBe(false);
  expect(seen(true, 290)).toBe(false);
  expect(seen(true, 20)).toBe(true);
  expect(seen(true, 5000)).toBe(true);
  expect(seen(false, 0)).toBe(false);
  stop();
});
