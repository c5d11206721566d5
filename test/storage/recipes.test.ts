import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changeRecipes, forgetRecipes, loadRecipe } from '../../src/storage/recipes.ts';
import type { Store } from '../../src/storage/store.ts';
import { fileRecipe, setRecipe } from '../document/intake-samples.ts';
import { freshStore } from './fresh-store.ts';

function keep(store: Store, recipes: readonly (typeof fileRecipe | typeof setRecipe)[]): Promise<void> {
  return store.run((tables) => changeRecipes(tables, { keep: recipes, forget: [] }));
}

it('gives back what is remembered of these headers, of one file and of several apart', async () => {
  const { store } = freshStore();
  const sameKey = { ...setRecipe, key: fileRecipe.key };
  await keep(store, [fileRecipe, sameKey]);
  expect(await loadRecipe(store, fileRecipe)).toEqual(fileRecipe);
  expect(await loadRecipe(store, sameKey)).toEqual(sameKey);
  expect(await loadRecipe(store, { of: 'file', key: 'other' })).toBeNull();
});

it('remembers what was said last, and forgets what it is told to', async () => {
  const { store } = freshStore();
  await keep(store, [fileRecipe, setRecipe]);
  const later = { ...fileRecipe, savedAt: 9, file: { ...fileRecipe.file, kind: null } };
  await keep(store, [later]);
  expect(await loadRecipe(store, fileRecipe)).toEqual(later);
  await forgetRecipes(store, [fileRecipe]);
  expect(await loadRecipe(store, fileRecipe)).toBeNull();
  expect(await loadRecipe(store, setRecipe)).toEqual(setRecipe);
});

it('takes one that cannot be read, or that a newer version wrote, for none', async () => {
  const { store } = freshStore();
  await keep(store, [fileRecipe]);
  for (const change of [{ version: 2 }, { file: null }]) {
    await store.run((tables) => tables.recipes.put({ ...fileRecipe, version: 1, ...change }));
    expect(await loadRecipe(store, fileRecipe)).toBeNull();
  }
});
