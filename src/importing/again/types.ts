/* What a newer list says of the customers of an older one. Small, and can cross to the main thread. */
import type { DuplicateSign } from '../duplicates/types.ts';

/** How customers were found again; `row` only when the same file is read in another way and nothing else tells. */
export type MatchSign = DuplicateSign | 'row';

/** Customers by what they are called: how many, and the first of them. */
export interface NamedCustomers {
  readonly count: number;
  readonly first: readonly string[];
}

/** Customers that share number and name, so that only their order tells them apart. */
export interface AlikeCustomers {
  readonly name: string;
  readonly older: number;
  readonly newer: number;
}

/** A cell as a screen can show it. */
export type ShownCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null }
  /** Days since 1970. */
  | { readonly kind: 'day'; readonly day: number };

export interface ChangedCell {
  readonly customer: string;
  readonly before: ShownCell;
  readonly after: ShownCell;
}

/** A column, by its name in the newer list, with how many of the customers found again it says something new of. */
export interface ChangedColumn {
  readonly column: string;
  readonly customers: number;
  readonly examples: readonly ChangedCell[];
}

/** Two lists of the same customers side by side. */
export interface ListComparison {
  readonly olderCustomers: number;
  readonly newerCustomers: number;
  /** olderCustomers = matched + gone; newerCustomers = matched + added. */
  readonly matched: number;
  readonly by: Readonly<Record<MatchSign, number>>;
  readonly added: NamedCustomers;
  readonly gone: NamedCustomers;
  readonly alike: { readonly count: number; readonly first: readonly AlikeCustomers[] };
  readonly changed: {
    /** Customers with at least one changed cell. */
    readonly customers: number;
    /** Most changed first. */
    readonly columns: readonly ChangedColumn[];
  };
  readonly columns: {
    readonly added: readonly string[];
    readonly gone: readonly string[];
    /** Of another kind than before (a number that was words, say), so that cells cannot be compared. */
    readonly reread: readonly string[];
  };
}

/** What importing again would do, before it is done. */
export interface AgainReport extends ListComparison {
  /** Customers with answers: those that are in the newer list, and those that are not. */
  readonly answers: { readonly kept: number; readonly lost: NamedCustomers };
}

/** Most customers named one by one; beyond it they are counted. */
export const namedCustomers = 100;
/** Examples of what changed in a column. */
export const changeExamples = 5;
