/*
 * The one list of what the main thread may ask of the worker. Every request carries a number, and its reply the same;
 * progress is its own message. Everything here is structured-cloneable, small, and never a customer list.
 */
import type { LanguageCode, StudyBundle } from '../document/types.ts';
import type { Delimiter, Encoding, SourcePreview } from '../importing/types.ts';
import type { CustomerAnswers, Decisions } from '../method/decisions.ts';
import type { Analysis } from '../method/results.ts';
import type { Weight } from '../method/weigh.ts';
import type { StoredList } from '../storage/lists.ts';
import type { Problem } from '../table/problem.ts';
import type { Role } from '../table/role.ts';

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

/** What a person says of one column of the source, by its 0-based place. */
export interface ColumnChoice {
  readonly column: number;
  readonly use: 'keep' | 'leave';
  readonly role: Role | null;
}

/** What the main thread knows of a list: its shape, never its rows. */
export type ListSummary = StoredList;

/** Method name → argument and result. The handler implements it; the client offers it. */
export interface EngineMethods {
  /** Reads a source into the worker, in place of any source read before. Nothing is stored. */
  readSource: (input: { source: Source; dialect: DialectChoice }) => SourcePreview;
  /** The same source with another meaning for one column; a role that another column held moves to this one. */
  planSource: (input: ColumnChoice) => SourcePreview;
  /** Stores the source as a list under its present plan, in one atomic step. */
  storeSource: (input: { name: string }) => ListSummary;
  /** Forgets the source. */
  closeSource: (input: Record<string, never>) => null;
  /** Makes the example company: list, study and answers, in one atomic step. Returns the study's id. */
  createExample: (input: { language: LanguageCode }) => { studyId: string };
  /** Stores a study once more with its list and answers, in one atomic step. Returns the copy's id. */
  duplicateStudy: (input: { studyId: string; name: string }) => { studyId: string };
  /** Loads a list once (again when it is another) and answers all six steps. */
  analyse: (input: { listId: string; decisions: Decisions; answers: readonly CustomerAnswers[] }) => Analysis;
  /**
   * How much the company traits of the same question weigh. Gives way to a newer question, of either kind, and is then
   * refused as 'cancelled'.
   */
  weigh: (input: { listId: string; decisions: Decisions; answers: readonly CustomerAnswers[] }) => Weight;
  /** The whole study with its list, as the bytes of a file. */
  exportStudy: (input: { bundle: StudyBundle }) => Blob;
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

/** What is being done. */
export type Stage = 'reading' | 'understanding' | 'typing' | 'storing' | 'loading' | 'analysing' | 'writing';

export interface Progress {
  readonly stage: Stage;
  /** 0–1 of the whole work; null where it cannot be told. */
  readonly done: number | null;
}

export type EngineReply =
  | { readonly kind: 'progress'; readonly number: number; readonly progress: Progress }
  | { readonly kind: 'result'; readonly number: number; readonly result: EngineResult<EngineMethod> }
  | { readonly kind: 'problem'; readonly number: number; readonly problem: Problem };
