import { parseRecipe, recipeRecord, type Recipe } from '../document/recipe.ts';
import { ProblemError } from '../table/problem.ts';
import { parseRecord } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** Which recipe: of one file, or of several together, with these headers. */
export type RecipeId = Pick<Recipe, 'of' | 'key'>;

/** Remembers recipes, and forgets others, within a transaction on recipes. */
export async function changeRecipes(
  tables: Tables,
  { keep, forget }: { readonly keep: readonly Recipe[]; readonly forget: readonly RecipeId[] },
): Promise<void> {
  for (const { of, key } of forget) await tables.recipes.delete([of, key]);
  for (const recipe of keep)
    await tables.recipes.put(parseRecord('recipes', recipe.key, () => recipeRecord(recipe)));
}

/**
 * What is remembered of files with these headers; null when nothing is. One that cannot be read is as none: it only
 * spares work, and the next list that is stored writes over it.
 */
export async function loadRecipe(store: Store, { of, key }: RecipeId): Promise<Recipe | null> {
  const record = await store.run((tables) => tables.recipes.get([of, key]));
  if (record === undefined) return null;
  try {
    return parseRecipe(record);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** Forgets what was remembered of files with these headers. */
export function forgetRecipes(store: Store, ids: readonly RecipeId[]): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.recipes], () => changeRecipes(tables, { keep: [], forget: ids })),
  );
}
