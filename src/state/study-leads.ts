import type { LanguageCode, Study } from '../document/types.ts';
import type { AskOptions, EngineClient } from '../engine/client.ts';
import type { EngineInput, EngineResult, ListSummary } from '../engine/protocol.ts';
import { dropLeads } from '../storage/leads.ts';
import { loadListMeta } from '../storage/lists.ts';
import type { Store } from '../storage/store.ts';
import { refuse } from '../table/problem.ts';
import { questionOf, type Snapshot } from './snapshot.ts';

type LeadQuestion = 'scoreLeads' | 'listLeads' | 'tellLead' | 'exportLeads' | 'personsInLeads';

interface OpenedStudy {
  /** The study as it stands. */
  readonly now: () => Snapshot;
  /** The same study with other leads, or none, as it has been stored already. */
  readonly show: (study: Study) => void;
}

/** The leads that an open study has. Which they are is no decision, so it is not undone. */
export class StudyLeads {
  readonly #store: Store;
  readonly #engine: EngineClient;
  readonly #open: OpenedStudy;

  constructor(store: Store, engine: EngineClient, open: OpenedStudy) {
    this.#store = store;
    this.#engine = engine;
    this.#open = open;
  }

  /** Asks about the leads by the profile of the study as it stands. */
  async ask<M extends LeadQuestion>(
    method: M,
    about: Omit<EngineInput<M>, 'listId' | 'leadsId' | 'decisions' | 'answers'>,
    options: AskOptions = {},
  ): Promise<EngineResult<M>> {
    const now = this.#open.now();
    const { leads } = now.study;
    if (leads === undefined) throw refuse('list-not-found', {}, { id: '' });
    const input = { ...questionOf(now), leadsId: leads, ...about } as EngineInput<M>;
    return this.#engine.ask(method, input, options);
  }

  /** What they are called, and how many they are; null when there are none. */
  async summary(): Promise<ListSummary | null> {
    const { leads } = this.#open.now().study;
    return leads === undefined ? null : loadListMeta(this.#store, leads);
  }

  /** Gives the study the leads of the example company. */
  async makeExample(language: LanguageCode): Promise<void> {
    const studyId = this.#open.now().study.id;
    const { leadsId } = await this.#engine.ask('createExampleLeads', { studyId, language });
    this.#open.show({ ...this.#open.now().study, leads: leadsId });
  }

  /** Deletes them. */
  async remove(): Promise<void> {
    await dropLeads(this.#store, this.#open.now().study.id);
    const { leads, ...present } = this.#open.now().study;
    if (leads !== undefined) this.#open.show(present);
  }
}
