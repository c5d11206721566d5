/* What a roll-up is told and what it tells. Everything here is small and can cross to the main thread. */
import type { RowRole } from '../../table/role.ts';
import type { Conversion } from '../currency/types.ts';
import type { ValueMerge } from '../variants/types.ts';

/** The name of the column that has each meaning. */
export type RowFields = Readonly<Partial<Record<RowRole, string>>>;

export type Outcome = 'won' | 'lost' | 'open';

/** What a value of the outcome column means; a value without meaning counts as open, and is reported. */
export interface OutcomeMeaning {
  readonly value: string;
  readonly outcome: Outcome;
}

/**
 * The time that is summed over. `lastMonths` runs back from the newest purchase in the file, not from today; `years`
 * are whole calendar years, both included.
 */
export type Period =
  | { readonly kind: 'all' }
  | { readonly kind: 'lastMonths'; readonly months: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number };

/**
 * How another column of the rows becomes one value a customer. `constant`: where all its rows agree; `common`: the
 * value of more than half of its filled rows; numbers also `sum` and `mean`, dates `first` and `last`.
 */
export type CarryRule = 'leave' | 'constant' | 'common' | 'sum' | 'mean' | 'first' | 'last';

export interface ColumnRule {
  readonly column: string;
  readonly rule: CarryRule;
}

/** Names of the columns that the roll-up makes, in the reader's language. */
export interface RollUpNames {
  readonly name: string;
  readonly revenue: string;
  readonly margin: string;
  readonly quantity: string;
  readonly purchases: string;
  readonly customerSince: string;
  readonly lastPurchase: string;
  readonly daysToClose: string;
  readonly lostDeals: string;
  readonly lostAmount: string;
  readonly openDeals: string;
}

export interface RollUpSettings {
  readonly fields: RowFields;
  /** Which of the two tells customers apart. */
  readonly key: 'customerId' | 'customerName';
  readonly outcomes: readonly OutcomeMeaning[];
  readonly period: Period;
  /** Needed when the amounts are in several currencies. */
  readonly conversion: Conversion | null;
  /** Columns without a rule are left out. */
  readonly rules: readonly ColumnRule[];
  /** Of the won deals of a customer. */
  readonly daysToClose: 'median' | 'mean';
  /** Customers that are written in several ways, as the user has accepted; the column is not looked at. */
  readonly sameCustomers: readonly ValueMerge[];
  readonly names: RollUpNames;
}

/** Why a row's amount is not in any customer's revenue. Every row has one reason, the first that holds, or none. */
export const leftReasons = [
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
export type LeftReason = (typeof leftReasons)[number];

export interface LeftRows {
  readonly reason: LeftReason;
  readonly rows: number;
  /** Sum of the amounts that these rows have. */
  readonly amount: number;
  /** Row numbers in the file, the first of them. */
  readonly rowNumbers: readonly number[];
}

/** Most row numbers listed for each reason; beyond it they are counted. */
export const listedRows = 1000;

export interface DaySummary {
  readonly deals: number;
  readonly mean: number;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** Rows that are counted in but worth a word. */
export interface NotedRows {
  readonly rows: number;
  readonly amount: number;
  readonly rowNumbers: readonly number[];
}

export interface RollUpReport {
  readonly fileName: string;
  /** rowsRead = rowsUsed + all rows of `left`. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly left: readonly LeftRows[];
  /** Exact sum of the amounts used, rounded once; null when the rows have no amounts. */
  readonly revenue: number | null;
  readonly unit: string | null;
  readonly customers: number;
  /** Customers without a purchase in the period: their revenue is missing, not zero. */
  readonly customersWithoutPurchase: number;
  /** Days since 1970, both included; null when all rows count. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** The newest date of a won row; null when there are no dates. */
  readonly newest: number | null;
  /** Credit notes: negative amounts among the rows used. */
  readonly negative: NotedRows;
  /** Rows, other than the first, of a deal that stands on several rows. */
  readonly repeatedDeals: NotedRows;
  /** Won deals that closed before they opened: no days to close. */
  readonly closedBeforeOpened: NotedRows;
  readonly daysToClose: { readonly won: DaySummary | null; readonly lost: DaySummary | null };
  readonly unknownOutcomes: readonly { readonly value: string; readonly rows: number }[];
}
