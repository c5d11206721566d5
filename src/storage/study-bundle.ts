import type { StudyBundle } from '../document/types.ts';
import { putAnswers } from './answers.ts';
import { addList, type NewList, type StoredList } from './lists.ts';
import { putProfile } from './profiles.ts';
import type { Store } from './store.ts';
import { putStudy } from './studies.ts';
import { putWorkshop } from './workshops.ts';

/**
 * Stores a list with the study made on it, its answers, its profiles, its workshop and its leads: all or nothing. The study
 * must name the lists by their ids, which must be new.
 */
export function saveStudyBundle(
  store: Store,
  list: NewList,
  bundle: StudyBundle,
  leads?: NewList,
): Promise<StoredList> {
  const { study, answers, profiles, workshop } = bundle;
  if (study.listId !== list.id || study.leads !== leads?.id)
    throw new Error('The study is made on another list');
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      const meta = await addList(tables, list);
      if (leads !== undefined) await addList(tables, leads);
      await putStudy(tables, study);
      await putAnswers(tables, list.id, answers);
      for (const kept of profiles) await putProfile(tables, kept);
      if (workshop !== undefined) await putWorkshop(tables, workshop);
      return meta;
    }),
  );
}
