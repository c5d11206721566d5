import type { Column } from '../table/column.ts';
import type { BandStandard, LineId } from './decisions.ts';

/** All that is known about one trait: what the best customers (or buyers) answer, and what the others do. */
export interface Evidence {
  readonly line: LineId;
  /** The imported column of the trait, if the list has one. */
  readonly column: Column | undefined;
  /** One answer for each of the best that has one: by hand as text, imported as number or text. */
  readonly best: readonly (string | number)[];
  /** How many best there are, answered or not. */
  readonly bestTotal: number;
  /** Answers given by hand for customers that are not among the best. */
  readonly othersByHand: readonly string[];
  /** 1 for each row whose imported value does not count among the others': the best, and those answered by hand. */
  readonly taken: Uint8Array;
  /** The size bands that its range is told in; left out for round numbers. */
  readonly bands?: BandStandard;
}
