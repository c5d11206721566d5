import '@testing-library/jest-dom/vitest';
import { fetchCatalogues } from '../../src/language/catalogues.ts';

// As when the page has been fetched.
await fetchCatalogues();

// Every browser has it; here what is reported fails the test.
globalThis.reportError = (error: unknown) => {
  queueMicrotask(() => {
    throw error;
  });
};
