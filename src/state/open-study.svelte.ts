import { createContext, untrack } from 'svelte';
import { documentLimits as limits } from '../limits/document.ts';
import type { Step } from '../document/step.ts';
import { tidyProfile } from '../document/tidy-profile.ts';
import type { KeptProfile, LanguageCode, Study, Visits } from '../document/types.ts';
import type { AskOptions, EngineClient } from '../engine/client.ts';
import type { EngineInput, EngineResult, ListSummary } from '../engine/protocol.ts';
import type {
  BandStandard,
  CustomerAnswers,
  CustomerRef,
  Decisions,
  LineEdit,
  LineId,
  SensitiveTrait,
  Thresholds,
} from '../method/decisions.ts';
import { foldCase } from '../method/fold.ts';
import type { TitleSorting } from '../method/job-title.ts';
import type { CompareAbout, Comparisons } from '../method/compare.ts';
import type { CutsGlance } from '../method/glance-at-cuts.ts';
import type { Analysis } from '../method/results.ts';
import type { SegmentProof } from '../method/segment-proof.ts';
import type { SegmentPage } from '../method/segment-of.ts';
import type { Segments } from '../method/segments.ts';
import type { Weight } from '../method/weigh.ts';
import { loadAnswers } from '../storage/answers.ts';
import { dropLeads } from '../storage/leads.ts';
import { loadListMeta } from '../storage/lists.ts';
import { loadProfiles, saveProfile } from '../storage/profiles.ts';
import type { Store } from '../storage/store.ts';
import { loadStudy } from '../storage/studies.ts';
import type { BuyerTrait } from '../table/role.ts';
import { refuse, type Problem } from '../table/problem.ts';
import { withBuyerField, withTrait, type BuyerAnswer, type TraitAnswer } from './answer-changes.ts';
import { decisionName, lineEditName, type ChangeName } from './change-name.ts';
import { History, type Turn } from './history.svelte.ts';
import { KeptStudy, type SetAside } from './kept-study.svelte.ts';
import { saysSomething, withLineScore, type LineScore, type ScoredSide } from './score-edits.ts';
import { CurrentAnalysis } from './current-analysis.svelte.ts';
import { isSame, mergeSnapshots, noAnswers, questionOf, type Snapshot } from './snapshot.ts';
import { basisOf } from './step-basis.ts';

type LeadAsking = 'scoreLeads' | 'listLeads' | 'tellLead' | 'exportLeads' | 'personsInLeads';

const noVisits: Visits = {};
/**
 * The study on the screen: the one gateway for every decision and answer. Each change is kept in the browser and
 * answered by a new analysis.
 */
export class OpenStudy {
  readonly #store: Store;
  readonly #engine: EngineClient;
  readonly list: ListSummary;
  #study = $state.raw() as Study;
  #answers = $state.raw<ReadonlyMap<number, CustomerAnswers>>(new Map());
  #profiles = $state.raw<readonly KeptProfile[]>([]);
  #damage: Problem | null = null;
  readonly #current: CurrentAnalysis;
  readonly #history = new History<Snapshot, ChangeName>();
  readonly #leaving = new Set<Step>();
  readonly #kept: KeptStudy;

  private constructor(store: Store, engine: EngineClient, stored: Snapshot, list: ListSummary) {
    this.#store = store;
    this.#engine = engine;
    this.#study = stored.study;
    this.#answers = stored.answers;
    this.#current = new CurrentAnalysis(
      engine,
      () => this.#now,
      () => {
        this.#rememberLeft();
      },
    );
    this.#kept = new KeptStudy(store, stored, {
      now: () => this.#now,
      show: (merged, from, to) => {
        this.#history.rebase((state) => mergeSnapshots(from, to, state, () => undefined));
        this.#show(merged);
      },
    });
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
    const answered = new Map(answers.items.map((answer) => [answer.customer.row, answer]));
    const open = new OpenStudy(store, engine, { study, answers: answered }, list);
    open.#profiles = profiles.items.filter((profile) => profile.studyId === id);
    open.#damage = answers.problems[0] ?? profiles.problems[0] ?? null;
    open.#current.ask();
    return open;
  }

  get study(): Study {
    return this.#study;
  }
  /** Where the study is kept, for what belongs to it and is no part of its decisions. */
  get store(): Store {
    return this.#store;
  }
  get decisions(): Decisions {
    return this.#study.decisions;
  }
  get analysis(): Analysis | null {
    return this.#current.analysis;
  }
  /** The groups as a cut on the move makes them, until the analysis has caught up. */
  get glance(): CutsGlance | null {
    return this.#current.glance;
  }
  /**
   * How much the company lines weigh: that of the analysis, or, until it has been weighed, of an earlier one. Compare the
   * counts before saying it of a line.
   */
  get evidence(): Weight | null {
    return this.#current.evidence;
  }
  /** Whether the evidence is still on its way. */
  get isWeighing(): boolean {
    return this.#current.isWeighing;
  }
  /** What the analysis under way, or the last one, came to. */
  get stage(): 'loading' | 'analysing' {
    return this.#current.stage;
  }
  get answers(): ReadonlyMap<number, CustomerAnswers> {
    return this.#answers;
  }
  get profiles(): readonly KeptProfile[] {
    return this.#profiles;
  }
  /** Why there is no fresh analysis, if so; else what of the study could not be read. */
  get problem(): Problem | null {
    return this.#current.problem ?? this.#damage;
  }
  /** Why the last change is not kept, if so. It stays in effect on the screen. */
  get saveProblem(): Problem | null {
    return this.#kept.problem;
  }
  /** Whether the last change is still on its way to be kept. */
  get isSaving(): boolean {
    return this.#kept.isSaving;
  }
  /** This tab's version of what another tab had changed first, if there is one to tell of. */
  get setAside(): SetAside | null {
    return this.#kept.setAside;
  }
  get canUndo(): boolean {
    return this.undoes !== null;
  }
  get canRedo(): boolean {
    return this.redoes !== null;
  }
  /** The change that undo would take back, if any. */
  get undoes(): ChangeName | null {
    return this.#history.undoes;
  }
  /** The change that redo would make again, if any. */
  get redoes(): ChangeName | null {
    return this.#history.redoes;
  }
  /** What each step rested on when the reader last left it. */
  get visits(): Visits {
    return this.#study.visited ?? noVisits;
  }

  /** The analysis of all that has been decided so far, once it is there; null when it cannot be made. */
  answered(): Promise<Analysis | null> {
    return this.#current.answered();
  }

  /** Resolves when everything so far is kept (or has failed to be, see saveProblem). */
  settled(): Promise<void> {
    return this.#kept.settled();
  }

  /** What was set aside has been read about. */
  dismissSetAside(): void {
    this.#kept.dismiss();
  }

  /** Shows what other tabs change from now on. Returns what ends it. */
  watch(): () => void {
    const ends = [
      this.#kept.watch(),
      this.#store.watch((stored) => {
        if (stored.anyOf('profiles')) void this.#readProfiles();
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  rename(name: string): void {
    const { study, answers } = this.#now;
    const kept = name.trim().slice(0, limits.nameChars);
    if (kept !== '' && kept !== study.name) this.#change('name', { ...study, name: kept }, answers);
  }

  /** Changes with the same `gesture`, one after the other, are undone as one: a drag is one decision. */
  decide(change: Partial<Decisions>, gesture: string | null = null): void {
    this.#decide(decisionName(change), change, gesture);
  }

  /** How many other customers to answer the same questions about; 0 for none. Their answers stay. */
  control(customers: number): void {
    const { study, answers } = this.#now;
    const { control, ...others } = study.decisions;
    if ((control?.customers ?? 0) === customers) return;
    const decisions = customers === 0 ? others : { ...others, control: { customers } };
    this.#change('control', { ...study, decisions }, answers);
  }

  /** The bands that a range of employees is told in; null for round numbers. */
  tellSizesIn(standard: BandStandard | null): void {
    const { study, answers } = this.#now;
    const { sizeBands, ...others } = study.decisions;
    if ((sizeBands ?? null) === standard) return;
    const decisions = standard === null ? others : { ...others, sizeBands: standard };
    this.#change('sizeBands', { ...study, decisions }, answers);
  }

  exclude(customer: CustomerRef): void {
    this.#decide('excluded', { excluded: [...this.#excludedBut(customer), customer] });
  }

  include(customer: CustomerRef): void {
    this.#decide('included', { excluded: this.#excludedBut(customer) });
  }

  editLine(edit: LineEdit): void {
    const { lines } = this.#now.study.decisions;
    const before = lines.find((line) => line.line === edit.line);
    const others = lines.filter((line) => line.line !== edit.line);
    // What was said of its weight stays when its words change.
    const merged = { ...before, ...edit };
    const lineEdits = saysSomething(merged) ? [...others, merged] : others;
    this.#decide(lineEditName(before, edit), { lines: lineEdits });
  }

  /** Says what a line of the profile or of the anti-profile counts for. */
  scoreLine(line: ScoredSide, change: LineScore): void {
    this.#decide('lineScore', withLineScore(this.#now.study.decisions, line, change));
  }

  /** Parts the segments otherwise; null as proposed. */
  partSegments(thresholds: Thresholds | null): void {
    const { study, answers } = this.#now;
    const { thresholds: before, ...others } = study.decisions;
    if (before?.doOrDie === thresholds?.doOrDie && before?.neutral === thresholds?.neutral) return;
    const decisions = thresholds === null ? others : { ...others, thresholds };
    this.#change('thresholds', { ...study, decisions }, answers);
  }

  /** Leaves a question about buyers unasked, or asks it again. Its answers are kept. */
  ask(trait: SensitiveTrait, isAsked: boolean): void {
    const others = (this.#now.study.decisions.unasked ?? []).filter((other) => other !== trait);
    this.#decide('asked', { unasked: isAsked ? others : [...others, trait] });
  }

  /** Sorts a job title otherwise than we do; null as we do. */
  sortTitle(title: string, sorting: TitleSorting | null): void {
    const others = (this.#now.study.decisions.titles ?? []).filter(
      (other) => foldCase(other.title) !== foldCase(title),
    );
    const corrected = sorting === null ? others : [...others, { title, ...sorting }];
    this.#decide('titleSorted', { titles: corrected.slice(-limits.titles) });
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
    this.#answer('buyerAdded', {
      ...before,
      buyers: [...before.buyers, { id: crypto.randomUUID(), fields: {} }],
    });
  }

  removeBuyer(customer: CustomerRef, buyerId: string): void {
    const before = this.#answersOf(customer);
    this.#answer('buyerRemoved', {
      ...before,
      buyers: before.buyers.filter((buyer) => buyer.id !== buyerId),
    });
  }

  /** Takes the last change back, and says which; null when there is none. */
  undo(): ChangeName | null {
    return this.#turn(this.#history.undo(this.#now));
  }

  /** Makes what undo took back hold again, and says what; a new change forgets it. */
  redo(): ChangeName | null {
    return this.#turn(this.#history.redo(this.#now));
  }

  /**
   * Remembers what a step rests on, now that the reader leaves it. That is no change of the study. While an analysis is
   * under way it waits for it, so that what was just decided counts as seen.
   */
  leave(step: Step): void {
    // What was never shown has not been seen.
    if (untrack(() => this.analysis) === null) return;
    this.#leaving.add(step);
    this.#current.bringToRest();
    if (!this.#current.isAsking) this.#rememberLeft();
  }

  /** What is told beside the analysis of the study as it stands, and takes longer. */
  async compare<About extends CompareAbout>(about: About): Promise<Comparisons[About]> {
    // What is answered is what was asked about.
    return (await this.#engine.ask('compare', { ...questionOf(this.#now), about })) as Comparisons[About];
  }

  /** All customers sorted by the profile of the study as it stands; some of them with their reasons. */
  async sortCustomers(page: SegmentPage): Promise<Segments> {
    return this.#engine.ask('sortCustomers', { ...questionOf(this.#now), page });
  }

  /** Whether that sorting finds customers that it was not made from; takes longer. */
  async proveSegments(): Promise<SegmentProof | null> {
    return this.#engine.ask('proveSegments', questionOf(this.#now));
  }

  /** Asks about the leads of the study as it stands. */
  async askLeads<M extends LeadAsking>(
    method: M,
    about: Omit<EngineInput<M>, 'listId' | 'leadsId' | 'decisions' | 'answers'>,
    options: AskOptions = {},
  ): Promise<EngineResult<M>> {
    const { leads } = this.#now.study;
    if (leads === undefined) throw refuse('list-not-found', {}, { id: '' });
    const input = { ...questionOf(this.#now), leadsId: leads, ...about } as EngineInput<M>;
    return this.#engine.ask(method, input, options);
  }

  /** What the leads are called, and how many they are; null when there are none. */
  async leadsSummary(): Promise<ListSummary | null> {
    const { leads } = this.#now.study;
    return leads === undefined ? null : loadListMeta(this.#store, leads);
  }

  /** Gives the study the leads of the example company. No decision, so not undone. */
  async makeExampleLeads(language: LanguageCode): Promise<void> {
    const studyId = this.#now.study.id;
    const { leadsId } = await this.#engine.ask('createExampleLeads', { studyId, language });
    this.#study = { ...this.#now.study, leads: leadsId };
  }

  /** Deletes the leads of the study. */
  async removeLeads(): Promise<void> {
    await dropLeads(this.#store, this.#now.study.id);
    const { leads, ...present } = this.#now.study;
    if (leads !== undefined) this.#study = present;
  }

  /** Keeps a finished profile. It never changes again. */
  async keep(profile: KeptProfile): Promise<void> {
    // As it is stored, so that it can be saved to a file without being opened anew.
    const tidy = { ...profile, profile: tidyProfile(profile.profile) };
    await saveProfile(this.#store, tidy);
    this.#profiles = [tidy, ...this.#profiles.filter(({ id }) => id !== tidy.id)];
  }

  async #readProfiles(): Promise<void> {
    try {
      const { items } = await loadProfiles(this.#store);
      this.#profiles = items.filter(({ studyId }) => studyId === this.#now.study.id);
    } catch {
      // What cannot be read now is said where the profiles are opened.
    }
  }

  /** What a change starts from. An effect that makes the change does not thereby depend on it. */
  get #now(): Snapshot {
    return untrack(() => ({ study: this.#study, answers: this.#answers }));
  }

  #turn(turn: Turn<Snapshot, ChangeName> | null): ChangeName | null {
    if (turn === null) return null;
    this.#returnTo(turn.state);
    return turn.what;
  }

  #returnTo({ study, answers }: Snapshot): void {
    const present = this.#now.study;
    const { name, decisions } = study;
    const changed = !isSame(study, present);
    // How far the reader has come since is not taken back.
    this.#apply({
      study: changed ? { ...present, name, decisions, updatedAt: Date.now() } : present,
      answers,
    });
  }

  #decide(what: ChangeName, change: Partial<Decisions>, gesture: string | null = null): void {
    const { study, answers } = this.#now;
    this.#change(what, { ...study, decisions: { ...study.decisions, ...change } }, answers, gesture);
  }

  #rememberLeft(): void {
    const analysis = untrack(() => this.analysis);
    if (analysis === null || this.#leaving.size === 0) return;
    const left = Object.fromEntries([...this.#leaving].map((step) => [step, basisOf(step, analysis)]));
    this.#leaving.clear();
    const { study } = this.#now;
    this.#study = { ...study, visited: { ...study.visited, ...left } };
    this.#kept.soon();
  }

  #excludedBut(customer: CustomerRef): readonly CustomerRef[] {
    return this.#now.study.decisions.excluded.filter((other) => other.row !== customer.row);
  }

  #answersOf(customer: CustomerRef): CustomerAnswers {
    return this.#now.answers.get(customer.row) ?? noAnswers(customer);
  }

  #answer(what: ChangeName, answer: CustomerAnswers): void {
    this.#answerAll([answer], (_, changed) => changed, what);
  }

  #answerAll<Change extends { readonly customer: CustomerRef }>(
    changes: readonly Change[],
    apply: (before: CustomerAnswers, change: Change) => CustomerAnswers,
    what: ChangeName = changes.length === 1 ? 'answer' : 'answers',
  ): void {
    if (changes.length === 0) return;
    const { study, answers } = this.#now;
    const changed = new Map(answers);
    for (const change of changes) {
      const { customer } = change;
      const before = changed.get(customer.row) ?? noAnswers(customer);
      changed.set(customer.row, apply(before, change));
    }
    this.#change(what, study, changed);
  }

  #change(
    what: ChangeName,
    study: Study,
    answers: ReadonlyMap<number, CustomerAnswers>,
    gesture: string | null = null,
  ): void {
    const present = this.#now;
    this.#history.add({ what, state: present }, gesture);
    const changed = study === present.study ? study : { ...study, updatedAt: Date.now() };
    this.#apply({ study: changed, answers }, what === 'cuts' && gesture !== null);
  }

  #apply(next: Snapshot, isOnTheMove = false): void {
    this.#kept.soon();
    this.#show(next, isOnTheMove);
  }

  #show(next: Snapshot, isOnTheMove = false): void {
    this.#answers = next.answers;
    this.#study = next.study;
    if (isOnTheMove) this.#current.askOnTheMove();
    else this.#current.ask();
  }
}

export const [useOpenStudy, provideOpenStudy] = createContext<OpenStudy>();
