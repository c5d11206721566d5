import { beforeEach, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { first as firstSv } from '../../src/language/sv/first.ts';
import { sv } from '../../src/language/sv.ts';

/** What is said, without the functions, which isolate what is put into them: see isolate.test.ts. */
const said = (texts: unknown): unknown => JSON.parse(JSON.stringify(texts ?? null));

type Catalogues = typeof import('../../src/language/catalogues.ts');
let instances = 0;
let catalogues: Catalogues;
/* Test files share what they import, and another one may have fetched texts before: here nothing has been. */
beforeEach(async () => {
  const anew = `../../src/language/catalogues.ts?anew=${++instances}`;
  catalogues = (await import(/* @vite-ignore */ anew)) as Catalogues;
});

it('has the texts of a language once they have been fetched, and not before', async () => {
  const { catalogueOf, fetchCatalogue } = catalogues;
  expect(catalogueOf('sv')).toBeUndefined();
  await fetchCatalogue('sv');
  expect(said(catalogueOf('sv'))).toEqual(said(firstSv));
  expect(catalogueOf('en')).toBeUndefined();
});

it('has the later texts too from the first screen on that needs them, also of a language chosen after that', async () => {
  const { catalogueOf, fetchCatalogue, fetchCatalogues, fetchLater } = catalogues;
  await fetchCatalogue('sv');
  await fetchLater();
  expect(said(catalogueOf('sv'))).toEqual(said(sv));
  expect(catalogueOf('en')).toBeUndefined();
  await fetchCatalogue('en');
  expect(said(catalogueOf('en'))).toEqual(said(en));
  await fetchCatalogues();
  expect(said(catalogueOf('sv'))).toEqual(said(sv));
});
