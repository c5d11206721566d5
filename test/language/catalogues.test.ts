import { expect, it } from 'vitest';
import { catalogueOf, fetchCatalogue, fetchCatalogues, fetchLater } from '../../src/language/catalogues.ts';
import { en } from '../../src/language/en.ts';
import { first as firstSv } from '../../src/language/sv/first.ts';
import { sv } from '../../src/language/sv.ts';

it('has the texts of a language once they have been fetched, and not before', async () => {
  expect(catalogueOf('sv')).toBeUndefined();
  await fetchCatalogue('sv');
  expect(catalogueOf('sv')).toEqual(firstSv);
  expect(catalogueOf('en')).toBeUndefined();
});

it('has the later texts too from the first screen on that needs them, also of a language chosen after that', async () => {
  await fetchCatalogue('sv');
  await fetchLater();
  expect(catalogueOf('sv')).toEqual(sv);
  expect(catalogueOf('en')).toBeUndefined();
  await fetchCatalogue('en');
  expect(catalogueOf('en')).toEqual(en);
  await fetchCatalogues();
  expect(catalogueOf('sv')).toEqual(sv);
});
