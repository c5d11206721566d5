import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { shippedPackages } from './vite/shipped-packages.ts';

const withScreens = ['state', 'ui', 'charts', 'screens'];

/** Node's own streams throw where nobody can catch it when one is left off in the middle: nodejs/node#64529. */
const isLeftOffStream = (error: { readonly code?: unknown; readonly stack?: string }): boolean =>
  error.code === 'ERR_INVALID_STATE' && (error.stack?.includes('node:internal/webstreams/adapters') ?? false);

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // Machines are slow and shared: a test fails by what it sees, not by how long it took.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One for each core: by itself Vitest leaves one free.
    maxWorkers: availableParallelism(),
    onUnhandledError: (error) => !isLeftOffStream(error),
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test/results/unit.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // These tests leave nothing behind, so their files share what they import.
          isolate: false,
          // Dexie looks for a database when it is first imported, by whichever file that is.
          setupFiles: ['fake-indexeddb/auto', 'test/support/same-cases.ts'],
          include: ['test/**/*.test.ts'],
          exclude: withScreens.map((room) => `test/${room}/**`),
        },
      },
      {
        extends: true,
        plugins: [svelte({ configFile: false }), svelteTesting(), shippedPackages()],
        test: {
          name: 'screens',
          environment: 'happy-dom',
          isolate: false,
          include: withScreens.map((room) => `test/${room}/**/*.test.ts`),
          setupFiles: ['test/support/screens.ts', 'test/support/same-cases.ts'],
        },
      },
    ],
  },
});
