import type { Words } from '../../language/words.svelte.ts';

const listed = 12;

/** The first row numbers, and how many more rows there are. */
export function rowNumbersText(rowNumbers: readonly number[], rows: number, words: Words): string {
  if (rowNumbers.length === 0) return '–';
  const first = rowNumbers.slice(0, listed);
  const more = rows - first.length;
  const text = first.map((row) => words.format.number(row)).join(', ');
  return more > 0 ? `${text} ${words.t.again.more(words.format.number(more))}` : text;
}
