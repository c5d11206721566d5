import { createContext } from 'svelte';
import type { KeptProfile, LanguageCode, Study } from '../document/types.ts';
import type { EngineClient } from '../engine/client.ts';
import type { ListSummary } from '../engine/protocol.ts';
import { noDecisions, type Market } from '../method/decisions.ts';
import { loadLists } from '../storage/lists.ts';
import { deleteProfile, loadProfiles } from '../storage/profiles.ts';
import type { Store } from '../storage/store.ts';
import { deleteStudy, loadStudies, saveStudy } from '../storage/studies.ts';
import type { Problem } from '../table/problem.ts';
import { OpenStudy } from './open-study.svelte.ts';

/** Everything kept in this browser: studies and finished profiles. */
export class Library {
  readonly #store: Store;
  readonly engine: EngineClient;
  #studies = $state.raw<readonly Study[]>([]);
  #profiles = $state.raw<readonly KeptProfile[]>([]);
  #problems = $state.raw<readonly Problem[]>([]);
  #lists = $state.raw<ReadonlyMap<string, ListSummary>>(new Map());

  constructor(store: Store, engine: EngineClient) {
    this.#store = store;
    this.engine = engine;
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

  async refresh(): Promise<void> {
    const [studies, profiles, lists] = await Promise.all([
      loadStudies(this.#store),
      loadProfiles(this.#store),
      loadLists(this.#store),
    ]);
    this.#studies = studies.items;
    this.#profiles = profiles.items;
    this.#lists = new Map(lists.items.map((list) => [list.id, list]));
    this.#problems = [...studies.problems, ...profiles.problems, ...lists.problems];
  }

  open(studyId: string): Promise<OpenStudy> {
    return OpenStudy.open(this.#store, this.engine, studyId);
  }

  /** A new study on a stored list; the market as the user said at import. */
  async startStudy(list: ListSummary, market: Market): Promise<Study> {
    const now = Date.now();
    const study: Study = {
      id: crypto.randomUUID(),
      name: list.name,
      listId: list.id,
      createdAt: now,
      updatedAt: now,
      isExample: false,
      decisions: { ...noDecisions, market },
    };
    await saveStudy(this.#store, study);
    return study;
  }

  async openExample(language: LanguageCode): Promise<string> {
    return (await this.engine.ask('createExample', { language })).studyId;
  }

  importFile(file: File) {
    return this.engine.ask('importFile', { file });
  }

  async deleteStudy(id: string): Promise<void> {
    await deleteStudy(this.#store, id);
    await this.refresh();
  }

  async deleteProfile(id: string): Promise<void> {
    await deleteProfile(this.#store, id);
    await this.refresh();
  }
}

export const [useLibrary, provideLibrary] = createContext<Library>();
