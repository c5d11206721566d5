import type { Draft } from '../../document/types.ts';
import { writeTsv } from '../../ui/grid/tsv.ts';

/** A draft as the text of a table, without blank rows and without columns that hold nothing. */
export function typedText({ columns, rows }: Draft): string {
  const used = columns.flatMap((_, column) =>
    rows.some((row) => (row[column] ?? '') !== '') ? [column] : [],
  );
  const filled = rows.filter((row) => row.some((text) => text !== ''));
  return writeTsv([columns, ...filled].map((row) => used.map((column) => row[column] ?? '')));
}
