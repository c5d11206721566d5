import type { KeptSources } from '../document/kept-sources.ts';
import type { Recipe } from '../document/recipe.ts';
import type { Study } from '../document/types.ts';
import type { CustomerAnswers } from '../method/decisions.ts';
import { refuse } from '../table/problem.ts';
import { putAnswers, readAnswers } from './answers.ts';
import { attachLeads } from './leads.ts';
import { addList, removeUnused, type NewList, type StoredList } from './lists.ts';
import { changeRecipes, type RecipeId } from './recipes.ts';
import type { Tables } from './schema.ts';
import { putSources } from './sources.ts';
import type { Store } from './store.ts';
import { getStudy, putStudy } from './studies.ts';

/** A study that goes on with another list. */
export interface CarriedStudy {
  readonly studyId: string;
  /** The list that it was made on when the customers were found in each other. */
  readonly listId: string;
  /** `replace`: the study itself; else a new one is made under `id`, and this one stays as it is. */
  readonly as: { readonly kind: 'replace' } | { readonly kind: 'new'; readonly id: string };
  /** The study and its answers, said of the newer list. May refuse. */
  readonly carry: (
    study: Study,
    answers: readonly CustomerAnswers[],
  ) => { readonly study: Study; readonly answers: readonly CustomerAnswers[] };
}

export interface NewIntake {
  readonly list: NewList;
  readonly sources: KeptSources;
  readonly recipes: { readonly keep: readonly Recipe[]; readonly forget: readonly RecipeId[] };
  readonly again: CarriedStudy | null;
  /** A new study on the list. */
  readonly start: Study | null;
  /** The study whose leads the list is, in place of those it had. */
  readonly leadsOf?: string;
}

/**
 * Stores a list with what it was made of and what is to be remembered of it, and starts a study on it or moves one to
 * it, or takes it as a study's leads, when asked: all or nothing. A list that no study is made on any more is removed. Refuses with 'study-not-found' {id}, with
 * 'study-moved' {id} when the study was moved to another list meanwhile, and as `carry` does.
 */
export function saveIntake(store: Store, intake: NewIntake): Promise<StoredList> {
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      const meta = await addList(tables, intake.list);
      await putSources(tables, intake.sources);
      await changeRecipes(tables, intake.recipes);
      if (intake.start !== null) await putStudy(tables, intake.start);
      if (intake.leadsOf !== undefined) await attachLeads(tables, intake.leadsOf, intake.list.id);
      if (intake.again !== null) await carryStudy(tables, intake.list, intake.again);
      return meta;
    }),
  );
}

async function carryStudy(
  tables: Tables,
  { id: listId, createdAt: now }: NewList,
  { studyId, listId: older, as, carry }: CarriedStudy,
): Promise<void> {
  const study = await getStudy(tables, studyId);
  if (study.listId !== older) throw refuse('study-moved', {}, { id: studyId });
  const carried = carry(study, await readAnswers(tables, older));
  const moved = { ...carried.study, listId, updatedAt: now };
  await putStudy(tables, as.kind === 'replace' ? moved : { ...moved, id: as.id, createdAt: now });
  await putAnswers(tables, listId, carried.answers);
  await removeUnused(tables, older);
}
