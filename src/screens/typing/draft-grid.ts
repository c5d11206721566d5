/* A draft as the grid shows it: its rows, and blank paper below them. */
import type { Draft } from '../../document/types.ts';
import type { Words } from '../../language/words.svelte.ts';
import { draftCapacity } from '../../state/draft.svelte.ts';
import { isFigure } from '../../state/draft-header.ts';
import type { GridColumn, GridRow } from '../../ui/grid/grid-types.ts';

const leastRows = 12;
/** In rem: the first column, which stays in sight, and the others; less on a phone. */
const widths = { wide: [13, 9.25], narrow: [8, 7.5] } as const;
const mostSuggestions = 50;

/** Columns by their place; words already used in a column are offered again, but for the names in the first. */
export function draftColumns(
  { columns, rows }: Draft,
  words: Words,
  room: keyof typeof widths,
): readonly GridColumn[] {
  const [firstWidth, width] = widths[room];
  return columns.map((name, place) => ({
    id: String(place),
    label: name === '' ? words.t.typing.column(words.format.number(place + 1)) : name,
    suggestions: place === 0 ? [] : usedWords(rows, place),
    width: place === 0 ? firstWidth : width,
  }));
}

function usedWords(rows: Draft['rows'], place: number): readonly string[] {
  const used = new Set<string>();
  for (const row of rows) {
    const text = row[place] ?? '';
    if (text !== '' && !isFigure(text)) used.add(text);
    if (used.size === mostSuggestions) break;
  }
  return [...used];
}

/** The rows, and at least one blank one while there is room. */
export function draftRows({ columns, rows }: Draft, words: Words): readonly GridRow[] {
  const shown = Math.min(draftCapacity.rows, Math.max(leastRows, rows.length + 1));
  return Array.from({ length: shown }, (_, place) => {
    const row = rows[place];
    const name = row?.[0] ?? '';
    return {
      id: String(place),
      group: String(place),
      label: name === '' ? words.t.typing.row(words.format.number(place + 1)) : name,
      cells: columns.map((_, column) => ({ text: row?.[column] ?? '', imported: false })),
    };
  });
}
