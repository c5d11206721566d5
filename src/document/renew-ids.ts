import type { StudyBundle } from './types.ts';

/**
 * The same study under new ids, on the list stored as `listId`, so that a file opened twice never writes over what is
 * kept. `newId` is called once for the study, once for each profile, and once for its leads, if it has any.
 */
export function renewIds(bundle: StudyBundle, listId: string, newId: () => string): StudyBundle {
  const studyId = newId();
  const renewed = { ...bundle.study, id: studyId, listId };
  const profiles = bundle.profiles.map((kept) => ({
    ...kept,
    id: newId(),
    studyId: kept.studyId === bundle.study.id ? studyId : null,
    ...(kept.from?.listId === bundle.study.listId ? { from: { ...kept.from, listId } } : {}),
  }));
  return {
    study: renewed.leads === undefined ? renewed : { ...renewed, leads: newId() },
    answers: bundle.answers,
    profiles,
    // Its rounds keep their ids: answers to what was sent out before must find them.
    ...(bundle.workshop === undefined ? {} : { workshop: { ...bundle.workshop, studyId } }),
  };
}
