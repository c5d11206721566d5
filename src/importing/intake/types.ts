/*
 * The files on their way to become one customer list: what is known of them, what a person decides, and what is asked.
 * Everything here is small and can cross to the main thread.
 */
import type { ColumnKind } from '../../table/column.ts';
import type { Role, RowKind } from '../../table/role.ts';
import type { CurrencyCount } from '../currency/convert.ts';
import type { Conversion } from '../currency/types.ts';
import type { DuplicateDecision, DuplicateReport } from '../duplicates/types.ts';
import type { JoinGuess } from '../joining/guess-join.ts';
import type { LinesReport } from '../joining/lines-to-orders.ts';
import type { JoinKeys, JoinReport, KeyLink, MatchProposal } from '../joining/types.ts';
import type { CarryGuess } from '../rollup/carry-columns.ts';
import type { RowKindReason } from '../rollup/row-kind.ts';
import type {
  ColumnRule,
  Outcome,
  OutcomeMeaning,
  Period,
  RollUpReport,
  RollUpSettings,
  RowFields,
} from '../rollup/types.ts';
import type { FileUse, SourcePreview } from '../types.ts';
import type { Misspelling, ValueMerge, ValuesApart, VariantGroup } from '../variants/types.ts';

/**
 * What a person has decided of the files; whatever is null or missing is guessed. Kept with the list, and applied again
 * when files with the same headers come. Lists by file are in the order of the files.
 */
export interface IntakeChoices {
  /** What the rows of each file stand for. */
  readonly kinds: readonly (RowKind | null)[];
  /** What the columns of each file mean, when its rows are deals, orders or lines. */
  readonly fields: readonly (RowFields | null)[];
  readonly outcomes: readonly OutcomeMeaning[] | null;
  readonly period: Period | null;
  readonly daysToClose: RollUpSettings['daysToClose'] | null;
  /** How other columns of the rows are carried; of a column that is not named, the guess holds. */
  readonly rules: readonly ColumnRule[];
  readonly joinKeys: JoinKeys | null;
  /** Near matches that were accepted. */
  readonly links: readonly KeyLink[];
  /** What becomes of customers that the register lacks. */
  readonly unmatched: 'add' | 'leave' | null;
  readonly conversion: Conversion | null;
  readonly merges: readonly ValueMerge[];
  readonly apart: readonly ValuesApart[];
  readonly duplicates: readonly DuplicateDecision[];
  /** Whether personal identity numbers are stored too; left out for not. */
  readonly personal?: 'keep' | 'leave';
}

export const noChoices: IntakeChoices = {
  kinds: [],
  fields: [],
  outcomes: null,
  period: null,
  daysToClose: null,
  rules: [],
  joinKeys: null,
  links: [],
  unmatched: null,
  conversion: null,
  merges: [],
  apart: [],
  duplicates: [],
};

export interface IntakeFile {
  readonly preview: SourcePreview;
  readonly kind: RowKind;
  /** What its rows were taken for, and why. */
  readonly guess: { readonly kind: RowKind; readonly reason: RowKindReason };
  readonly fields: RowFields;
  readonly use: FileUse;
  /** Whether its columns mean what they were said to mean the last time that a file had these headers. */
  readonly isRemembered: boolean;
}

/** A value of the outcome column with what it means; null when that is not known, and counts as open. */
export interface OutcomeValue {
  readonly value: string;
  readonly rows: number;
  readonly outcome: Outcome | null;
}

/** A column of the list as it will be, with its first values as they would be shown in a spreadsheet. */
export interface ListColumnPreview {
  readonly name: string;
  readonly role: Role | null;
  readonly kind: ColumnKind;
  readonly filled: number;
}

/** How several files, or rows that are no customers, become one list. */
export interface CombinedPreview {
  readonly rollUp: RollUpReport | null;
  readonly settings: Pick<RollUpSettings, 'key' | 'period' | 'daysToClose' | 'rules'> | null;
  readonly outcomes: readonly OutcomeValue[];
  /** First and last year of the rows' dates; null without dates. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Why each other column of the rows is carried or left. */
  readonly carry: readonly CarryGuess[];
  readonly lines: LinesReport | null;
  readonly join: JoinReport | null;
  readonly joinKeys: JoinKeys | null;
  readonly unmatched: 'add' | 'leave' | null;
  /** Other ways to join the rows to the register; the first is the guess. */
  readonly joins: readonly JoinGuess[];
  /** Near matches of what did not match; links that were accepted are not among them. */
  readonly proposals: readonly MatchProposal[];
  readonly attached: readonly { readonly file: number; readonly join: JoinReport }[];
  /** Companies of the rows that never bought, kept apart. */
  readonly neverBought: number;
  readonly columns: readonly ListColumnPreview[];
}

/** Amounts in several currencies: nothing is summed until there are rates. */
export interface CurrencyQuestion {
  readonly file: number;
  /** The columns of amounts, and the one that says the currency; null when the amounts say it themselves. */
  readonly amounts: readonly string[];
  readonly currency: string | null;
  /** Of the first column of amounts. */
  readonly found: readonly CurrencyCount[];
  /** Currencies that have no rate yet; the list can be stored once there are none. */
  readonly missing: readonly string[];
}

export interface IntakePreview {
  readonly files: readonly IntakeFile[];
  readonly choices: IntakeChoices;
  /** null when the only file is the list already: one row a customer. */
  readonly combined: CombinedPreview | null;
  /** Customers that the list will have, before duplicates are merged. */
  readonly customers: number;
  readonly currency: CurrencyQuestion | null;
}

/** What may be the same though it is written in several ways. Nothing of it is merged unless a person says so. */
export interface IntakeFindings {
  readonly variants: readonly VariantGroup[];
  readonly misspellings: readonly Misspelling[];
  readonly duplicates: DuplicateReport;
  /** Rows that go when the duplicates are merged as decided. */
  readonly mergedRows: number;
}
