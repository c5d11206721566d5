import { render, screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LanguageCode } from '../../src/language/language-code.ts';
import ProgressBar from '../../src/ui/ProgressBar.svelte';
import Host from '../support/Host.svelte';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A job that comes so much further each second, heard of every tenth of a second. */
function watch(perSecond: number, language: LanguageCode = 'sv') {
  const component = ProgressBar as unknown as Component<Record<string, unknown>>;
  const props = (done: number | null) => ({
    component,
    language,
    given: { label: 'Läser kunder.csv', done },
  });
  const { rerender } = render(Host, { props: props(0) });
  let ticks = 0;
  return {
    after: async (seconds: number): Promise<string> => {
      while (ticks < seconds * 10) {
        ticks++;
        vi.advanceTimersByTime(100);
        await rerender(props((perSecond * ticks) / 10));
      }
      return screen.getByRole('status').parentElement?.textContent ?? '';
    },
    rerender: (done: number | null) => rerender(props(done)),
  };
}

it('says what, how much, and after a while how long', async () => {
  const { after } = watch(0.1);
  expect(await after(0.5)).toBe('Läser kunder.csv: 5\u00A0%');
  expect(await after(4)).toBe('Läser kunder.csv: 40\u00A0%, ungefär 6 sekunder kvar');
  expect(screen.getByRole('progressbar', { name: 'Läser kunder.csv' })).toHaveAttribute('value', '0.4');
});

it('says long times in minutes, in the reader’s language', async () => {
  const { after } = watch(0.004, 'en');
  expect(await after(20)).toBe('Läser kunder.csv: 8%, about 4 minutes left');
});

it('only says what is done where it cannot be told how much', async () => {
  const { after, rerender } = watch(0.1);
  await after(2);
  await rerender(null);
  vi.advanceTimersByTime(500);
  await rerender(null);
  expect(screen.getByRole('status').parentElement).toHaveTextContent(/^Läser kunder\.csv$/);
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
});
