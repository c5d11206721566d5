import { readFile as readMalkundFile } from '../document/file.ts';
import type { ListDocument } from '../document/list-json.ts';
import { renewIds } from '../document/renew-ids.ts';
import type { KeptProfile, LanguageCode, Study, StudyBundle } from '../document/types.ts';
import { studyFileParts } from '../document/write-file.ts';
import { makeExample } from '../example/example-company.ts';
import { sourceOfBlob, type ByteSource } from '../importing/byte-source.ts';
import { Intake } from '../importing/intake/intake.ts';
import { openFile, openFiles, type OnOpening } from '../importing/intake/open-file.ts';
import { analyse } from '../method/analyse.ts';
import { noDecisions, type Market } from '../method/decisions.ts';
import { compare } from '../method/compare.ts';
import { glanceAtCuts } from '../method/glance-at-cuts.ts';
import { weighInParts } from '../method/weigh.ts';
import { duplicateStudy } from '../storage/duplicate-study.ts';
import { loadLeads } from '../storage/leads.ts';
import { loadAnswers } from '../storage/answers.ts';
import { loadList, type StoredList } from '../storage/lists.ts';
import { saveProfile } from '../storage/profiles.ts';
import { forgetRecipes } from '../storage/recipes.ts';
import { saveIntake, type CarriedStudy } from '../storage/save-intake.ts';
import { loadSources } from '../storage/sources.ts';
import { loadStudy } from '../storage/studies.ts';
import { saveStudyBundle } from '../storage/study-bundle.ts';
import { loadWorkshop } from '../storage/workshops.ts';
import type { CustomerList } from '../table/list.ts';
import { refuse } from '../table/problem.ts';
import { carryOf, compareAgain } from './again.ts';
import { backupMethods } from './backup.ts';
import { driftMethods } from './drift.ts';
import type { EngineHandler, EngineHost, Report } from './engine-host.ts';
import { joinMethods } from './join.ts';
import { keepFiles } from './keep-files.ts';
import { leadMethods } from './leads/answer-leads.ts';
import { othersFirst } from './others-first.ts';
import { personalMethods } from './personal/personal-methods.ts';
import type { AgainChoice, Source } from './protocol.ts';
import { addRecalled, forgetRecalled, recallFile, recipesOf, sourcesOf } from './remembering.ts';
import { reopenIntake } from './reopen-intake.ts';
import { Stoppable } from './stoppable.ts';
import { textOf } from './text-of.ts';
import { segmentMethods } from './segments.ts';

export type { EngineHandler, EngineHost } from './engine-host.ts';

/* How the time of storing is spent, measured on a list of a million customers. */
const typingPart = 0.3;

/** The engine: owns the files on their way in and the list being analysed, each at most one at a time. */
export function createHandler(host: EngineHost): EngineHandler {
  let intake: Intake | undefined;
  const readings = new Stoppable();
  let loaded: { readonly id: string; readonly list: Promise<CustomerList> } | undefined;
  // Counts what is opened and closed, so that a slow read never takes the place of what came after it.
  let turn = 0;
  /** The list whose own files an intake holds. */
  const reopened = new WeakMap<Intake, string>();
  // Counts the questions about the list, so that the weighing of what is no longer asked ends.
  let question = 0;

  /** The list that a study is made on, beside the one that the files become. */
  async function beside(target: Intake, newer: CustomerList, listId: string) {
    const isSameSource = reopened.get(target) === listId;
    return { older: await listOf(listId), newer, isSameSource };
  }

  async function carried(
    target: Intake,
    newer: CustomerList,
    again: AgainChoice,
    name: string,
  ): Promise<CarriedStudy> {
    const { listId } = await loadStudy(host.store, again.studyId);
    return carryOf(await beside(target, newer, listId), again, listId, { newId: host.newId(), name });
  }

  function opened(): Intake {
    if (intake === undefined) throw refuse('nothing-open');
    return intake;
  }

  function listOf(id: string): Promise<CustomerList> {
    if (loaded?.id === id) return loaded.list;
    const loading = { id, list: loadList(host.store, id) };
    loaded = loading;
    loading.list.catch(() => {
      if (loaded === loading) loaded = undefined;
    });
    return loading.list;
  }

  return {
    async readSources({ sources, add, names }, report) {
      const mine = ++turn;
      const target = add ? opened() : new Intake(names);
      if (!add) intake = undefined;
      const onOpening: OnOpening = (stage, done) => {
        report({ stage, done });
      };
      const files = await readings.run((signal) =>
        openFiles(sources.map(bytesOf), onOpening, { signal, hire: host.hireReaders }),
      );
      await addRecalled(host.store, target, files);
      if (!add && turn === mine) intake = target;
      return target.preview();
    },
    async readAgain({ file, dialect }, report) {
      const target = opened();
      const { source, choice } = target.fileAt(file);
      const onOpening: OnOpening = (stage, done) => {
        report({ stage, done });
      };
      const again = await readings.run((signal) =>
        openFile(source, { ...choice, ...dialect }, onOpening, { signal, hire: host.hireReaders }),
      );
      target.replace(source, (await recallFile(host.store, again)).file);
      return target.preview();
    },
    stopReading() {
      readings.stopAll();
      return Promise.resolve(null);
    },
    async removeSource({ file }) {
      const target = opened();
      target.remove(file);
      return target.preview();
    },
    async planColumn({ file, ...meaning }) {
      const target = opened();
      target.plan(file, meaning);
      return target.preview();
    },
    async chooseIntake({ choices }) {
      const target = opened();
      target.choose(choices);
      return target.preview();
    },
    async inspectIntake() {
      return opened().inspect();
    },
    async storeIntake({ name, market, again, leadsOf }, report) {
      const target = opened();
      report({ stage: 'typing', done: 0 });
      const {
        list,
        neverBought,
        report: importReport,
      } = await target.build((done) => {
        report({ stage: 'typing', done: typingPart * done });
      });
      const carrying = again === undefined ? null : await carried(target, list, again, name);
      report({ stage: 'storing', done: typingPart });
      const id = host.newId();
      const now = host.now();
      const isStarted = carrying === null && market !== undefined;
      const start = isStarted ? newStudy(host.newId(), id, name, now, market) : null;
      const stored = await saveIntake(host.store, {
        list: { id, name, createdAt: now, report: importReport, list, neverBought },
        sources: sourcesOf(target, id),
        recipes: recipesOf(target, now),
        again: carrying,
        start,
        ...(leadsOf === undefined ? {} : { leadsOf }),
      });
      loaded = { id: stored.id, list: Promise.resolve(list) };
      if (intake === target) intake = undefined;
      // Leads are not read again, so their files need not be kept.
      if (host.rest !== undefined && leadsOf === undefined && !target.leavesOutPersons)
        void keepFiles(
          host.store,
          id,
          target.files.map(({ source }) => source),
          host.rest,
        );
      const studyId =
        leadsOf ?? start?.id ?? (carrying?.as.kind === 'new' ? carrying.as.id : carrying?.studyId);
      return studyId === undefined ? stored : { ...stored, studyId };
    },
    async compareIntake({ listId }) {
      const target = opened();
      const { list } = await target.build(() => undefined);
      const answers = await loadAnswers(host.store, listId);
      return compareAgain(await beside(target, list, listId), answers.items);
    },
    async reopenList({ listId }, report) {
      const mine = ++turn;
      intake = undefined;
      const target = await reopenIntake(await loadSources(host.store, listId), (stage, done) => {
        report({ stage, done });
      });
      reopened.set(target, listId);
      if (turn === mine) intake = target;
      return target.preview();
    },
    async forgetRemembered() {
      const target = opened();
      await forgetRecipes(host.store, forgetRecalled(target));
      return target.preview();
    },
    closeIntake() {
      turn++;
      intake = undefined;
      return Promise.resolve(null);
    },
    async createExample({ language }) {
      const { study, stored, list } = await storeExample(host, language);
      loaded = { id: stored.id, list: Promise.resolve(list) };
      return { studyId: study.id };
    },
    async duplicateStudy({ studyId, name }) {
      const copy = { studyId: host.newId(), listId: host.newId(), name, now: host.now() };
      await duplicateStudy(host.store, studyId, copy);
      return { studyId: copy.studyId };
    },
    async analyse({ listId, decisions, answers }, report) {
      question++;
      if (loaded?.id !== listId) report({ stage: 'loading', done: null });
      const list = await listOf(listId);
      report({ stage: 'analysing', done: null });
      return analyse(list, decisions, answers);
    },
    async glanceAtCuts({ listId, metric, cuts, focus }) {
      return glanceAtCuts(await listOf(listId), metric, cuts, focus);
    },
    async compare({ listId, decisions, answers, about }, report) {
      const list = await listOf(listId);
      report({ stage: 'analysing', done: null });
      return compare[about](list, decisions, answers);
    },
    async weigh({ listId, decisions, answers }) {
      const mine = ++question;
      const parts = weighInParts(await listOf(listId), decisions, answers);
      for (;;) {
        await othersFirst();
        if (question !== mine) throw refuse('cancelled');
        const { done, value } = parts.next();
        if (done === true) return value;
      }
    },
    ...segmentMethods(listOf),
    ...leadMethods(host, listOf),
    ...backupMethods(host),
    ...personalMethods(host.store, () => {
      loaded = undefined;
      intake = undefined;
    }),
    ...driftMethods(host.store),
    ...joinMethods(host),
    async exportStudy({ bundle }, report) {
      report({ stage: 'loading', done: null });
      const list = await listOf(bundle.study.listId);
      const leads = await loadLeads(host.store, bundle.study);
      return exportStudy(host, bundle, list, leads, (done) => {
        report({ stage: 'writing', done });
      });
    },
    async importFile({ file }, report) {
      return importFile(host, file, report);
    },
  };
}

function newStudy(id: string, listId: string, name: string, now: number, market: Market): Study {
  const decisions = { ...noDecisions, market };
  return { id, name, listId, createdAt: now, updatedAt: now, isExample: false, decisions };
}

function bytesOf(source: Source): ByteSource {
  return source.kind === 'file'
    ? sourceOfBlob(source.file.name, source.file)
    : sourceOfBlob(source.name, new Blob([source.text]));
}

async function storeExample(
  host: EngineHost,
  language: LanguageCode,
): Promise<{ study: Study; stored: StoredList; list: CustomerList }> {
  const example = makeExample(language);
  const now = host.now();
  const listId = host.newId();
  const study: Study = {
    id: host.newId(),
    name: example.name,
    listId,
    createdAt: now,
    updatedAt: now,
    isExample: true,
    decisions: example.decisions,
  };
  const stored = await saveStudyBundle(
    host.store,
    { id: listId, name: example.name, createdAt: now, report: null, list: example.list },
    { study, answers: example.answers, profiles: [] },
  );
  return { study, stored, list: example.list };
}

async function exportStudy(
  host: EngineHost,
  bundle: StudyBundle,
  list: CustomerList,
  leads: ListDocument | undefined,
  onProgress: (share: number) => void,
): Promise<Blob> {
  const { name, createdAt } = { name: bundle.study.name, createdAt: bundle.study.createdAt };
  const workshop = await loadWorkshop(host.store, bundle.study.id);
  const file = {
    savedAt: host.now(),
    ...bundle,
    ...(workshop === undefined ? {} : { workshop }),
    list: { name, createdAt, list },
    ...(leads === undefined ? {} : { leads }),
  };
  const parts = studyFileParts(file, onProgress);
  return new Blob(parts, { type: 'application/json' });
}

/** Stores what a file holds, under new ids, so that a file opened twice never writes over what is kept. */
async function importFile(
  host: EngineHost,
  file: File,
  report: Report,
): Promise<{ kind: 'study'; studyId: string } | { kind: 'profile'; profileId: string }> {
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
