/* Where the words stand in the rows of a list: customers that are called so, and cells of other columns. */
import { isoOfDay } from '../../document/iso-date.ts';
import { customerKeys } from '../../method/customer-key.ts';
import type { Column } from '../../table/column.ts';
import type { CustomerList } from '../../table/list.ts';
import { textAt } from '../../table/read.ts';
import { namesCustomer, rowsWith, shown, wordsAt, type Searched } from './find-in-list.ts';
import type { Matches } from './matcher.ts';
import type { Found } from './found.ts';
import type { Told } from './types.ts';

/** Looks through the columns. `keys` gets the customers found; `answersOf` tells what was answered about one. */
export function* searchRows(
  list: CustomerList,
  matches: Matches,
  searched: Searched,
  keys: Set<string>,
  answersOf: (row: number) => readonly Told[],
): Generator<Found> {
  const { nameAt, keyAt } = customerKeys(list);
  const seen = new Set<number>();
  for (const named of list.columns) {
    const found = rowsWith(named, matches);
    const [first] = found;
    if (first === undefined) continue;
    const { name: column } = named;
    if (!namesCustomer(named)) {
      const text = shown(wordsAt(named, first));
      yield {
        place: { kind: 'cells', ...searched, column, cells: found.length, text },
        told: () =>
          found.map((row) => ({ of: column, line: null, text: `${nameAt(row)}: ${wordsAt(named, row)}` })),
      };
      continue;
    }
    for (const row of found) {
      if (seen.has(row)) continue;
      seen.add(row);
      keys.add(keyAt(row));
      const text = shown(wordsAt(named, row));
      yield {
        place: { kind: 'customer', ...searched, row, customer: nameAt(row), column, text },
        told: () => [...toldOfRow(list, row), ...answersOf(row)],
      };
    }
  }
}

function toldOfRow({ columns }: CustomerList, row: number): readonly Told[] {
  return columns.flatMap(({ name, column }) => {
    const text = cellText(column, row);
    return text === '' ? [] : [{ of: name, line: null, text }];
  });
}

function cellText(column: Column, row: number): string {
  if (column.kind === 'text' || column.kind === 'category') return textAt(column, row);
  const value = (column.kind === 'date' ? column.days : column.values)[row] ?? NaN;
  if (Number.isNaN(value)) return '';
  return column.kind === 'date' ? (isoOfDay(value) ?? '') : String(value);
}
