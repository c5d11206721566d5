/* A source as its columns are asked about: what they are called and what they are like, whoever read it. */
import type { TextColumn } from '../table/column.ts';
import type { ProblemLog } from './problem-log.ts';
import type { Dialect } from './types.ts';

/** What the cells of one column are like, before anything is decided. */
export interface ColumnProfile {
  readonly filled: number;
  /** Different texts, counted up to `distinctLimit`. */
  readonly distinct: number;
  /** The first different texts, trimmed. */
  readonly different: readonly string[];
  /** Filled cells spread evenly over the list, trimmed, with repeats. */
  readonly spread: readonly string[];
}

/** A column with all its cells as text, or with the profile that was made of them while they were read. */
export type ReadColumn = { readonly name: string } & (
  { readonly cells: TextColumn } | { readonly profile: ColumnProfile }
);

export interface ReadTable {
  readonly fileName: string;
  readonly dialect: Dialect;
  readonly columns: readonly ReadColumn[];
  readonly rowCount: number;
  /** Rows that did not fit, and rows of totals. */
  readonly problems: ProblemLog;
  /** Rows below the header in which every cell is blank; they are not among the rows. */
  readonly blankRows: number;
}
