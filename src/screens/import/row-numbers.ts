import type { Words } from '../../language/words.svelte.ts';

const listed = 8;

/** A customer that was put together from other rows has no row of its own. */
const noRow = 0;

/** "Rad 3", "Rader 3, 7 och 12", or the first of them and how many more there are. */
export function rowNumbersText(
  numbers: readonly number[],
  count: number,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  const known = numbers.filter((row) => row !== noRow);
  const all = count - (numbers.length - known.length);
  const some = known.slice(0, listed).map((row) => format.number(row));
  if (some.length === 0) return '';
  if (all <= some.length) return t.intake.rows(all, format.list(some));
  return t.intake.rowsFirst(some.join(', '), format.number(all - some.length));
}
