/* What two files of the same study say, taken apart into single facts, so that each can be held against its like. */
import type { LineId } from '../../method/decisions.ts';

/** What a fact is about; two facts about the same are in conflict when they say different things. */
export type FactAbout =
  /** A field of the study itself, its name say. */
  | { readonly of: 'study'; readonly field: string }
  /** `groups` is the measure with its cuts, which hang together; the others are fields of Decisions. */
  | { readonly of: 'decision'; readonly field: string }
  | { readonly of: 'line'; readonly line: LineId; readonly field: string }
  | { readonly of: 'antiLine'; readonly line: LineId; readonly field: string }
  | { readonly of: 'excluded'; readonly row: number }
  | { readonly of: 'unasked'; readonly trait: string }
  | { readonly of: 'title'; readonly title: string }
  | { readonly of: 'trait'; readonly row: number; readonly line: LineId }
  /** The field `here` says that there is such a buyer at all. */
  | { readonly of: 'buyer'; readonly row: number; readonly buyer: string; readonly field: string }
  /** The field `here` holds what was finished, which never differs between two of one id. */
  | { readonly of: 'profile'; readonly profile: string; readonly field: string };

export interface Fact {
  /** Made of what it is about; the same for facts about the same. */
  readonly id: string;
  readonly about: FactAbout;
  /** Plain JSON. */
  readonly value: unknown;
}

/** Two files say different things of the same. In an order that does not depend on which file came first. */
export interface Conflict {
  readonly id: string;
  readonly about: FactAbout;
  readonly options: readonly [unknown, unknown];
}

/** Which option of a conflict holds, by its id. */
export type Choices = ReadonlyMap<string, 0 | 1>;
