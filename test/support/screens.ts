import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { fetchCatalogues } from '../../src/language/catalogues.ts';

// Looking for a role in a long page takes its time: a test fails by what it sees, not by when.
configure({ asyncUtilTimeout: 60_000 });

// As when the page has been fetched.
await fetchCatalogues();

// Every browser has it; here what is reported fails the test.
globalThis.reportError = (error: unknown) => {
  queueMicrotask(() => {
    throw error;
  });
};
