import { createContext, untrack } from 'svelte';
import { documentLimits as limits } from '../limits/document.ts';
import type { KeptProfile, LanguageCode, Study } from '../document/types.ts';
import type { AskOptions, EngineClient } from '../engine/client.ts';
import type { EngineInput, EngineResult, ListSummary } from '../engine/protocol.ts';
import { loadLists } from '../storage/lists.ts';
import {
  amendProfile,
  changeActions,
  loadProfiles,
  renameProfile,
  type ActionChange,
} from '../storage/profiles.ts';
import { bringBack, hide, purge, purgeBefore, type Removable } from '../storage/removal.ts';
import type { Store } from '../storage/store.ts';
import { loadStudies, renameStudy } from '../storage/studies.ts';
import type { Problem } from '../table/problem.ts';
import { Keeping } from './keeping.svelte.ts';
import { isOnlyTab } from './only-tab.ts';
import type { OpenStudy } from './open-study.svelte.ts';

type StudyTwin = NonNullable<EngineResult<'findTwin'>>;

/**
 * What was removed on a page that was left before it was deleted is deleted when the app is opened again; this much later
 * if another tab may still offer it back.
 */
const removedForMs = 24 * 60 * 60 * 1000;

/** Something that was removed and can still be asked for. */
export type Removed =
  | { readonly kind: 'study'; readonly id: string; readonly study: Study }
  | { readonly kind: 'profile'; readonly id: string; readonly profile: KeptProfile };

/** A study file, and the study here that it is another copy of. */
export interface IncomingStudy {
  readonly file: File;
  readonly twin: StudyTwin;
}

/** Everything kept in this browser: studies and finished profiles. */
export class Library {
  readonly #store: Store;
  readonly engine: EngineClient;
  /** Watches that nothing of it gets lost. */
  readonly keeping: Keeping;
  #studies = $state.raw<readonly Study[]>([]);
  #profiles = $state.raw<readonly KeptProfile[]>([]);
  #problems = $state.raw<readonly Problem[]>([]);
  #lists = $state.raw<ReadonlyMap<string, ListSummary>>(new Map());
  #removed = $state.raw<readonly Removed[]>([]);
  #hasPurged = false;
  #incoming = $state.raw<IncomingStudy | null>(null);
  /** Things under way that store something and then read what is kept. */
  #doing = 0;
  /** How often something was changed on the screen before it was stored, and when all of that is stored. */
  #edits = 0;
  #written: Promise<unknown> = Promise.resolve();
  #isReading = false;
  #isToRead = false;

  constructor(store: Store, engine: EngineClient) {
    this.#store = store;
    this.engine = engine;
    this.keeping = new Keeping(store, engine);
  }

  /** Kept records that could not be read; the others are not affected. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }
  /** Newest first. */
  get studies(): readonly Study[] {
    return this.#studies;
  }
  get profiles(): readonly KeptProfile[] {
    return this.#profiles;
  }
  get lists(): ReadonlyMap<string, ListSummary> {
    return this.#lists;
  }

  /** What was removed here and can still be brought back. */
  get removed(): readonly Removed[] {
    return this.#removed;
  }

  async refresh(): Promise<void> {
    if (!this.#hasPurged) {
      this.#hasPurged = true;
      const now = Date.now();
      await purgeBefore(this.#store, (await isOnlyTab()) ? now : now - removedForMs);
    }
    await this.#load((removed) => removed);
  }

  /** Shows what other tabs store from now on. Returns what ends it. */
  watch(): () => void {
    return this.#store.watch((stored) => {
      // What this page does itself reads it all anew when it is done.
      if (this.#doing > 0) return;
      if (stored.anyOf('studies') || stored.anyOf('profiles') || stored.anyOf('lists')) this.#readSoon();
    });
  }

  /** What is told while it is read is read afterwards, once. */
  #readSoon(): void {
    this.#isToRead = true;
    if (this.#isReading) return;
    this.#isReading = true;
    void (async () => {
      while (this.#isToRead) {
        this.#isToRead = false;
        // What cannot be read is said by the next thing that the reader does.
        await this.#load((removed) => removed).catch(() => undefined);
      }
      this.#isReading = false;
    })();
  }

  /**
   * Reads what is kept. What is offered back changes in the same moment, so that nothing is shown twice or not at all; and
   * what the reader has just changed on the screen is read when it is stored, never as it was before.
   */
  async #load(change: (removed: readonly Removed[]) => readonly Removed[]): Promise<void> {
    const edits = this.#edits;
    await this.#written;
    const [studies, profiles, lists] = await Promise.all([
      loadStudies(this.#store),
      loadProfiles(this.#store),
      loadLists(this.#store),
    ]);
    if (this.#edits !== edits) return this.#load(change);
    this.#removed = change(untrack(() => this.#removed));
    this.#studies = studies.items;
    this.#profiles = profiles.items;
    this.#lists = new Map(lists.items.map((list) => [list.id, list]));
    this.#problems = [...studies.problems, ...profiles.problems, ...lists.problems];
  }

  /** Closes the database, so that it can be rebuilt; it opens again when it is next used. Nothing here uses it by itself. */
  async letGo(): Promise<void> {
    await this.keeping.pause();
    this.#store.close();
  }

  async open(studyId: string): Promise<OpenStudy> {
    // The screens of a study bring it along; the start page has no need of it.
    const { OpenStudy } = await import('./open-study.svelte.ts');
    return OpenStudy.open(this.#store, this.engine, studyId);
  }

  async openExample(language: LanguageCode): Promise<string> {
    return (await this.engine.ask('createExample', { language })).studyId;
  }

  importFile(file: File, options: AskOptions = {}) {
    return this.engine.ask('importFile', { file }, options);
  }

  /** A study file on its way in whose study is already here; null when there is none, or the page was loaded anew. */
  get incoming(): IncomingStudy | null {
    return this.#incoming;
  }
  set incoming(incoming: IncomingStudy | null) {
    this.#incoming = incoming;
  }

  /** The study here that a file is another copy of, if any. */
  findTwin(file: File, options: AskOptions = {}): Promise<StudyTwin | null> {
    return this.engine.ask('findTwin', { file }, options);
  }

  /** A study once more, with a list and answers of its own. Returns its id. */
  async duplicateStudy(id: string, name: string): Promise<string> {
    const { studyId } = await this.engine.ask('duplicateStudy', { studyId: id, name });
    await this.refresh();
    return studyId;
  }

  async rename({ kind, id }: Removable, name: string): Promise<void> {
    const kept = name.trim().slice(0, limits.nameChars);
    if (kept === '') return;
    await (kind === 'study' ? renameStudy : renameProfile)(this.#store, id, kept);
    await this.refresh();
  }

  /** Changes the actions of a kept profile. It holds on the screen at once, and of what is stored nothing else is lost. */
  async changeActions(id: string, change: ActionChange): Promise<void> {
    this.#profiles = this.#profiles.map((kept) =>
      kept.id === id ? { ...kept, actions: change(kept.actions ?? []) } : kept,
    );
    const writing = changeActions(this.#store, id, change);
    this.#edits++;
    this.#written = Promise.allSettled([this.#written, writing]);
    await writing;
  }

  /** Changes what is kept beside a finished profile, as it is stored now. */
  async amend(profileId: string, change: (kept: KeptProfile) => KeptProfile): Promise<void> {
    await amendProfile(this.#store, profileId, change);
    await this.refresh();
  }

  /** Why the profiles of two studies differ: their customers. */
  explainDrift(about: EngineInput<'explainDrift'>): Promise<EngineResult<'explainDrift'>> {
    return this.engine.ask('explainDrift', about);
  }

  /** What a study took over from the one it does again and is to be looked at. */
  findStale(studyId: string): Promise<EngineResult<'findStale'>> {
    return this.engine.ask('findStale', { studyId });
  }

  /** Hides a study or profile; it can be brought back until it is forgotten. */
  remove(removed: Removed): Promise<void> {
    return this.#do(async () => {
      await hide(this.#store, removed, Date.now());
      await this.#load((others) => [...others, removed]);
    });
  }

  /** Brings back what was removed, as it was. */
  bringBack(removed: Removed): Promise<void> {
    return this.#do(async () => {
      await bringBack(this.#store, removed);
      await this.#load((others) => others.filter((other) => other !== removed));
    });
  }

  /** Deletes what was removed for good, with all that hangs on it. */
  async forget(removed: readonly Removed[]): Promise<void> {
    if (removed.length === 0) return;
    await this.#do(async () => {
      for (const one of removed) await purge(this.#store, one);
      await this.#load((others) => others.filter((other) => !removed.includes(other)));
    });
  }

  async #do(work: () => Promise<void>): Promise<void> {
    this.#doing++;
    try {
      await work();
    } finally {
      this.#doing--;
    }
  }
}

export const [useLibrary, provideLibrary] = createContext<Library>();
