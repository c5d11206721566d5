import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';

/** What is remembered of files, each as one text to search. */
export async function loadAllRecipes(store: Store): Promise<readonly string[]> {
  const records = await store.run((tables) => tables.recipes.toArray());
  return records.map((record) => JSON.stringify(record));
}

/** Forgets what is remembered in records whose text is to go, within a transaction on recipes. */
export async function forgetRecipesWith(tables: Tables, isGone: (text: string) => boolean): Promise<void> {
  await tables.recipes.filter((record) => isGone(JSON.stringify(record))).delete();
}
