/* What a grid is given to draw, and what it tells when a person has changed something. */

export interface GridColumn {
  readonly id: string;
  readonly label: string;
  /** Answers to offer, the likeliest first. */
  readonly suggestions: readonly string[];
  /** True when an answer may name several, parted by commas: suggestions then complete the last one. */
  readonly several?: boolean;
  /** Which keys a phone shows. */
  readonly keyboard?: 'text' | 'numeric';
  /** True for what is said of the row's answers and is none of them: a row can be done without it. */
  readonly isAside?: boolean;
  /** A few quiet words under the header. */
  readonly note?: string;
  /** In rem. */
  readonly width: number;
}

export interface GridCell {
  readonly text: string;
  /** True when the answer came with the list and not by hand. */
  readonly imported: boolean;
  /** True when emptying it would change nothing, since what the list says holds again. */
  readonly fixed?: boolean;
}

/** A button beside a row's name. */
export interface RowAction {
  readonly kind: 'add' | 'remove';
  readonly label: string;
  readonly onpick: () => void;
}

export interface GridRow {
  readonly id: string;
  readonly label: string;
  /** Rows about the same customer share it, and stand together. */
  readonly group: string;
  readonly cells: readonly GridCell[];
  readonly actions?: readonly RowAction[];
}

/** By place, counted from 0. Row −1 is the header, where that can be written in. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One line of text without blanks at its ends: what a cell can hold. */
export function cellText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
