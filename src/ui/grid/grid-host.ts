import type { Capacity } from './block-change.ts';
import type { GridOutcome } from './grid-outcome.ts';
import type { CellChange, GridColumn, GridRow } from './grid-types.ts';
import type { Position } from './selection.ts';
import type { Block } from './tsv.ts';

/** What the grid asks of the component around it. */
export interface GridHost {
  readonly columns: () => readonly GridColumn[];
  readonly rows: () => readonly GridRow[];
  /** The most rows and columns there can be. */
  readonly capacity: () => Capacity;
  /** How many rows hold, or ask for, something; what is below is blank paper. */
  readonly rowsInUse: () => number;
  readonly hasHeader: () => boolean;
  readonly onchange: (changes: readonly CellChange[]) => void;
  /** Gives the screen a block before the grid puts it down; what it then says means that it has done so itself. */
  readonly onpaste: (block: Block, at: Position) => string | null;
  /** Each says what was taken back or made again; null for nothing. */
  readonly onundo: () => string | null;
  readonly onredo: () => string | null;
  readonly onsay: (outcome: GridOutcome) => void;
}
