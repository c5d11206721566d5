import { parseWorkshop } from '../document/workshop.ts';
import type { Workshop } from '../document/workshop-types.ts';
import { refuse } from '../table/problem.ts';
import { isRemoved, parseRecord } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** Writes the workshop within a transaction on workshops, checked by the rules of reading. */
export async function putWorkshop(tables: Tables, workshop: Workshop): Promise<void> {
  await tables.workshops.put(parseRecord('workshops', workshop.studyId, () => parseWorkshop(workshop)));
}

/**
 * Stores the workshop of a study in place of what was there. Refuses with 'study-not-found' {id} when the study was
 * removed, in another tab say.
 */
export function saveWorkshop(store: Store, workshop: Workshop): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', [tables.studies, tables.workshops], async () => {
      const id = workshop.studyId;
      const study = await tables.studies.get(id);
      if (study === undefined || isRemoved(study)) throw refuse('study-not-found', {}, { id });
      await putWorkshop(tables, workshop);
    }),
  );
}

/** The workshop of a study; undefined when it has none. Refuses with 'record-damaged' {table, id, where}. */
export function loadWorkshop(store: Store, studyId: string): Promise<Workshop | undefined> {
  return store.run((tables) => workshopOf(tables, studyId));
}

/** The same within a transaction on workshops. */
export async function workshopOf(tables: Tables, studyId: string): Promise<Workshop | undefined> {
  const record: unknown = await tables.workshops.get(studyId);
  return record === undefined ? undefined : parseRecord('workshops', studyId, () => parseWorkshop(record));
}
