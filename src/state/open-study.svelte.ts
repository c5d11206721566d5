import { createContext, untrack } from 'svelte';
import { documentLimits as limits } from '../limits/document.ts';
import type { Step } from '../document/step.ts';
import type { KeptProfile, Study, Visits } from '../document/types.ts';
import type { EngineClient } from '../engine/client.ts';
import type { ListSummary } from '../engine/protocol.ts';
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
import type { TitleSorting } from '../method/job-title.ts';
import type { CompareAbout, Comparisons } from '../method/compare.ts';
import type { CutsGlance } from '../method/glance-at-cuts.ts';
import type { Analysis } from '../method/results.ts';
import type { SegmentProof } from '../method/segment-proof.ts';
import type { SegmentPage } from '../method/segment-of.ts';
import type { Segments } from '../method/segments.ts';
import type { Weight } from '../method/weigh.ts';
import { loadAnswers } from '../storage/answers.ts';
import { loadListMeta } from '../storage/lists.ts';
import type { Store } from '../storage/store.ts';
import { loadStudy } from '../storage/studies.ts';
import type { BuyerTrait } from '../table/role.ts';
import type { Problem } from '../table/problem.ts';
import {
  withBuyerField,
  withEveryChange,
  withNewBuyer,
  withoutBuyer,
  withTrait,
  type BuyerAnswer,
  type TraitAnswer,
} from './answer-changes.ts';
import { decisionName, lineEditName, type ChangeName } from './change-name.ts';
import { CurrentAnalysis } from './current-analysis.svelte.ts';
import {
  withControl,
  withExcluded,
  withIncluded,
  withLineEdit,
  withQuestion,
  withSizeBands,
  withThresholds,
  withTitleSorting,
} from './decision-changes.ts';
import type { SetAside } from './kept-study.svelte.ts';
import { withLineScore, type LineScore, type ScoredSide } from './score-edits.ts';
import { questionOf, type Snapshot } from './snapshot.ts';
import { basisOf } from './step-basis.ts';
import { StudyLeads } from './study-leads.ts';
import { StudyProfiles } from './study-profiles.svelte.ts';
import { StudyVersions } from './study-versions.svelte.ts';

const noVisits: Visits = {};

/**
 * The study on the screen: the one gateway for every decision and answer. Each change is kept in the browser and
 * answered by a new analysis.
 */
export class OpenStudy {
  readonly #engine: EngineClient;
  readonly #versions: StudyVersions;
  readonly #current: CurrentAnalysis;
  readonly #profiles: StudyProfiles;
  readonly #leaving = new Set<Step>();
  #damage: Problem | null = null;
  /** Where the study is kept, for what belongs to it and is no part of its decisions. */
  readonly store: Store;
  readonly list: ListSummary;
  readonly leads: StudyLeads;

  private constructor(
    store: Store,
    engine: EngineClient,
    stored: Snapshot,
    { list, profiles }: { readonly list: ListSummary; readonly profiles: StudyProfiles },
  ) {
    this.store = store;
    this.list = list;
    this.#engine = engine;
    this.#versions = new StudyVersions(store, stored, () => {
      this.#current.ask();
    });
    this.#current = new CurrentAnalysis(
      engine,
      () => this.#now,
      () => {
        this.#rememberLeft();
      },
    );
    this.#profiles = profiles;
    this.leads = new StudyLeads(store, engine, {
      now: () => this.#now,
      show: (study) => {
        this.#versions.adopt(study);
      },
    });
  }

  /** Opens a kept study, with its answers and profiles, and starts the first analysis. */
  static async open(store: Store, engine: EngineClient, id: string): Promise<OpenStudy> {
    const study = await loadStudy(store, id);
    const profiles = new StudyProfiles(store, id);
    const [list, answers, unreadProfiles] = await Promise.all([
      loadListMeta(store, study.listId),
      loadAnswers(store, study.listId),
      profiles.read(),
    ]);
    const answered = new Map(answers.items.map((answer) => [answer.customer.row, answer]));
    const open = new OpenStudy(store, engine, { study, answers: answered }, { list, profiles });
    open.#damage = answers.problems[0] ?? unreadProfiles[0] ?? null;
    open.#current.ask();
    return open;
  }

  get study(): Study {
    return this.#versions.study;
  }
  get decisions(): Decisions {
    return this.#versions.study.decisions;
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
    return this.#versions.answers;
  }
  get profiles(): readonly KeptProfile[] {
    return this.#profiles.all;
  }
  /** Why there is no fresh analysis, if so; else what of the study could not be read. */
  get problem(): Problem | null {
    return this.#current.problem ?? this.#damage;
  }
  /** Why the last change is not kept, if so. It stays in effect on the screen. */
  get saveProblem(): Problem | null {
    return this.#versions.kept.problem;
  }
  /** Whether the last change is still on its way to be kept. */
  get isSaving(): boolean {
    return this.#versions.kept.isSaving;
  }
  /** This tab's version of what another tab had changed first, if there is one to tell of. */
  get setAside(): SetAside | null {
    return this.#versions.kept.setAside;
  }
  get canUndo(): boolean {
    return this.undoes !== null;
  }
  get canRedo(): boolean {
    return this.redoes !== null;
  }
  /** The change that undo would take back, if any. */
  get undoes(): ChangeName | null {
    return this.#versions.undoes;
  }
  /** The change that redo would make again, if any. */
  get redoes(): ChangeName | null {
    return this.#versions.redoes;
  }
  /** What each step rested on when the reader last left it. */
  get visits(): Visits {
    return this.#versions.study.visited ?? noVisits;
  }

  /** The analysis of all that has been decided so far, once it is there; null when it cannot be made. */
  answered(): Promise<Analysis | null> {
    return this.#current.answered();
  }

  /** Resolves when everything so far is kept (or has failed to be, see saveProblem). */
  settled(): Promise<void> {
    return this.#versions.kept.settled();
  }

  /** What was set aside has been read about. */
  dismissSetAside(): void {
    this.#versions.kept.dismiss();
  }

  /** Shows what other tabs change from now on. Returns what ends it. */
  watch(): () => void {
    const ends = [this.#versions.kept.watch(), this.#profiles.watch()];
    return () => {
      for (const end of ends) end();
    };
  }

  rename(name: string): void {
    const { study, answers } = this.#now;
    const kept = name.trim().slice(0, limits.nameChars);
    if (kept !== '' && kept !== study.name)
      this.#change('name', { study: { ...study, name: kept }, answers });
  }

  /** Changes with the same `gesture`, one after the other, are undone as one: a drag is one decision. */
  decide(change: Partial<Decisions>, gesture: string | null = null): void {
    this.#decide(decisionName(change), (before) => ({ ...before, ...change }), gesture);
  }

  /** How many other customers to answer the same questions about; 0 for none. Their answers stay. */
  control(customers: number): void {
    this.#decide('control', (before) => withControl(before, customers));
  }

  /** The bands that a range of employees is told in; null for round numbers. */
  tellSizesIn(standard: BandStandard | null): void {
    this.#decide('sizeBands', (before) => withSizeBands(before, standard));
  }

  exclude(customer: CustomerRef): void {
    this.#decide('excluded', (before) => withExcluded(before, customer));
  }

  include(customer: CustomerRef): void {
    this.#decide('included', (before) => withIncluded(before, customer));
  }

  editLine(edit: LineEdit): void {
    const before = this.#now.study.decisions.lines.find(({ line }) => line === edit.line);
    this.#decide(lineEditName(before, edit), (decisions) => withLineEdit(decisions, edit));
  }

  /** Says what a line of the profile or of the anti-profile counts for. */
  scoreLine(line: ScoredSide, change: LineScore): void {
    this.#decide('lineScore', (before) => ({ ...before, ...withLineScore(before, line, change) }));
  }

  /** Parts the segments otherwise; null as proposed. */
  partSegments(thresholds: Thresholds | null): void {
    this.#decide('thresholds', (before) => withThresholds(before, thresholds));
  }

  /** Leaves a question about buyers unasked, or asks it again. Its answers are kept. */
  ask(trait: SensitiveTrait, isAsked: boolean): void {
    this.#decide('asked', (before) => withQuestion(before, trait, isAsked));
  }

  /** Sorts a job title otherwise than we do; null as we do. */
  sortTitle(title: string, sorting: TitleSorting | null): void {
    this.#decide('titleSorted', (before) => withTitleSorting(before, title, sorting));
  }

  answerTrait(customer: CustomerRef, line: LineId, text: string): void {
    this.answerTraits([{ customer, line, text }]);
  }

  /** Several answers as one change: a pasted block is undone at once. */
  answerTraits(changes: readonly TraitAnswer[]): void {
    this.#answer(changes, withTrait);
  }

  answerBuyer(customer: CustomerRef, buyerId: string, field: BuyerTrait, text: string): void {
    this.answerBuyers([{ customer, buyerId, field, text }]);
  }

  answerBuyers(changes: readonly BuyerAnswer[]): void {
    this.#answer(changes, withBuyerField);
  }

  addBuyer(customer: CustomerRef): void {
    this.#answer([{ customer }], withNewBuyer, 'buyerAdded');
  }

  removeBuyer(customer: CustomerRef, buyerId: string): void {
    this.#answer([{ customer, buyerId }], withoutBuyer, 'buyerRemoved');
  }

  /** Takes the last change back, and says which; null when there is none. */
  undo(): ChangeName | null {
    return this.#askedAnew(this.#versions.undo());
  }

  /** Makes what undo took back hold again, and says what; a new change forgets it. */
  redo(): ChangeName | null {
    return this.#askedAnew(this.#versions.redo());
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

  /** Keeps a finished profile. It never changes again. */
  async keep(profile: KeptProfile): Promise<void> {
    await this.#profiles.keep(profile);
  }

  get #now(): Snapshot {
    return this.#versions.now;
  }

  #decide(what: ChangeName, change: (before: Decisions) => Decisions, gesture: string | null = null): void {
    const { study, answers } = this.#now;
    const decisions = change(study.decisions);
    if (decisions !== study.decisions)
      this.#change(what, { study: { ...study, decisions }, answers }, gesture);
  }

  #rememberLeft(): void {
    const analysis = untrack(() => this.analysis);
    if (analysis === null || this.#leaving.size === 0) return;
    const left = Object.fromEntries([...this.#leaving].map((step) => [step, basisOf(step, analysis)]));
    this.#leaving.clear();
    const { study } = this.#now;
    this.#versions.note({ ...study, visited: { ...study.visited, ...left } });
  }

  #answer<Change extends { readonly customer: CustomerRef }>(
    changes: readonly Change[],
    apply: (before: CustomerAnswers, change: Change) => CustomerAnswers,
    what: ChangeName = changes.length === 1 ? 'answer' : 'answers',
  ): void {
    const { study, answers } = this.#now;
    if (changes.length === 0) return;
    this.#change(what, { study, answers: withEveryChange(answers, changes, apply) });
  }

  #change(what: ChangeName, next: Snapshot, gesture: string | null = null): void {
    this.#versions.change(what, next, gesture);
    if (what === 'cuts' && gesture !== null) this.#current.askOnTheMove();
    else this.#current.ask();
  }

  #askedAnew(turned: ChangeName | null): ChangeName | null {
    if (turned !== null) this.#current.ask();
    return turned;
  }
}

export const [useOpenStudy, provideOpenStudy] = createContext<OpenStudy>();
