/* Whole studies: the example, a copy, and a file of one. */
import { readFile as readMalkundFile } from '../document/file.ts';
import { renewIds } from '../document/renew-ids.ts';
import type { KeptProfile, LanguageCode, Study, StudyBundle } from '../document/types.ts';
import { studyFileParts } from '../document/write-file.ts';
import { makeExample } from '../example/example-company.ts';
import { duplicateStudy } from '../storage/duplicate-study.ts';
import { loadLeads } from '../storage/leads.ts';
import { saveProfile } from '../storage/profiles.ts';
import { saveStudyBundle } from '../storage/study-bundle.ts';
import { loadWorkshop } from '../storage/workshops.ts';
import type { EngineHandler, EngineHost, Report } from './engine-host.ts';
import type { LoadedList } from './loaded-list.ts';
import type { EngineResult } from './protocol.ts';
import { textOf } from './text-of.ts';

/** What the handler answers about studies as a whole; the example's list is loaded at once. */
export function studyMethods(
  host: EngineHost,
  loaded: LoadedList,
): Pick<EngineHandler, 'createExample' | 'duplicateStudy' | 'exportStudy' | 'importFile'> {
  return {
    async createExample({ language }) {
      return { studyId: await storeExample(host, loaded, language) };
    },
    async duplicateStudy({ studyId, name }) {
      const copy = { studyId: host.newId(), listId: host.newId(), name, now: host.now() };
      await duplicateStudy(host.store, studyId, copy);
      return { studyId: copy.studyId };
    },
    exportStudy: ({ bundle }, report) => exportStudy(host, loaded, bundle, report),
    importFile: ({ file }, report) => importFile(host, file, report),
  };
}

async function storeExample(host: EngineHost, loaded: LoadedList, language: LanguageCode): Promise<string> {
  const { name, list, decisions, answers } = makeExample(language);
  const now = host.now();
  const listId = host.newId();
  const study: Study = {
    id: host.newId(),
    name,
    listId,
    createdAt: now,
    updatedAt: now,
    isExample: true,
    decisions,
  };
  const stored = await saveStudyBundle(
    host.store,
    { id: listId, name, createdAt: now, report: null, list },
    { study, answers, profiles: [] },
  );
  loaded.take(stored.id, list);
  return study.id;
}

async function exportStudy(
  host: EngineHost,
  loaded: LoadedList,
  bundle: StudyBundle,
  report: Report,
): Promise<Blob> {
  const { id, listId, name, createdAt } = bundle.study;
  report({ stage: 'loading', done: null });
  const list = await loaded.of(listId);
  const leads = await loadLeads(host.store, bundle.study);
  const workshop = await loadWorkshop(host.store, id);
  const file = {
    savedAt: host.now(),
    ...bundle,
    ...(workshop === undefined ? {} : { workshop }),
    list: { name, createdAt, list },
    ...(leads === undefined ? {} : { leads }),
  };
  const parts = studyFileParts(file, (done) => {
    report({ stage: 'writing', done });
  });
  return new Blob(parts, { type: 'application/json' });
}

/** Stores what a file holds, under new ids, so that a file opened twice never writes over what is kept. */
async function importFile(host: EngineHost, file: File, report: Report): Promise<EngineResult<'importFile'>> {
  report({ stage: 'reading', done: null });
  const text = await textOf(file);
  report({ stage: 'understanding', done: null });
  const content = readMalkundFile(text, file.name);
  report({ stage: 'storing', done: null });
  if (content.kind === 'profile') {
    const kept: KeptProfile = {
      id: host.newId(),
      studyId: null,
      finishedAt: host.now(),
      profile: content.profile,
    };
    await saveProfile(host.store, kept);
    return { kind: 'profile', profileId: kept.id };
  }
  const listId = host.newId();
  const bundle = renewIds(content, listId, host.newId);
  const { leads: leadsId } = bundle.study;
  const { leads } = content;
  await saveStudyBundle(
    host.store,
    { id: listId, report: null, ...content.list },
    bundle,
    leadsId === undefined || leads === undefined ? undefined : { id: leadsId, report: null, ...leads },
  );
  return { kind: 'study', studyId: bundle.study.id };
}
