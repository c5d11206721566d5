import { createContext, untrack } from 'svelte';
import { limits } from '../document/limits.ts';
import { tidyProfile } from '../document/tidy-profile.ts';
import type { KeptProfile, Study } from '../document/types.ts';
import type { EngineClient } from '../engine/client.ts';
import type { ListSummary } from '../engine/protocol.ts';
import type { CustomerAnswers, CustomerRef, Decisions, LineEdit, LineId } from '../method/decisions.ts';
import type { Analysis } from '../method/results.ts';
import { loadAnswers, saveAnswers } from '../storage/answers.ts';
import { loadListMeta } from '../storage/lists.ts';
import { loadProfiles, saveProfile } from '../storage/profiles.ts';
import type { Store } from '../storage/store.ts';
import { loadStudy, saveStudy } from '../storage/studies.ts';
import type { BuyerTrait } from '../table/role.ts';
import { toProblem, type Problem } from '../table/problem.ts';
import { withBuyerField, withTrait, type BuyerAnswer, type TraitAnswer } from './answer-changes.ts';

/** What undo brings back; both parts are immutable, so a snapshot costs nothing. */
interface Snapshot {
  readonly study: Study;
  readonly answers: ReadonlyMap<number, CustomerAnswers>;
}

const undoLimit = 100;

/**
 * The study on the screen: the one gateway for every decision and answer. Each change is kept in the browser and
 * answered by a new analysis; while one is under way only the newest state waits, so a dragged cut never queues up.
 */
export class OpenStudy {
  readonly #store: Store;
  readonly #engine: EngineClient;
  readonly list: ListSummary;
  #study = $state.raw() as Study;
  #answers = $state.raw<ReadonlyMap<number, CustomerAnswers>>(new Map());
  #analysis = $state.raw<Analysis | null>(null);
  #profiles = $state.raw<readonly KeptProfile[]>([]);
  #damage: Problem | null = null;
  #problem = $state.raw<Problem | null>(null);
  #saveProblem = $state.raw<Problem | null>(null);
  #past = $state.raw<readonly Snapshot[]>([]);
  #future = $state.raw<readonly Snapshot[]>([]);
  #asking = false;
  #askAgain = false;
  #gesture: string | null = null;
  #savedStudy: Study;
  readonly #unsavedAnswers = new Map<number, CustomerAnswers>();
  #hasUnsaved = false;
  #saving: Promise<void> = Promise.resolve();

  private constructor(store: Store, engine: EngineClient, study: Study, list: ListSummary) {
    this.#store = store;
    this.#engine = engine;
    this.#study = study;
    this.#savedStudy = study;
    this.list = list;
  }

  /** Opens a kept study, with its answers and profiles, and starts the first analysis. */
  static async open(store: Store, engine: EngineClient, id: string): Promise<OpenStudy> {
    const study = await loadStudy(store, id);
    const [list, answers, profiles] = await Promise.all([
      loadListMeta(store, study.listId),
      loadAnswers(store, study.listId),
      loadProfiles(store),
    ]);
    const open = new OpenStudy(store, engine, study, list);
    open.#answers = new Map(answers.items.map((answer) => [answer.customer.row, answer]));
    open.#profiles = profiles.items.filter((profile) => profile.studyId === id);
    open.#damage = answers.problems[0] ?? profiles.problems[0] ?? null;
    void open.#analyse();
    return open;
  }

  get study(): Study {
    return this.#study;
  }
  get decisions(): Decisions {
    return this.#study.decisions;
  }
  get analysis(): Analysis | null {
    return this.#analysis;
  }
  get answers(): ReadonlyMap<number, CustomerAnswers> {
    return this.#answers;
  }
  get profiles(): readonly KeptProfile[] {
    return this.#profiles;
  }
  /** Why there is no fresh analysis, if so; else what of the study could not be read. */
  get problem(): Problem | null {
    return this.#problem ?? this.#damage;
  }
  /** Why the last change is not kept, if so. It stays in effect on the screen. */
  get saveProblem(): Problem | null {
    return this.#saveProblem;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Resolves when everything so far is kept (or has failed to be, see saveProblem). */
  settled(): Promise<void> {
    return this.#saving;
  }

  rename(name: string): void {
    const { study, answers } = this.#now;
    const kept = name.trim().slice(0, limits.nameChars);
    if (kept !== '') this.#change({ ...study, name: kept }, answers);
  }

  /** Changes with the same `gesture`, one after the other, are undone as one: a drag is one decision. */
  decide(change: Partial<Decisions>, gesture: string | null = null): void {
    const { study, answers } = this.#now;
    this.#change({ ...study, decisions: { ...study.decisions, ...change } }, answers, gesture);
  }

  exclude(customer: CustomerRef): void {
    this.decide({ excluded: [...this.#excludedBut(customer), customer] });
  }

  include(customer: CustomerRef): void {
    this.decide({ excluded: this.#excludedBut(customer) });
  }

  editLine(edit: LineEdit): void {
    const others = this.#now.study.decisions.lines.filter((line) => line.line !== edit.line);
    const says = edit.struck || edit.wording !== null;
    this.decide({ lines: says ? [...others, edit] : others });
  }

  answerTrait(customer: CustomerRef, line: LineId, text: string): void {
    this.answerTraits([{ customer, line, text }]);
  }

  /** Several answers as one change: a pasted block is undone at once. */
  answerTraits(changes: readonly TraitAnswer[]): void {
    this.#answerAll(changes, withTrait);
  }

  answerBuyer(customer: CustomerRef, buyerId: string, field: BuyerTrait, text: string): void {
    this.answerBuyers([{ customer, buyerId, field, text }]);
  }

  answerBuyers(changes: readonly BuyerAnswer[]): void {
    this.#answerAll(changes, withBuyerField);
  }

  addBuyer(customer: CustomerRef): void {
    const before = this.#answersOf(customer);
    this.#answer({ ...before, buyers: [...before.buyers, { id: crypto.randomUUID(), fields: {} }] });
  }

  removeBuyer(customer: CustomerRef, buyerId: string): void {
    const before = this.#answersOf(customer);
    this.#answer({ ...before, buyers: before.buyers.filter((buyer) => buyer.id !== buyerId) });
  }

  undo(): void {
    const { past, future, ...present } = this.#now;
    const last = past.at(-1);
    if (last === undefined) return;
    this.#past = past.slice(0, -1);
    this.#future = [...future, present];
    this.#returnTo(last);
  }

  /** Makes what undo took back hold again; a new change forgets it. */
  redo(): void {
    const { past, future, ...present } = this.#now;
    const next = future.at(-1);
    if (next === undefined) return;
    this.#future = future.slice(0, -1);
    this.#past = [...past, present];
    this.#returnTo(next);
  }

  /** Keeps a finished profile. It never changes again. */
  async keep(profile: KeptProfile): Promise<void> {
    // As it is stored, so that it can be saved to a file without being opened anew.
    const tidy = { ...profile, profile: tidyProfile(profile.profile) };
    await saveProfile(this.#store, tidy);
    this.#profiles = [tidy, ...this.#profiles];
  }

  /** What a change starts from. An effect that makes the change does not thereby depend on it. */
  get #now(): Snapshot & { readonly past: readonly Snapshot[]; readonly future: readonly Snapshot[] } {
    return untrack(() => ({
      study: this.#study,
      answers: this.#answers,
      past: this.#past,
      future: this.#future,
    }));
  }

  #returnTo({ study, answers }: Snapshot): void {
    this.#gesture = null;
    const changed = study !== this.#now.study;
    this.#apply({ study: changed ? { ...study, updatedAt: Date.now() } : study, answers });
  }

  #excludedBut(customer: CustomerRef): readonly CustomerRef[] {
    return this.#now.study.decisions.excluded.filter((other) => other.row !== customer.row);
  }

  #answersOf(customer: CustomerRef): CustomerAnswers {
    return this.#now.answers.get(customer.row) ?? noAnswers(customer);
  }

  #answer(answer: CustomerAnswers): void {
    this.#answerAll([answer], (_, changed) => changed);
  }

  #answerAll<Change extends { readonly customer: CustomerRef }>(
    changes: readonly Change[],
    apply: (before: CustomerAnswers, change: Change) => CustomerAnswers,
  ): void {
    if (changes.length === 0) return;
    const { study, answers } = this.#now;
    const changed = new Map(answers);
    for (const change of changes) {
      const { customer } = change;
      const before = changed.get(customer.row) ?? noAnswers(customer);
      changed.set(customer.row, apply(before, change));
    }
    this.#change(study, changed);
  }

  #change(study: Study, answers: ReadonlyMap<number, CustomerAnswers>, gesture: string | null = null): void {
    const { past, future, ...present } = this.#now;
    if (gesture === null || gesture !== this.#gesture) this.#past = [...past.slice(1 - undoLimit), present];
    if (future.length > 0) this.#future = [];
    this.#gesture = gesture;
    const changed = study === present.study ? study : { ...study, updatedAt: Date.now() };
    this.#apply({ study: changed, answers });
  }

  #apply(next: Snapshot): void {
    for (const answer of changedAnswers(this.#now.answers, next.answers))
      this.#unsavedAnswers.set(answer.customer.row, answer);
    this.#answers = next.answers;
    this.#study = next.study;
    if (!this.#hasUnsaved) {
      this.#hasUnsaved = true;
      this.#saving = this.#saving.then(() => this.#save());
    }
    void this.#analyse();
  }

  /** Saves what is new since the last save: while one is under way, changes gather for the next. */
  async #save(): Promise<void> {
    this.#hasUnsaved = false;
    const answers = [...this.#unsavedAnswers.values()];
    const { study } = this.#now;
    this.#unsavedAnswers.clear();
    try {
      if (answers.length > 0) await saveAnswers(this.#store, study.listId, answers);
      // Another tab may have the study open: an answer must not write this tab's decisions over that one's.
      if (study !== this.#savedStudy) {
        await saveStudy(this.#store, study);
        this.#savedStudy = study;
      }
      this.#saveProblem = null;
    } catch (error) {
      // What failed is tried again with the next change.
      for (const answer of answers)
        if (!this.#unsavedAnswers.has(answer.customer.row))
          this.#unsavedAnswers.set(answer.customer.row, answer);
      this.#saveProblem = toProblem(error);
    }
  }

  async #analyse(): Promise<void> {
    this.#askAgain = true;
    if (this.#asking) return;
    this.#asking = true;
    // What was decided meanwhile is asked even when the question under way fails.
    while (this.#askAgain) {
      this.#askAgain = false;
      try {
        const { study, answers } = this.#now;
        const { listId, decisions } = study;
        this.#analysis = await this.#engine.ask('analyse', {
          listId,
          decisions,
          answers: [...answers.values()],
        });
        this.#problem = null;
      } catch (error) {
        this.#problem = toProblem(error);
      }
    }
    this.#asking = false;
  }
}

function noAnswers(customer: CustomerRef): CustomerAnswers {
  return { customer, traits: new Map(), buyers: [] };
}

/** Answers that differ between two states; one taken away by undo is saved as an empty one. */
function changedAnswers(
  before: ReadonlyMap<number, CustomerAnswers>,
  after: ReadonlyMap<number, CustomerAnswers>,
): readonly CustomerAnswers[] {
  const changed = [...after.values()].filter((answer) => before.get(answer.customer.row) !== answer);
  const gone = [...before.values()].filter((answer) => !after.has(answer.customer.row));
  return [...changed, ...gone.map((answer) => noAnswers(answer.customer))];
}

export const [useOpenStudy, provideOpenStudy] = createContext<OpenStudy>();
