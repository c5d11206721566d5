/* Which rows of a long grid are drawn: those in sight, some around them, and the one that holds the focus. */

/** A row to draw, and the height in pixels of the rows left out before it. */
export interface DrawnRow {
  readonly row: number;
  readonly gap: number;
}

export interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  /** Pixels left out after the last. */
  readonly gapAfter: number;
}

interface View {
  readonly rows: number;
  /** In pixels. */
  readonly rowHeight: number;
  readonly scrollTop: number;
  readonly height: number;
}

/** Grids up to this many rows are drawn whole. */
const mostWhole = 120;
/** Rows drawn beyond the edges, so that a short scroll shows no blank. */
const around = 12;

/** The rows to draw, in order, each once. */
export function drawnRows({ rows, rowHeight, scrollTop, height }: View, focused: number): DrawnRows {
  if (rows <= mostWhole) return { rows: all(0, rows).map((row) => ({ row, gap: 0 })), gapAfter: 0 };
  const first = Math.max(0, Math.min(rows, Math.floor(scrollTop / rowHeight)) - around);
  const last = Math.min(rows, Math.ceil((scrollTop + height) / rowHeight) + around);
  const shown = all(first, last);
  const isOutside = focused >= 0 && focused < rows && (focused < first || focused >= last);
  const drawn = isOutside ? [...shown, focused].toSorted((a, b) => a - b) : shown;
  return {
    rows: drawn.map((row, index) => ({ row, gap: (row - (drawn[index - 1] ?? -1) - 1) * rowHeight })),
    gapAfter: (rows - 1 - (drawn.at(-1) ?? -1)) * rowHeight,
  };
}

function all(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
