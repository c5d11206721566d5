import { readFile as readMalkundFile } from '../document/file.ts';
import { limits } from '../document/limits.ts';
import { renewIds } from '../document/renew-ids.ts';
import type { KeptProfile, LanguageCode, Study, StudyBundle } from '../document/types.ts';
import { studyFileParts } from '../document/write-file.ts';
import { makeExample } from '../example/example-company.ts';
import type { ByteSource } from '../importing/byte-source.ts';
import { openReading } from '../importing/open-reading.ts';
import type { ReadTable } from '../importing/read-table.ts';
import { planWithRole } from '../importing/recognise.ts';
import type { SourceReading } from '../importing/source-reading.ts';
import type { ColumnPlan } from '../importing/types.ts';
import { analyse } from '../method/analyse.ts';
import { weighInParts } from '../method/weigh.ts';
import { duplicateStudy } from '../storage/duplicate-study.ts';
import { loadList, saveList, type StoredList } from '../storage/lists.ts';
import { saveProfile } from '../storage/profiles.ts';
import type { Store } from '../storage/store.ts';
import { saveStudyBundle } from '../storage/study-bundle.ts';
import type { CustomerList } from '../table/list.ts';
import { refuse } from '../table/problem.ts';
import type { ColumnChoice, EngineMethods, Progress, Source } from './protocol.ts';

export interface EngineHost {
  readonly store: Store;
  readonly now: () => number;
  readonly newId: () => string;
}

/* How the time of a job is spent, measured on a list of a million customers. */
const readingPart = 0.9;
const typingPart = 0.3;

type Report = (progress: Progress) => void;
type Promised<F> = F extends (input: infer I) => infer O ? (input: I, report: Report) => Promise<O> : never;
/** What the worker does, by the name it is asked under. Knows nothing of how messages travel. */
export type EngineHandler = { readonly [M in keyof EngineMethods]: Promised<EngineMethods[M]> };

interface OpenSource {
  readonly reading: SourceReading;
  readonly plans: readonly ColumnPlan[];
}

/** The engine: owns the source being read and the list being analysed, each at most one at a time. */
export function createHandler(host: EngineHost): EngineHandler {
  let source: OpenSource | undefined;
  let loaded: { readonly id: string; readonly list: Promise<CustomerList> } | undefined;
  // Counts what is opened and closed, so that a slow read never takes the place of what came after it.
  let turn = 0;
  // Counts the questions about the list, so that the weighing of what is no longer asked ends.
  let question = 0;

  function opened(): OpenSource {
    if (source === undefined) throw refuse('nothing-open');
    return source;
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
    async readSource({ source: input, dialect }, report) {
      const mine = ++turn;
      source = undefined;
      const reading = await openReading(bytesOf(input), dialect, (done) => {
        report({ stage: 'reading', done: readingPart * done });
      });
      const plans = await reading.understand((done) => {
        report({ stage: 'understanding', done: readingPart + (1 - readingPart) * done });
      });
      const preview = await reading.preview(plans);
      if (turn === mine) source = { reading, plans };
      return preview;
    },
    async planSource(choice) {
      const { reading, plans } = opened();
      const changed = replan(reading.table, plans, choice);
      source = { reading, plans: changed };
      return reading.preview(changed);
    },
    async storeSource({ name }, report) {
      const { reading, plans } = opened();
      report({ stage: 'typing', done: 0 });
      const { list, report: importReport } = await reading.build(plans, (done) => {
        report({ stage: 'typing', done: typingPart * done });
      });
      report({ stage: 'storing', done: typingPart });
      const stored = await saveList(host.store, {
        id: host.newId(),
        name,
        createdAt: host.now(),
        report: importReport,
        list,
      });
      loaded = { id: stored.id, list: Promise.resolve(list) };
      if (source?.reading === reading) source = undefined;
      return stored;
    },
    closeSource() {
      turn++;
      source = undefined;
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
    async exportStudy({ bundle }, report) {
      report({ stage: 'loading', done: null });
      const list = await listOf(bundle.study.listId);
      return exportStudy(host, bundle, list, (done) => {
        report({ stage: 'writing', done });
      });
    },
    async importFile({ file }, report) {
      return importFile(host, file, report);
    },
  };
}

/** Lets the messages that have come meanwhile be read. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function bytesOf(source: Source): ByteSource {
  const blob = source.kind === 'file' ? source.file : new Blob([source.text]);
  return {
    name: source.kind === 'file' ? source.file.name : source.name,
    size: blob.size,
    stream: () => blob.stream(),
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** The plans with one column's meaning changed; a role belongs to one column, so another that held it lets it go. */
function replan(
  table: ReadTable,
  plans: readonly ColumnPlan[],
  { column, use, role }: ColumnChoice,
): readonly ColumnPlan[] {
  return plans.map((plan) => {
    if (plan.source === column) return { ...planWithRole(table, plan, role), use };
    const takenOver = use === 'keep' && role !== null && role !== 'own' && plan.role === role;
    return takenOver ? { ...planWithRole(table, plan, null), use: plan.use } : plan;
  });
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
  onProgress: (share: number) => void,
): Promise<Blob> {
  const { name, createdAt } = { name: bundle.study.name, createdAt: bundle.study.createdAt };
  const file = { savedAt: host.now(), ...bundle, list: { name, createdAt, list } };
  const parts = studyFileParts(file, onProgress);
  return Promise.resolve(new Blob(parts, { type: 'application/json' }));
}

/** The words of a file, unless there are more bytes than a file of ours has characters, or the disk does not give them. */
async function textOf(file: File): Promise<string> {
  const place = { file: file.name };
  if (file.size > limits.fileChars) throw refuse('file-too-large', place, { limit: limits.fileChars / 1e6 });
  try {
    return await file.text();
  } catch {
    throw refuse('file-unreadable', place);
  }
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
  const { name, createdAt, list } = content.list;
  await saveStudyBundle(host.store, { id: listId, name, createdAt, report: null, list }, bundle);
  return { kind: 'study', studyId: bundle.study.id };
}
