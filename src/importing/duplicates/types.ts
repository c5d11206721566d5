/* Customers that stand on several rows of a list. Small, and can cross to the main thread. */

/** What the rows have in common; organisation numbers and names are compared in their folded forms. */
export type DuplicateSign = 'id' | 'organisationNumber' | 'name';

/** Columns that tell customers apart; leave out what the list lacks. */
export interface IdentityColumns {
  readonly id?: string;
  readonly organisationNumber?: string;
  readonly name?: string;
  /** Town, address or postal code: parts the sites of one company. */
  readonly place?: string;
}

export interface DuplicateGroup {
  readonly sign: DuplicateSign;
  /** The cells that are alike, as they first stand; '' for a personal identity number, which is never shown. */
  readonly value: string;
  /** Indexes of the rows, in the order of the list, and their numbers in the file. */
  readonly rows: readonly number[];
  readonly rowNumbers: readonly number[];
  readonly names: readonly string[];
  /** Columns whose filled cells are not all the same. */
  readonly differing: readonly string[];
  /**
   * The same number or name in several places, or the same organisation number under several names: a company with
   * several sites, which are customers of their own unless the user says otherwise.
   */
  readonly severalSites: boolean;
  /** The number is the owner's personal identity number. */
  readonly isPersonal: boolean;
  /**
   * Copied rows are said once. Sites, and one name under several organisation numbers, are kept. Otherwise it is one
   * customer whose amounts are parts of a whole.
   */
  readonly suggestion: MergeAmounts | 'keep';
}

/** Whether amounts are added up, or said once though they stand on several rows. */
export type MergeAmounts = 'sum' | 'once';

export interface DuplicateReport {
  /** Groups by id first, then by organisation number, then by name; at most `listedGroups` of each. */
  readonly groups: readonly DuplicateGroup[];
  /** All groups, and the rows in them. */
  readonly counts: Readonly<Record<DuplicateSign, { readonly groups: number; readonly rows: number }>>;
}

/** Most groups listed for each sign; beyond it they are counted. */
export const listedGroups = 500;

/** What the user says of a group; kept, and applied again on the next import by its sign and value. */
export interface DuplicateDecision {
  readonly sign: DuplicateSign;
  readonly value: string;
  readonly action: MergeAmounts | 'keep';
}

/** Rows that are one customer, as the user has decided. */
export interface MergeChoice {
  readonly rows: readonly number[];
  readonly amounts: MergeAmounts;
}

/** A value of a merged customer that its rows did not agree on, and what was taken. */
export interface MergeConflict {
  readonly column: string;
  /** Row of the merged list. */
  readonly row: number;
  readonly values: readonly string[];
  readonly taken: string;
}
