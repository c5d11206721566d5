/* What is said of a study file whose study is already here. Small, and can cross to the main thread. */
import type { FactAbout } from '../document/merge/types.ts';

/** A stored study that a file is another copy of. */
export interface StudyTwin {
  readonly studyId: string;
  readonly name: string;
}

/** Something that the study here and the one in the file say differently. */
export interface JoinConflict {
  readonly id: string;
  readonly about: FactAbout;
  /** What it is about, by name; the buyer by its place from 1. */
  readonly customer: string | null;
  readonly buyer: number | null;
  readonly profile: string | null;
  /** What is said here, and what in the file. `value` names the option, `content` is plain JSON. */
  readonly options: readonly [JoinOption, JoinOption];
}

export interface JoinOption {
  readonly value: string;
  readonly content: unknown;
}

/** What somebody chose: the `value` of an option. */
export interface JoinChoice {
  readonly id: string;
  readonly value: string;
}

interface JoinCounts {
  readonly answers: number;
  readonly decisions: number;
  readonly profiles: number;
}

export interface JoinReport {
  readonly conflicts: readonly JoinConflict[];
  /** Customers that have answers in the file and are not on the list here: then the two cannot be joined. */
  readonly strangers: number;
  /** What only one of the two says; all of it is kept. */
  readonly onlyHere: JoinCounts;
  readonly onlyThere: JoinCounts;
}
