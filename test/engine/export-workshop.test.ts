import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createHandler } from '../../src/engine/handler.ts';
import { saveStudyBundle } from '../../src/storage/study-bundle.ts';
import { loadWorkshop } from '../../src/storage/workshops.ts';
import { bundle, workshop } from '../document/samples.ts';
import { freshStore, newList } from '../storage/fresh-store.ts';

it('saves the workshop of a study with it, and reads it back under the new study', async () => {
  const { store } = freshStore();
  await saveStudyBundle(store, newList(), { ...bundle, workshop });
  let made = 0;
  const handler = createHandler({ store, now: () => 1_795_000_000_000, newId: () => `new-${++made}` });
  const blob = await handler.exportStudy({ bundle }, () => undefined);
  const read = await handler.importFile({ file: new File([blob], 'studie.json') }, () => undefined);
  const studyId = 'studyId' in read ? read.studyId : '';
  expect(studyId).toMatch(/^new-/);
  expect(await loadWorkshop(store, studyId)).toEqual({ ...workshop, studyId });
});
