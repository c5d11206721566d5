import type { GridRow } from './grid-types.ts';

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
export function progressOf(rows: readonly GridRow[], columnCount: number): AnswerProgress {
  const groups = new Map<string, { filled: number; cells: number }>();
  const byColumn = Array.from({ length: columnCount }, () => 0);
  for (const { group, cells } of rows) {
    const before = groups.get(group) ?? { filled: 0, cells: 0 };
    let filled = 0;
    for (const [column, { text }] of cells.entries()) {
      if (text === '') continue;
      filled++;
      byColumn[column] = (byColumn[column] ?? 0) + 1;
    }
    groups.set(group, { filled: before.filled + filled, cells: before.cells + cells.length });
  }
  const counts = [...groups.values()];
  const full = counts.filter(({ filled, cells }) => filled === cells).length;
  const some = counts.filter(({ filled }) => filled > 0).length;
  return { customers: counts.length, full, part: some - full, byColumn, rows: rows.length };
}
