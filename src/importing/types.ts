/* What importing tells the screens before anything is stored: small samples and counts, never the rows. */
import type { ColumnKind } from '../table/column.ts';
import type { DateOrder } from '../table/date-text.ts';
import type { DecimalMark } from '../table/number-text.ts';
import type { Problem } from '../table/problem.ts';
import type { Role } from '../table/role.ts';
import type { Conversion } from './currency/types.ts';
import type { MergeAmounts } from './duplicates/types.ts';
import type { UnmatchedKey } from './joining/types.ts';
import { leftReasons } from './rollup/types.ts';
import type { ValueMerge } from './variants/types.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';

/** How the text was understood. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Row of the header, counted from 1 in the file. */
  readonly headerRow: number;
}

/** How the words of one column become typed values. */
export type CellFormat =
  | {
      readonly kind: 'number';
      readonly decimal: DecimalMark;
      readonly scale: number;
      readonly unit: string | null;
    }
  | { readonly kind: 'date'; readonly order: DateOrder }
  | { readonly kind: 'category' }
  | { readonly kind: 'text' };

/** The plan for one column of the source; the user can change use, role and kind before anything is stored. */
export interface ColumnPlan {
  /** 0-based place in the source. */
  readonly source: number;
  /** Unique name, from the header. */
  readonly name: string;
  readonly use: 'keep' | 'leave';
  readonly role: Role | null;
  readonly format: CellFormat;
}

/** Why a role was guessed: by the header, by the values, or both. */
export type GuessReason = 'header' | 'values' | 'header-and-values' | 'none';

/**
 * What a guess could not tell, with the answers it hesitates between, the guessed one first; null is no role at all.
 * `whose-revenue`: what the customer pays us, or what it turns over itself? `customer-since`: the day it became a
 * customer, or just a day of the row's? `margin-or-profit`: a share, or an amount?
 */
export type ColumnDoubt =
  | {
      readonly kind: 'whose-revenue' | 'customer-since' | 'margin-or-profit';
      readonly roles: readonly (Role | null)[];
    }
  | { readonly kind: 'date-order'; readonly orders: readonly DateOrder[] };

/**
 * What a column tells of persons. `persons`: personal identity numbers; `some-persons`: some of them, sole traders',
 * among those of companies; `contact`: ways to reach somebody.
 */
export type PersonalSort = 'persons' | 'some-persons' | 'contact';

export interface ColumnPreview {
  readonly plan: ColumnPlan;
  readonly reason: GuessReason;
  /** Only while the plan is the guess. */
  readonly doubt: ColumnDoubt | null;
  /** A few different values as they stand in the file. */
  readonly samples: readonly string[];
  readonly filled: number;
  readonly blank: number;
  /** How many different values, counted up to `distinctLimit`. */
  readonly distinct: number;
  /** Cells that the plan's format cannot read. */
  readonly notUnderstood: number;
  /** Left out for a column that tells nothing of persons that we know of. */
  readonly personal?: PersonalSort;
}

export interface SourcePreview {
  readonly fileName: string;
  readonly dialect: Dialect;
  readonly rows: number;
  readonly columns: readonly ColumnPreview[];
  /** Rows with too many or too few cells, and the like; at most `problemLimit`, with the full count beside. */
  readonly problems: readonly Problem<ImportProblemCode>[];
  readonly problemCount: number;
  readonly blankRows: number;
  /** Of a workbook: the sheet that was read, and all there are; then the dialect says nothing. */
  readonly workbook?: { readonly sheet: string; readonly sheets: readonly SheetInfo[] };
}

export type ImportProblemCode =
  | 'row-too-long'
  | 'row-too-short'
  | 'cell-not-number'
  | 'cell-not-date'
  | 'cell-error'
  | 'cell-not-calculated'
  | 'totals-row';

/** One sheet of a workbook. */
export interface SheetInfo {
  readonly name: string;
  /** Hidden in the workbook, as program's own sheets are. */
  readonly hidden: boolean;
  /** Rows with something in them, header and titles included; 0 when there is nothing to read. */
  readonly rows: number;
  readonly columns: number;
}

/** What happened, row by row where it matters. Rows read = rows stored + blank rows + rows left out. */
export interface ImportReport {
  readonly fileName: string;
  readonly rowsStored: number;
  readonly blankRows: number;
  readonly problems: readonly Problem<ImportProblemCode>[];
  readonly problemCount: number;
  readonly byColumn: readonly {
    readonly column: string;
    readonly kind: ColumnKind;
    readonly notUnderstood: number;
    /** Cells that count as missing, with those not understood; reports of lists stored before they were counted say nothing of them. */
    readonly missing?: number;
  }[];
  /** Lists that were stored before files were combined have none. */
  readonly intake?: IntakeReport;
}

/**
 * Why a row gave nothing to the list. `merged`: it is a customer that stands on another row; `same-customer`: an earlier
 * row of the file told the same; `no-order`: a line whose order is in no file; `not-used`: no row of the file is used.
 */
export const rowLeftReasons = [
  ...leftReasons,
  'totals-row',
  'merged',
  'same-customer',
  'no-order',
  'not-used',
] as const;
export type RowLeftReason = (typeof rowLeftReasons)[number];

/** Rows with their numbers in the file, the first 1,000 of them. */
export interface ListedRows {
  readonly rows: number;
  readonly rowNumbers: readonly number[];
}

/** What a file gave. rowsRead = rowsUsed + all rows of `left`; rows without anything in them are not among them. */
export interface FileReport {
  readonly fileName: string;
  readonly use: FileUse;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly blankRows: number;
  readonly left: readonly (ListedRows & { readonly reason: RowLeftReason })[];
}

/** What was done with the files on their way to one list, so that nothing is lost unseen. */
export interface IntakeReport {
  readonly files: readonly FileReport[];
  /** Customers of a file that the register lacks: most rows first, at most 1,000, with the full count. */
  readonly unmatched: readonly {
    readonly fileName: string;
    readonly keys: readonly UnmatchedKey[];
    readonly count: number;
    /** How many of them became customers all the same. */
    readonly added: number;
  }[];
  /** Customers that were merged from several rows; at most 1,000, with the count of rows that went. */
  readonly merged: readonly {
    readonly customer: string;
    readonly rowNumbers: readonly number[];
    readonly amounts: MergeAmounts;
  }[];
  readonly mergedRows: number;
  /** Values that were made one, and the rows that this changed. */
  readonly merges: readonly (ValueMerge & { readonly rows: number })[];
  readonly conversions: readonly (Conversion & {
    readonly fileName: string;
    /** Customers whose amount is missing, since nothing says what its currency is worth. */
    readonly withoutRate: ListedRows;
  })[];
  /** Days since 1970 that were summed over, both included; null for all. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** Companies kept apart, since they never bought. */
  readonly neverBought: number;
}

/** What a file gives to the list. */
export type FileUse = 'register' | 'rows' | 'lines' | 'attached' | 'unused';

/** Most problems listed one by one; beyond it they are counted. */
export const problemLimit = 1000;
/** Distinct values are counted up to here. */
export const distinctLimit = 1000;
