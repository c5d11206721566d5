/* What paste, fill and clear do to a grid: each a list of cells with their new text, applied as one change. */
import { cellText, type CellChange } from './grid-types.ts';
import { heightOf, positionsIn, widthOf, type Position, type Rectangle } from './selection.ts';
import type { Block } from './tsv.ts';

export interface Pasted {
  readonly changes: readonly CellChange[];
  /** Where the block came to stand, as far as it fits. */
  readonly area: Rectangle;
  /** Rows and columns of the block that did not fit. */
  readonly rowsLeft: number;
  readonly columnsLeft: number;
}

/** How many rows and columns there can be. */
export interface Capacity {
  readonly rows: number;
  readonly columns: number;
}

type TextAt = (position: Position) => string;

/**
 * A block put down with its corner at the selection's. A selection that holds it a whole number of times both ways is
 * filled with it, so one value fills all. Short rows are padded with blank cells.
 */
export function pasteBlock(block: Block, selection: Rectangle, capacity: Capacity): Pasted {
  const rows = block.length;
  const columns = Math.max(1, ...block.map((row) => row.length));
  const { top, left } = selection;
  const repeats = heightOf(selection) % rows === 0 && widthOf(selection) % columns === 0;
  const height = repeats ? heightOf(selection) : rows;
  const width = repeats ? widthOf(selection) : columns;
  const bottom = Math.min(top + height, capacity.rows) - 1;
  const right = Math.min(left + width, capacity.columns) - 1;
  const area = { top, left, bottom, right };
  const changes = positionsIn(area).map(({ row, column }) => ({
    row,
    column,
    text: cellText(block[(row - top) % rows]?.[(column - left) % columns] ?? ''),
  }));
  return {
    changes,
    area,
    rowsLeft: height - heightOf(area),
    columnsLeft: width - widthOf(area),
  };
}

/** The selection's top row copied to its other rows; of a single row, the row above copied to it. */
export function fillDown(selection: Rectangle, textAt: TextAt): readonly CellChange[] {
  const { top, left, right, bottom } = selection;
  const isOne = top === bottom;
  const from = isOne ? top - 1 : top;
  if (from < 0) return [];
  const area = { top: from + 1, left, bottom, right };
  return positionsIn(area).map(({ row, column }) => ({
    row,
    column,
    text: cellText(textAt({ row: from, column })),
  }));
}

/** The selection's left column copied to its other columns; of a single column, the column before copied to it. */
export function fillRight(selection: Rectangle, textAt: TextAt): readonly CellChange[] {
  const { top, left, right, bottom } = selection;
  const isOne = left === right;
  const from = isOne ? left - 1 : left;
  if (from < 0) return [];
  const area = { top, left: from + 1, bottom, right };
  return positionsIn(area).map(({ row, column }) => ({
    row,
    column,
    text: cellText(textAt({ row, column: from })),
  }));
}

/** The filled cells of a row copied to the blank cells below them, down to the last row in use. */
export function fillBlanks(
  { bottom: from, left, right }: Rectangle,
  rowsInUse: number,
  textAt: TextAt,
): readonly CellChange[] {
  if (from >= rowsInUse - 1) return [];
  return positionsIn({ top: from + 1, left, bottom: rowsInUse - 1, right }).flatMap(({ row, column }) => {
    const text = cellText(textAt({ row: from, column }));
    return text === '' || textAt({ row, column }) !== '' ? [] : [{ row, column, text }];
  });
}

export function clearCells(selection: Rectangle): readonly CellChange[] {
  return positionsIn(selection).map((position) => ({ ...position, text: '' }));
}

/** The texts of a rectangle, row by row. */
export function blockOf(selection: Rectangle, textAt: TextAt): Block {
  const { top, left } = selection;
  const rows = Array.from({ length: heightOf(selection) }, (_, index) => top + index);
  const columns = Array.from({ length: widthOf(selection) }, (_, index) => left + index);
  return rows.map((row) => columns.map((column) => textAt({ row, column })));
}
