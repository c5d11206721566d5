import { parseDraft } from '../../document/draft.ts';
import { loadDraft } from '../../storage/drafts.ts';
import { forgetRecipesWith } from '../../storage/erase/all-recipes.ts';
import { eraseFromList } from '../../storage/erase/erase-from-list.ts';
import { loadList, loadNeverBought } from '../../storage/lists.ts';
import type { Store } from '../../storage/store.ts';
import { eraseFrom } from './erase-places.ts';
import { eraseDamaged, eraseTexts } from './erase-texts.ts';
import { eraserOf, matcherOf } from './matcher.ts';
import type { PersonPlace } from './types.ts';

/**
 * Erases a person from these places, all or nothing. What is left of it in the browser's files goes when the database
 * is rebuilt. Too few words have found
 * nothing, and erase nothing.
 */
export async function erasePerson(
  store: Store,
  words: string,
  places: readonly PersonPlace[],
): Promise<void> {
  const matches = matcherOf(words);
  if (matches === null) return;
  const inLists = places.flatMap((place) => ('listId' in place && place.kind !== 'report' ? [place] : []));
  const ids = [...new Set(inLists.map(({ listId }) => listId))];
  const lists = await Promise.all(
    ids.map(async (id) => {
      const kept = { id, list: await loadList(store, id), neverBought: await loadNeverBought(store, id) };
      const here = inLists.filter(({ listId }) => listId === id);
      return eraseFrom(kept, here, matches);
    }),
  );
  const typed = new Set(places.flatMap((place) => (place.kind === 'typed' ? [place.row] : [])));
  const draft = typed.size > 0 ? await loadDraft(store) : null;
  const erasing = { matches, erase: eraserOf(words, matches) };
  await store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      await eraseDamaged(tables, places);
      for (const list of lists) await eraseFromList(tables, list);
      if (draft !== null) {
        const rows = draft.rows.filter((_, row) => !typed.has(row));
        await tables.drafts.put({ id: 'typing', ...parseDraft({ ...draft, rows }) });
      }
      await eraseTexts(tables, places, erasing);
      if (places.some(({ kind }) => kind === 'remembered')) await forgetRecipesWith(tables, matches);
    }),
  );
}
