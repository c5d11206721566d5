import type { GridColumn, GridRow } from './grid-types.ts';

export interface AnswerProgress {
  readonly customers: number;
  /** Customers with every question answered, and with only some. */
  readonly full: number;
  readonly part: number;
  /** Answers to each question, and the rows that could have one. */
  readonly byColumn: readonly number[];
  readonly rows: number;
}

/** How far the answering has come: by customer (the rows of a group are one) and by column. */
export function progressOf(
  rows: readonly GridRow[],
  columns: readonly Pick<GridColumn, 'isAside'>[],
): AnswerProgress {
  const groups = new Map<string, { filled: number; cells: number }>();
  const asked = columns.filter(({ isAside }) => isAside !== true).length;
  const byColumn = columns.map(() => 0);
  for (const { group, cells } of rows) {
    const before = groups.get(group) ?? { filled: 0, cells: 0 };
    let filled = 0;
    for (const [column, { text }] of cells.entries()) {
      if (text === '') continue;
      if (columns[column]?.isAside !== true) filled++;
      byColumn[column] = (byColumn[column] ?? 0) + 1;
    }
    groups.set(group, { filled: before.filled + filled, cells: before.cells + asked });
  }
  const counts = [...groups.values()];
  const full = counts.filter(({ filled, cells }) => filled === cells).length;
  const some = counts.filter(({ filled }) => filled > 0).length;
  return { customers: counts.length, full, part: some - full, byColumn, rows: rows.length };
}
