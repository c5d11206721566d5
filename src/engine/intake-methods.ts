/* Files on their way in: read, understood, and stored as one list. */
import type { Study } from '../document/types.ts';
import { sourceOfBlob, type ByteSource } from '../importing/byte-source.ts';
import { Intake } from '../importing/intake/intake.ts';
import { openFile, openFiles, type OnOpening } from '../importing/intake/open-file.ts';
import { noDecisions, type Market } from '../method/decisions.ts';
import { loadAnswers } from '../storage/answers.ts';
import { forgetRecipes } from '../storage/recipes.ts';
import { saveIntake, type CarriedStudy } from '../storage/save-intake.ts';
import { loadSources } from '../storage/sources.ts';
import { loadStudy } from '../storage/studies.ts';
import type { CustomerList } from '../table/list.ts';
import { carryOf, compareAgain } from './again.ts';
import type { EngineHandler, EngineHost, Report } from './engine-host.ts';
import { keepFiles } from './keep-files.ts';
import type { LoadedList } from './loaded-list.ts';
import type { OpenIntake } from './open-intake.ts';
import type { AgainChoice, Source } from './protocol.ts';
import { addRecalled, forgetRecalled, recallFile, recipesOf, sourcesOf } from './remembering.ts';
import { reopenIntake } from './reopen-intake.ts';
import { Stoppable } from './stoppable.ts';

type IntakeMethods = Pick<
  EngineHandler,
  | 'readSources'
  | 'readAgain'
  | 'stopReading'
  | 'removeSource'
  | 'planColumn'
  | 'chooseIntake'
  | 'inspectIntake'
  | 'storeIntake'
  | 'compareIntake'
  | 'reopenList'
  | 'forgetRemembered'
  | 'closeIntake'
>;

/* How the time of storing is spent, measured on a list of a million customers. */
const typingPart = 0.3;

/** What the handler answers about the files that are open; a list that they become is loaded at once. */
export function intakeMethods(host: EngineHost, open: OpenIntake, loaded: LoadedList): IntakeMethods {
  const { store } = host;
  const readings = new Stoppable();
  /** The list whose own files an intake holds. */
  const reopened = new WeakMap<Intake, string>();

  /** The list that a study is made on, beside the one that the files become. */
  async function beside(target: Intake, newer: CustomerList, listId: string) {
    const isSameSource = reopened.get(target) === listId;
    return { older: await loaded.of(listId), newer, isSameSource };
  }

  async function carried(
    target: Intake,
    newer: CustomerList,
    again: AgainChoice,
    name: string,
  ): Promise<CarriedStudy> {
    const { listId } = await loadStudy(store, again.studyId);
    return carryOf(await beside(target, newer, listId), again, listId, { newId: host.newId(), name });
  }

  return {
    async readSources({ sources, add, names }, report) {
      const isNewest = open.startTurn();
      const target = add ? open.get() : new Intake(names);
      if (!add) open.forget();
      const files = await readings.run((signal) =>
        openFiles(sources.map(bytesOf), toOpening(report), { signal, hire: host.hireReaders }),
      );
      await addRecalled(store, target, files);
      if (!add && isNewest()) open.put(target);
      return target.preview();
    },
    async readAgain({ file, dialect }, report) {
      const target = open.get();
      const { source, choice } = target.fileAt(file);
      const again = await readings.run((signal) =>
        openFile(source, { ...choice, ...dialect }, toOpening(report), { signal, hire: host.hireReaders }),
      );
      target.replace(source, (await recallFile(store, again)).file);
      return target.preview();
    },
    stopReading() {
      readings.stopAll();
      return Promise.resolve(null);
    },
    async removeSource({ file }) {
      const target = open.get();
      target.remove(file);
      return target.preview();
    },
    async planColumn({ file, ...meaning }) {
      const target = open.get();
      target.plan(file, meaning);
      return target.preview();
    },
    async chooseIntake({ choices }) {
      const target = open.get();
      target.choose(choices);
      return target.preview();
    },
    async inspectIntake() {
      return open.get().inspect();
    },
    async storeIntake({ name, market, again, leadsOf }, report) {
      const target = open.get();
      report({ stage: 'typing', done: 0 });
      const built = await target.build((done) => {
        report({ stage: 'typing', done: typingPart * done });
      });
      const { list, neverBought } = built;
      const carrying = again === undefined ? null : await carried(target, list, again, name);
      report({ stage: 'storing', done: typingPart });
      const id = host.newId();
      const now = host.now();
      const isStarted = carrying === null && market !== undefined;
      const start = isStarted ? newStudy(host.newId(), id, name, now, market) : null;
      const stored = await saveIntake(store, {
        list: { id, name, createdAt: now, report: built.report, list, neverBought },
        sources: sourcesOf(target, id),
        recipes: recipesOf(target, now),
        again: carrying,
        start,
        ...(leadsOf === undefined ? {} : { leadsOf }),
      });
      loaded.take(stored.id, list);
      if (open.isOpen(target)) open.forget();
      // Leads are not read again, so their files need not be kept.
      if (host.rest !== undefined && leadsOf === undefined && !target.leavesOutPersons)
        void keepFiles(
          store,
          id,
          target.files.map(({ source }) => source),
          host.rest,
        );
      const studyId =
        leadsOf ?? start?.id ?? (carrying?.as.kind === 'new' ? carrying.as.id : carrying?.studyId);
      return studyId === undefined ? stored : { ...stored, studyId };
    },
    async compareIntake({ listId }) {
      const target = open.get();
      const { list } = await target.build(() => undefined);
      const answers = await loadAnswers(store, listId);
      return compareAgain(await beside(target, list, listId), answers.items);
    },
    async reopenList({ listId }, report) {
      const isNewest = open.startTurn();
      open.forget();
      const target = await reopenIntake(await loadSources(store, listId), toOpening(report));
      reopened.set(target, listId);
      if (isNewest()) open.put(target);
      return target.preview();
    },
    async forgetRemembered() {
      const target = open.get();
      await forgetRecipes(store, forgetRecalled(target));
      return target.preview();
    },
    closeIntake() {
      open.startTurn();
      open.forget();
      return Promise.resolve(null);
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

function toOpening(report: Report): OnOpening {
  return (stage, done) => {
    report({ stage, done });
  };
}
