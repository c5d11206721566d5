import type { StudyBundle } from '../document/types.ts';
import { putAnswers } from './answers.ts';
import { addList, type NewList, type StoredList } from './lists.ts';
import { putProfile } from './profiles.ts';
import type { Store } from './store.ts';
import { putStudy } from './studies.ts';
import { putWorkshop } from './workshops.ts';

/**
 * Stores a list with the study made on it, its answers, its profiles and its workshop: all or nothing. The study must name the list
 * by its id, which must be new.
 */
export function saveStudyBundle(store: Store, list: NewList, bundle: StudyBundle): Promise<StoredList> {
  const { study, answers, profiles, workshop } = bundle;
  if (study.listId !== list.id) throw new Error('The study is made on another list');
  return store.run((tables) =>
    tables.transaction('rw', tables.tables, async () => {
      const meta = await addList(tables, list);
      await putStudy(tables, study);
      await putAnswers(tables, list.id, answers);
      for (const kept of profiles) await putProfile(tables, kept);
      if (workshop !== undefined) await putWorkshop(tables, workshop);
      return meta;
    }),
  );
}
