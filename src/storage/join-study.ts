import type { KeptProfile, StudyBundle } from '../document/types.ts';
import { parseKeptProfile } from '../document/profile.ts';
import { putAnswers, readAnswers } from './answers.ts';
import { putProfile } from './profiles.ts';
import { fieldOf, isRemoved, parseRecord } from './records.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { getStudy, putStudy } from './studies.ts';
import { putWorkshop, workshopOf } from './workshops.ts';

const partsOf = (tables: Tables) => [tables.studies, tables.answers, tables.profiles, tables.workshops];

/** A stored study with its answers, its finished profiles and its workshop. Refuses with 'study-not-found' or 'record-damaged'. */
export function readBundle(store: Store, studyId: string): Promise<StudyBundle> {
  return store.run((tables) => tables.transaction('r', partsOf(tables), () => bundleIn(tables, studyId)));
}

/**
 * Stores what `join` makes of a study as it is now, all or nothing, and returns it as it was before. Refuses as reading
 * does, and as `join` does.
 */
export function joinStudy(
  store: Store,
  studyId: string,
  join: (before: StudyBundle) => StudyBundle,
): Promise<StudyBundle> {
  return store.run((tables) =>
    tables.transaction('rw', partsOf(tables), async () => {
      const before = await bundleIn(tables, studyId);
      await replaceBundle(tables, before, join(before));
      return before;
    }),
  );
}

/** Stores a study as it was before it was joined, with exactly those answers, profiles and workshop, all or nothing. */
export function restoreStudy(store: Store, before: StudyBundle): Promise<void> {
  return store.run((tables) =>
    tables.transaction('rw', partsOf(tables), async () => {
      await replaceBundle(tables, await bundleIn(tables, before.study.id), before);
    }),
  );
}

async function bundleIn(tables: Tables, studyId: string): Promise<StudyBundle> {
  const study = await getStudy(tables, studyId);
  const answers = await readAnswers(tables, study.listId);
  const records = await tables.profiles.where('studyId').equals(studyId).toArray();
  const profiles = records
    .filter((record) => !isRemoved(record))
    .map((record): KeptProfile =>
      parseRecord('profiles', String(fieldOf(record, 'id')), () => parseKeptProfile(record)),
    );
  const workshop = await workshopOf(tables, studyId);
  return { study, answers, profiles, ...(workshop === undefined ? {} : { workshop }) };
}

async function replaceBundle(tables: Tables, before: StudyBundle, after: StudyBundle): Promise<void> {
  await putStudy(tables, after.study);
  await tables.answers.where('listId').equals(before.study.listId).delete();
  await putAnswers(tables, after.study.listId, after.answers);
  const kept = new Set(after.profiles.map(({ id }) => id));
  const gone = before.profiles.filter(({ id }) => !kept.has(id));
  await tables.profiles.bulkDelete(gone.map(({ id }) => id));
  for (const profile of after.profiles) await putProfile(tables, profile);
  if (after.workshop === undefined) await tables.workshops.delete(before.study.id);
  else await putWorkshop(tables, after.workshop);
}
