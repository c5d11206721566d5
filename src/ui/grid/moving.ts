/* Where a key leads to from a place in a grid. */
import type { Position } from './selection.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';
export type Motion =
  Direction | `edge-${Direction}` | 'row-start' | 'row-end' | 'first' | 'last' | 'page-up' | 'page-down';

export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** −1 when the header can be written in. */
  readonly firstRow: -1 | 0;
  /** How many buttons stand beside the name of a row. */
  readonly actions: (row: number) => number;
  /** How many rows a page key moves. */
  readonly page: number;
  readonly isFilled: (position: Position) => boolean;
}

/** The nearest place that the grid has. */
export function kept({ row, column }: Position, shape: GridShape): Position {
  const inRow = Math.max(shape.firstRow, Math.min(row, shape.rows - 1));
  // From a button to a row without it: to the row's first cell.
  const inColumn = column < 0 && -column > shape.actions(inRow) ? 0 : column;
  return { row: inRow, column: Math.min(inColumn, Math.max(0, shape.columns - 1)) };
}

/** Where a motion leads; the same place when there is nothing further that way. */
export function moved(from: Position, motion: Motion, shape: GridShape): Position {
  const { row, column } = from;
  switch (motion) {
    case 'up':
      return kept({ row: row - 1, column }, shape);
    case 'down':
      return kept({ row: row + 1, column }, shape);
    case 'left':
      return { row, column: Math.max(0 - shape.actions(row), column - 1) };
    case 'right':
      return kept({ row, column: column + 1 }, shape);
    case 'edge-up':
    case 'edge-down':
    case 'edge-left':
    case 'edge-right':
      return edge(from, motion, shape);
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: shape.columns - 1 };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return kept({ row: shape.rows - 1, column: shape.columns - 1 }, shape);
    case 'page-up':
      return kept({ row: Math.max(0, row - shape.page), column }, shape);
    case 'page-down':
      return kept({ row: row + shape.page, column }, shape);
  }
}

const steps = {
  'edge-up': { row: -1, column: 0 },
  'edge-down': { row: 1, column: 0 },
  'edge-left': { row: 0, column: -1 },
  'edge-right': { row: 0, column: 1 },
} as const;

/** As in spreadsheets: to the end of what is filled, or over what is empty to what is filled next. */
function edge(from: Position, motion: keyof typeof steps, shape: GridShape): Position {
  const { row, column } = steps[motion];
  const next = (at: Position): Position => ({ row: at.row + row, column: at.column + column });
  const isInside = (at: Position): boolean =>
    at.row >= 0 && at.row < shape.rows && at.column >= 0 && at.column < shape.columns;
  let at = next(from);
  if (!isInside(at)) return from;
  const wants = shape.isFilled(from) && shape.isFilled(at);
  while (isInside(next(at)) && (wants ? shape.isFilled(next(at)) : !shape.isFilled(at))) at = next(at);
  return at;
}

/** The next cell in reading order; null beyond the last one, and before the first. */
export function tabbed({ row, column }: Position, back: boolean, shape: GridShape): Position | null {
  if (back) {
    if (column > 0) return { row, column: column - 1 };
    return row > shape.firstRow ? { row: row - 1, column: shape.columns - 1 } : null;
  }
  if (column < shape.columns - 1) return { row, column: Math.max(0, column + 1) };
  return row < shape.rows - 1 ? { row: row + 1, column: 0 } : null;
}
