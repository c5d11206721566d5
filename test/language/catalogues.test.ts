import { expect, it } from 'vitest';
import { catalogueOf, fetchCatalogue, fetchCatalogues, fetchLater } from '../../src/language/catalogues.ts';
import { en } from '../../src/language/en.ts';
import { first as firstSv } from '../../src/language/sv/first.ts';
import { sv } from '../../src/language/sv.ts';

/** What is said, without the functions, which isolate what is put into them: see isolate.test.ts. */
const said = (texts: unknown): unknown => JSON.parse(JSON.stringify(texts ?? null));

it('has the texts of a language once they have been fetched, and not before', async () => {
  expect(catalogueOf('sv')).toBeUndefined();
  await fetchCatalogue('sv');
  expect(said(catalogueOf('sv'))).toEqual(said(firstSv));
  expect(catalogueOf('en')).toBeUndefined();
});

it('has the later texts too from the first screen on that needs them, also of a language chosen after that', async () => {
  await fetchCatalogue('sv');
  await fetchLater();
  expect(said(catalogueOf('sv'))).toEqual(said(sv));
  expect(catalogueOf('en')).toBeUndefined();
  await fetchCatalogue('en');
  expect(said(catalogueOf('en'))).toEqual(said(en));
  await fetchCatalogues();
  expect(said(catalogueOf('sv'))).toEqual(said(sv));
});
