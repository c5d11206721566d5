/* What a change does to a draft: each gives a new one, in which every row is as long as there are columns. */
import type { Draft } from '../document/types.ts';
import { documentLimits as limits } from '../limits/document.ts';

/** A cell's new text. Row −1 is the header. */
export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const isBlank = (row: readonly string[]): boolean => row.every((text) => text === '');
const cut = (text: string): string => text.slice(0, limits.draftChars);

/** The same without blank rows at its end. */
function trimmed({ columns, rows }: Draft): Draft {
  return { columns, rows: rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1) };
}

/** Writes cells; rows and columns that are not there yet are made, as far as the limits go. */
export function withCells(draft: Draft, cells: readonly DraftCell[]): Draft {
  const fits = cells.filter(({ row, column }) => row < limits.draftRows && column < limits.draftColumns);
  const width = Math.max(draft.columns.length, ...fits.map(({ column }) => column + 1));
  const height = Math.max(draft.rows.length, ...fits.map(({ row }) => row + 1));
  const columns = widened(draft.columns, width);
  const rows = Array.from({ length: height }, (_, at) => {
    const row = draft.rows[at] ?? [];
    return row.length === width ? row : widened(row, width);
  });
  const changed = new Map<number, string[]>();
  for (const { row, column, text } of fits) {
    if (row < 0) {
      columns[column] = cut(text);
      continue;
    }
    const cellsOfRow = changed.get(row) ?? [...(rows[row] ?? [])];
    cellsOfRow[column] = cut(text);
    changed.set(row, cellsOfRow);
  }
  return trimmed({ columns, rows: rows.map((row, at) => changed.get(at) ?? row) });
}

function widened(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}

/** A draft of a block, of which the first row is the header. */
export function draftOfBlock(block: readonly (readonly string[])[]): Draft {
  const width = Math.min(limits.draftColumns, Math.max(1, ...block.map((row) => row.length)));
  const [columns = [], ...rows] = block
    .slice(0, limits.draftRows + 1)
    .map((row) => widened(row.map(cut), width));
  return trimmed({ columns, rows });
}

export function withColumn(draft: Draft, name: string): Draft {
  if (draft.columns.length >= limits.draftColumns) return draft;
  return { columns: [...draft.columns, cut(name)], rows: draft.rows.map((row) => [...row, '']) };
}

/** Without the columns from one place to another, both among them; one column always stays. */
export function withoutColumns(draft: Draft, from: number, to: number): Draft {
  const keeps = (_: string, at: number): boolean => at < from || at > to;
  const columns = draft.columns.filter(keeps);
  if (columns.length === 0) return draft;
  return trimmed({ columns, rows: draft.rows.map((row) => row.filter(keeps)) });
}

/** Without the rows from one place to another, both among them. */
export function withoutRows(draft: Draft, from: number, to: number): Draft {
  return trimmed({ columns: draft.columns, rows: draft.rows.filter((_, at) => at < from || at > to) });
}
