import { expect, it } from 'vitest';
import { catalogueOf, fetchCatalogue, fetchCatalogues } from '../../src/language/catalogues.ts';
import { en } from '../../src/language/en.ts';
import { sv } from '../../src/language/sv.ts';

it('has the texts of a language once they have been fetched, and not before', async () => {
  expect(catalogueOf('sv')).toBeUndefined();
  await fetchCatalogue('sv');
  expect(catalogueOf('sv')).toBe(sv);
  expect(catalogueOf('en')).toBeUndefined();
  await fetchCatalogues();
  expect(catalogueOf('en')).toBe(en);
});
