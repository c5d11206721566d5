/* What is asked of whoever reads a part of a source, and what it finds: plain data, so that another thread can do it. */
import type { Column } from '../../table/column.ts';
import type { Problem } from '../../table/problem.ts';
import type { ColumnPlan, ImportProblemCode } from '../types.ts';
import type { PartPlace, TableText } from './table-text.ts';
import type { RowRuns } from './row-numbers.ts';
import type { KeptRow } from './row-sample.ts';

/** How much a column is expected to hold, so that its arrays seldom have to grow. */
export interface Expected {
  readonly rows: number;
  readonly bytes: number;
}

export interface ColumnJob {
  readonly plan: ColumnPlan;
  readonly expected: Expected;
}

export interface PartJob {
  readonly file: string;
  readonly text: TableText;
  readonly place: PartPlace;
  /** For each column of the table how it is read; one without is passed over. */
  readonly columns: readonly (ColumnJob | null)[];
  /** Rows that the whole source probably has. */
  readonly expectedRows: number;
  /** Whether it is also to be found out what the columns are like. */
  readonly wantsProfile: boolean;
}

export interface Counted {
  readonly listed: readonly Problem<ImportProblemCode>[];
  readonly count: number;
}

/** A column of the rows of a part. Its arrays may have room beyond their end. */
export interface PartColumn {
  readonly column: Column;
  /** Cells that say something, understood or not. */
  readonly filled: number;
  readonly problems: Counted;
  /** Of dates: whether they were read as day numbers, which they are only when all of them are; null when none is filled. */
  readonly isSerial: boolean | null;
}

/** What a column's cells are like as words. */
export interface PartCensus {
  readonly filled: number;
  /** The first different texts. */
  readonly different: readonly string[];
}

/** Rows and their numbers are counted from the start of the part. */
export interface PartFound {
  readonly rows: number;
  readonly records: number;
  readonly blankRows: number;
  readonly problems: Counted;
  readonly totals: Counted;
  readonly endsWhole: boolean;
  /** Null for columns that were left out or passed over, and for those that have been merged. */
  readonly columns: (PartColumn | null)[];
  readonly census: readonly PartCensus[];
  readonly kept: readonly KeptRow[];
  /** The places where a row's number does not follow on the one before; empty unless the profile is wanted. */
  readonly numbers: RowRuns;
}
