/*
 * The one list of what the main thread may ask of the worker. Every request carries a number, and its reply the same;
 * progress is its own message. Everything here is structured-cloneable, small, and never a customer list.
 */
import type { LanguageCode, StudyBundle } from '../document/types.ts';
import type { AgainReport } from '../importing/again/types.ts';
import type { IntakeChoices, IntakeFindings, IntakePreview } from '../importing/intake/types.ts';
import type { CombineNames } from '../importing/joining/guess-combination.ts';
import type { Delimiter, Encoding } from '../importing/types.ts';
import type { CompareAbout, Comparisons } from '../method/compare.ts';
import type { CustomerAnswers, Cuts, Decisions, Market, Tier } from '../method/decisions.ts';
import type { Drift, DriftLine } from '../method/drift.ts';
import type { CutsGlance } from '../method/glance-at-cuts.ts';
import type { Analysis } from '../method/results.ts';
import type { SegmentProof } from '../method/segment-proof.ts';
import type { SegmentPage } from '../method/segment-of.ts';
import type { Segments } from '../method/segments.ts';
import type { Stale } from '../method/stale.ts';
import type { Weight } from '../method/weigh.ts';
import type { StoredList } from '../storage/lists.ts';
import type { BackupMethods } from './backup-protocol.ts';
import type { Erasure, PersonAsked, PersonFile, PersonFound, Stock } from './personal/types.ts';
import type { DateOrder } from '../table/date-text.ts';
import type { Problem } from '../table/problem.ts';
import type { Role } from '../table/role.ts';
import type { JoinChoice, JoinReport, StudyTwin } from './join-types.ts';
import type { LeadMethods } from './leads/protocol.ts';

export type {
  BackupContents,
  BackupFrom,
  BackupItem,
  Choice,
  Snapshot,
  WrittenBackup,
} from './backup-protocol.ts';

/** A file, or text that was pasted. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly name: string };

export interface DialectChoice {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Of a workbook: which sheet. */
  readonly sheet?: string;
}

/** What a person says of one column of one file, both by their 0-based places. */
export interface ColumnChoice {
  readonly file: number;
  readonly column: number;
  readonly use: 'keep' | 'leave';
  readonly role: Role | null;
  /** How its dates are written, when the cells do not tell. */
  readonly dateOrder?: DateOrder;
}

/** What the main thread knows of a list: its shape, never its rows. */
export type ListSummary = StoredList;

/** A study that goes on with the list that is stored. */
export interface AgainChoice {
  readonly studyId: string;
  /** `replace`: the study itself moves to the list; `new-study`: a copy does, and the study stays as it is. */
  readonly mode: 'replace' | 'new-study';
  /** With `replace`: answers about customers that the list lacks may go. Otherwise they stop it. */
  readonly mayLose: boolean;
}

/** With the study that was made on the list, or went on with it, if any. */
export type StoredIntake = ListSummary & { readonly studyId?: string };

/** A study as it stands, to be answered from its list. */
export interface StudyQuestion {
  readonly listId: string;
  readonly decisions: Decisions;
  readonly answers: readonly CustomerAnswers[];
}

/** Method name → argument and result. The handler implements it; the client offers it. */
export interface EngineMethods extends LeadMethods, BackupMethods {
  /**
   * Reads sources into the worker, in place of those read before or, with `add`, after them; all of them or none.
   * `names` are for the columns that a roll-up makes. Nothing is stored.
   */
  readSources: (input: { sources: readonly Source[]; add: boolean; names: CombineNames }) => IntakePreview;
  /** Reads one of the sources again, understood another way. */
  readAgain: (input: { file: number; dialect: DialectChoice }) => IntakePreview;
  /** Stops what is being read, which then refuses with 'cancelled'; what was read before stays. */
  stopReading: (input: Record<string, never>) => null;
  /** Takes a source out, unless it is the only one. */
  removeSource: (input: { file: number }) => IntakePreview;
  /** Another meaning for one column; a role that another column of its file held moves to this one. */
  planColumn: (input: ColumnChoice) => IntakePreview;
  /** Decides how the files become one list. */
  chooseIntake: (input: { choices: Partial<IntakeChoices> }) => IntakePreview;
  /** Looks for values and customers that may be the same. */
  inspectIntake: (input: Record<string, never>) => IntakeFindings;
  /**
   * Stores what the files become as one list, in one atomic step with the study on it: the one that goes on with it, else
   * a new one for the market, if that is said; or as the leads of the study `leadsOf`. Refuses with 'answers-lost'
   * {customers} when answers would be.
   */
  storeIntake: (input: {
    name: string;
    market?: Market;
    again?: AgainChoice;
    leadsOf?: string;
  }) => StoredIntake;
  /** What the files say of the customers of a stored list: which are new, gone and changed, and whose answers stay. */
  compareIntake: (input: { listId: string }) => AgainReport;
  /**
   * Reads the kept files of a list again, with all that was decided of them. Refuses with 'source-not-kept' {file} when
   * they have to be chosen again.
   */
  reopenList: (input: { listId: string }) => IntakePreview;
  /** Forgets what was remembered of the headers of the files that are open, and goes back to the guess. */
  forgetRemembered: (input: Record<string, never>) => IntakePreview;
  /** Forgets the sources. */
  closeIntake: (input: Record<string, never>) => null;
  /** Makes the example company: list, study and answers, in one atomic step. Returns the study's id. */
  createExample: (input: { language: LanguageCode }) => { studyId: string };
  /** Stores a study once more with its list and answers, in one atomic step. Returns the copy's id. */
  duplicateStudy: (input: { studyId: string; name: string }) => { studyId: string };
  /** Loads a list once (again when it is another) and answers all six steps. */
  analyse: (input: StudyQuestion) => Analysis;
  /** What the groups would be with these cuts: at once, while a cut is on the move. */
  glanceAtCuts: (input: {
    listId: string;
    metric: string | null;
    cuts: Cuts;
    focus: Tier | null;
  }) => CutsGlance;
  /** What is told beside the analysis and takes longer: other cuts, other measures, other goals. */
  compare: (input: StudyQuestion & { about: CompareAbout }) => Comparisons[CompareAbout];
  /**
   * How much the company traits of the same question weigh. Gives way to a newer question, of either kind, and is then
   * refused as 'cancelled'.
   */
  weigh: (input: StudyQuestion) => Weight;
  /** Sorts all customers into do or die, neutral and don't, and lists some of them with their reasons. */
  sortCustomers: (input: StudyQuestion & { page: SegmentPage }) => Segments;
  /**
   * Whether the segments find best customers that they were not made from; null when there are too few to say. Gives way
   * to a newer question of its kind or of sortCustomers, and is then refused as 'cancelled'.
   */
  proveSegments: (input: StudyQuestion) => SegmentProof | null;
  /** The customers that came and went between the lists of two studies, and what that did to these lines. */
  explainDrift: (input: { before: string; after: string; lines: readonly DriftLine[] }) => Drift;
  /** What of the decisions that a study took over from the one it does again no longer fits; none for a first study. */
  findStale: (input: { studyId: string }) => readonly Stale[];
  /** The whole study with its list, as the bytes of a file. */
  exportStudy: (input: { bundle: StudyBundle }) => Blob;
  /** What lies in the database now. */
  takeStock: (input: Record<string, never>) => Stock;
  /** Looks for a person in everything that is kept. */
  findPerson: (input: PersonAsked) => PersonFound;
  tellPerson: (input: PersonAsked) => PersonFile;
  /**
   * Erases a person from some places, a list, or what was deleted before, and takes it out of the browser's files. Refuses with
   * 'storage-in-use' while another tab is open, and as rebuildStore does; whoever asks has let go of the database.
   */
  erase: (input: { what: Erasure }) => null;
  /** The study here that a study file is another copy of; null for any other file. Stores nothing. */
  findTwin: (input: { file: File }) => StudyTwin | null;
  /** What the file and the study here say differently, and what only one of them says. Stores nothing. */
  compareJoin: (input: { file: File; studyId: string }) => JoinReport;
  /**
   * Joins what a file says into the study here, in one atomic step, and returns the study as it was before. Refuses with
   * 'join-undecided' {conflicts} when a choice is missing, and with 'join-strangers' {customers} when answers would be
   * lost.
   */
  joinStudies: (input: { file: File; studyId: string; choices: readonly JoinChoice[] }) => {
    before: StudyBundle;
  };
  /** Takes a join back: the study is as it was before. */
  undoJoin: (input: { before: StudyBundle }) => null;
  /** Reads a study or profile file, checks all of it, and stores it in one atomic step. */
  importFile: (input: {
    file: File;
  }) => { kind: 'study'; studyId: string } | { kind: 'profile'; profileId: string };
}

export type EngineMethod = keyof EngineMethods;
export type EngineInput<M extends EngineMethod> = Parameters<EngineMethods[M]>[0];
export type EngineResult<M extends EngineMethod> = ReturnType<EngineMethods[M]>;

export interface EngineRequest<M extends EngineMethod = EngineMethod> {
  readonly number: number;
  readonly method: M;
  readonly input: EngineInput<M>;
}

/** Asks whether the worker is there; it answers when it comes to read its messages. */
export interface Ping {
  readonly kind: 'ping';
}

/** What is being done. */
export type Stage = 'reading' | 'understanding' | 'typing' | 'storing' | 'loading' | 'analysing' | 'writing';

export interface Progress {
  readonly stage: Stage;
  /** 0–1 of the whole work; null where it cannot be told. */
  readonly done: number | null;
}

export type EngineReply =
  | { readonly kind: 'alive' }
  | { readonly kind: 'progress'; readonly number: number; readonly progress: Progress }
  | { readonly kind: 'result'; readonly number: number; readonly result: EngineResult<EngineMethod> }
  | { readonly kind: 'problem'; readonly number: number; readonly problem: Problem };
