/* What joining two files is told and what it tells. Small, and can cross to the main thread. */
import type { Role } from '../../table/role.ts';

/** Which columns join two files: a row of the child belongs to the row of the parent that has its key. */
export interface JoinKeys {
  readonly child: string;
  readonly parent: string;
  readonly kind: KeyKind;
}

/** How keys are compared; names and numbers differ only in which near matches are proposed. */
export type KeyKind = 'name' | 'id' | 'organisationNumber';

/** A key of the child that the user says is a key of the parent; kept, and applied again on the next import. */
export interface KeyLink {
  readonly from: string;
  readonly to: string;
}

/** A key of the child that the parent lacks. */
export interface UnmatchedKey {
  /** '' for a personal identity number, which is never shown. */
  readonly key: string;
  readonly rows: number;
  /** Row number in the child's file where it first stands. */
  readonly rowNumber: number;
}

/** A key that several rows of the parent have; the child's rows go to the first of them. */
export interface AmbiguousKey {
  readonly key: string;
  readonly parentRows: number;
}

export interface MatchReport {
  /** Child rows = matched + unmatched + blank. */
  readonly rows: { readonly matched: number; readonly unmatched: number; readonly blank: number };
  /** Most rows first; at most `listedKeys`, with the full count beside. */
  readonly unmatched: readonly UnmatchedKey[];
  readonly unmatchedCount: number;
  readonly ambiguous: readonly AmbiguousKey[];
  readonly ambiguousCount: number;
  /** Rows of the parent that no row of the child belongs to. */
  readonly parentsWithout: number;
  /** Their row numbers in the parent's file, the first of them. */
  readonly parentsWithoutRows: readonly number[];
}

/** Most keys or rows listed one by one; beyond it they are counted. */
export const listedKeys = 1000;

/** Why two keys may be one: the same but for legal form and signs, a slip of the pen, or shared words. */
export type ProposalReason = 'same-name' | 'spelling' | 'words' | 'same-digits';

/** A near match, to be accepted or not; never made by itself. */
export interface MatchProposal {
  readonly from: string;
  readonly to: string;
  /** 0–1; 1 is the same but for legal form, signs and spaces. */
  readonly score: number;
  readonly reason: ProposalReason;
}

export interface JoinSettings {
  readonly keys: JoinKeys;
  readonly links: readonly KeyLink[];
  /** What becomes of customers that the register lacks: added at its end, or left out and listed. */
  readonly unmatched: 'add' | 'leave';
}

/** A role that a column of one file lost to a column of the other, and what it means now. */
export interface RoleMove {
  readonly column: string;
  readonly from: Role;
  readonly to: Role | null;
}

/**
 * Why a row of an attached file is not in the list: it names no customer, one that the register lacks, or one that an
 * earlier row has told of.
 */
export const attachReasons = ['no-customer', 'no-match', 'same-customer'] as const;
export type AttachReason = (typeof attachReasons)[number];

export interface JoinReport {
  /** The match of the other file's customers, each counted once, with the rows that they have as `rows` of unmatched. */
  readonly match: MatchReport;
  readonly added: number;
  readonly roleMoves: readonly RoleMove[];
}

/** What became of the rows of a file with one row a customer. */
export interface AttachReport extends JoinReport {
  readonly fileName: string;
  /** rowsRead = rowsUsed + all rows of `left`. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly left: readonly {
    readonly reason: AttachReason;
    readonly rows: number;
    /** Row numbers in the file, the first of them. */
    readonly rowNumbers: readonly number[];
  }[];
}
