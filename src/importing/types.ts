/* What importing tells the screens before anything is stored: small samples and counts, never the rows. */
import type { ColumnKind } from '../table/column.ts';
import type { DateOrder } from '../table/date-text.ts';
import type { DecimalMark } from '../table/number-text.ts';
import type { Problem } from '../table/problem.ts';
import type { Role } from '../table/role.ts';

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
  /** What became of the rows of each file; in reports of lists stored before it was kept, the counts above are all. */
  readonly accounts?: readonly RowAccount[];
  /** Rows that were merged into another row of the same customer. */
  readonly merged?: number;
}

/** Why rows of a file are in no customer of the list; the first reason that holds. */
export const leftOutReasons = [
  'blank',
  'totals',
  'unused',
  'no-order',
  'no-customer',
  'no-match',
  'lost',
  'open',
  'outcome-unknown',
  'no-rate',
  'no-amount',
  'no-date',
  'outside-period',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOutRows {
  readonly reason: LeftOutReason;
  readonly rows: number;
  /** Row numbers in the file, the first of them. */
  readonly rowNumbers: readonly number[];
}

/** rowsRead = rowsUsed + all rows of `left`; the header and what stands above it are no rows. */
export interface RowAccount {
  readonly fileName: string;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly left: readonly LeftOutRows[];
}

/** Most problems listed one by one; beyond it they are counted. */
export const problemLimit = 1000;
/** Distinct values are counted up to here. */
export const distinctLimit = 1000;
