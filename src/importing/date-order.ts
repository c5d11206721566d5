import { guessDateOrder, parseDate, type DateOrder } from '../table/date-text.ts';
import { profileOf } from './column-profile.ts';
import { readHeader } from './header-text.ts';
import type { ReadColumn, ReadTable } from './read-table.ts';

export interface OrderGuess {
  readonly order: DateOrder;
  /** The other way that the same cells could be read; null when there is no doubt. */
  readonly other: DateOrder | null;
}

/** Words and currencies of lists from the United States, where the month stands first. */
const americanWords: ReadonlySet<string> = new Set([
  'zip',
  'zip code',
  'zipcode',
  'state',
  'ein',
  'us state',
]);
const americanMoney = /(?:^|[\s\d])(?:US)?\$|\bUSD\b/;
const mostLookedAt = 50;

/** In which order a column writes its dates. Where its own cells do not tell, the file's other columns do. */
export function orderOfDates(table: ReadTable, column: ReadColumn): OrderGuess {
  const { spread } = profileOf(column);
  const known = guessDateOrder(spread);
  if (known !== null) return { order: known, other: null };
  const isEither = spread.some((cell) => isAmbiguous(cell));
  const order = orderOfFile(table) ?? (isAmerican(table) ? 'mdy' : 'dmy');
  return { order, other: isEither ? (order === 'mdy' ? 'dmy' : 'mdy') : null };
}

/** Whether the cell is another day when month and day change places. */
function isAmbiguous(cell: string): boolean {
  const [day, month] = [parseDate(cell, 'dmy'), parseDate(cell, 'mdy')];
  return !Number.isNaN(day) && !Number.isNaN(month) && day !== month;
}

/** The order of the columns that tell: day or month first, when all of them agree. */
function orderOfFile(table: ReadTable): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const column of table.columns) {
    const cells = profileOf(column).spread;
    if (!cells.slice(0, mostLookedAt).some((cell) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(cell))) continue;
    const order = guessDateOrder(cells);
    if (order === 'dmy' || order === 'mdy') orders.add(order);
  }
  const [order, ...others] = orders;
  return others.length === 0 ? (order ?? null) : null;
}

function isAmerican({ columns, dialect }: ReadTable): boolean {
  if (dialect.delimiter === ';') return false;
  return columns.some((column) => {
    const { words, unit } = readHeader(column.name);
    if (unit === 'USD' || americanWords.has(words)) return true;
    return profileOf(column)
      .different.slice(0, mostLookedAt)
      .some((cell) => americanMoney.test(cell));
  });
}
