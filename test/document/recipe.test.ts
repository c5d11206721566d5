import { expect, it } from 'vitest';
import { documentLimits as limits } from '../../src/limits/document.ts';
import { keptSourcesRecord, parseKeptSources } from '../../src/document/kept-sources.ts';
import { parseRecipe, recipeRecord } from '../../src/document/recipe.ts';
import { choices, fileRecipe, keptSources, setRecipe } from './intake-samples.ts';
import { refusalOf } from './refusal.ts';

it.each([fileRecipe, setRecipe])('gives a recipe back as it was, also through JSON', (recipe) => {
  const record = recipeRecord(recipe);
  expect(record.version).toBe(1);
  expect(parseRecipe(record)).toEqual(recipe);
  expect(parseRecipe(JSON.parse(JSON.stringify({ ...record, later: 1 })))).toEqual(recipe);
});

it('drops meanings of rows that it does not know', () => {
  const file = { columns: [], kind: null, fields: { amount: 'Belopp', later: 'x' } };
  expect(parseRecipe({ version: 1, ...fileRecipe, file })).toMatchObject({
    file: { fields: { amount: 'Belopp' } },
  });
});

it.each([
  ['nothing', null, 'file-damaged'],
  ['no version', fileRecipe, 'file-damaged'],
  ['a newer version', { ...fileRecipe, version: 2 }, 'newer-version'],
  ['an unknown sort', { ...fileRecipe, version: 1, of: 'x' }, 'file-damaged'],
  [
    'a role that is none',
    { ...fileRecipe, version: 1, file: { ...fileRecipe.file, kind: 'x' } },
    'file-damaged',
  ],
  [
    'a rate that is no number',
    {
      ...setRecipe,
      version: 1,
      choices: {
        ...choices,
        conversion: { into: 'SEK', rates: [{ currency: 'EUR', rate: '1' }], blank: null },
      },
    },
    'file-damaged',
  ],
])('refuses %s', async (_, input, code) => {
  expect((await refusalOf(() => parseRecipe(input))).code).toBe(code);
});

it('keeps the first of what is more than the limits, so that keeping never fails', () => {
  const links = Array.from({ length: limits.saidValues + 1 }, (_, index) => ({ from: `${index}`, to: 'x' }));
  const record = recipeRecord({ ...setRecipe, choices: { ...choices, links } });
  expect(record).toMatchObject({ choices: { links: links.slice(0, -1) } });
});

it('gives kept sources back as they were, bytes and all', () => {
  expect(parseKeptSources(keptSourcesRecord(keptSources))).toEqual(keptSources);
});

it.each([
  ['nothing', undefined, 'file-damaged'],
  ['a newer version', { ...keptSources, version: 2 }, 'newer-version'],
  [
    'bytes that are none',
    { ...keptSources, version: 1, files: [{ ...keptSources.files[0], bytes: [1] }] },
    'file-damaged',
  ],
])('refuses kept sources of %s', async (_, input, code) => {
  expect((await refusalOf(() => parseKeptSources(input))).code).toBe(code);
});
