import type { Words } from '../../language/words.svelte.ts';

const listed = 8;

/** "Rad 3", "Rader 3, 7 och 12", or the first of them and how many more there are. */
export function rowNumbersText(
  numbers: readonly number[],
  count: number,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  const some = numbers.slice(0, listed).map((row) => format.number(row));
  if (some.length === 0) return '';
  if (count <= some.length) return t.intake.rows(count, format.list(some));
  return t.intake.rowsFirst(some.join(', '), format.number(count - some.length));
}
