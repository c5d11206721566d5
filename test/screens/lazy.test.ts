import { screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { sv } from '../../src/language/sv.ts';
import { LazyPart } from '../../src/screens/lazy-part.svelte.ts';
import Lazy from '../../src/screens/Lazy.svelte';
import Notice from '../../src/ui/Notice.svelte';
import { renderWithWords } from '../support/render-with-words.ts';
import { waitUntil } from '../support/wait-until.ts';

type Module = { default: Component<Record<string, unknown>> };
const notice = { default: Notice as unknown as Component<Record<string, unknown>> };

function slowPart() {
  let settle = (_module: Module | null): void => undefined;
  const part = new LazyPart(
    () =>
      new Promise<Module>((resolve, reject) => {
        settle = (module) => {
          if (module === null) reject(new TypeError('Failed to fetch dynamically imported module'));
          else resolve(module);
        };
      }),
  );
  return {
    part,
    settle: (module: Module | null) => {
      settle(module);
    },
  };
}

const show = (part: LazyPart<Record<string, unknown>>): void => {
  renderWithWords(Lazy as unknown as Component<Record<string, unknown>>, {
    part,
    given: { kind: 'note', title: 'Framme', children: () => undefined },
  });
};

afterEach(() => {
  vi.restoreAllMocks();
});

it('shows a part when it has come', async () => {
  const { part, settle } = slowPart();
  show(part);
  expect(screen.getByRole('status')).toHaveTextContent(sv.work.fetching);
  settle(notice);
  await waitUntil(() => {
    expect(screen.getByText('Framme')).toBeInTheDocument();
  });
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

it('shows a part that is already there at once', async () => {
  const { part, settle } = slowPart();
  const loaded = part.load();
  settle(notice);
  expect(await loaded).toBe(true);
  show(part);
  expect(screen.getByText('Framme')).toBeInTheDocument();
});

it('says that a part could not be fetched, asks for it once, and leaves the reload to the reader', async () => {
  const fetch = vi.fn(() => Promise.reject<Module>(new TypeError('Failed to fetch')));
  const part = new LazyPart(fetch);
  show(part);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(sv.work.notFetchedTitle);
  expect(screen.getByRole('button', { name: sv.work.reload })).toBeEnabled();
  expect(await part.load()).toBe(false);
  expect(fetch).toHaveBeenCalledOnce();
});
