import { readHeader } from '../../importing/header-text.ts';
import { sortOfHeader } from '../../importing/match-header.ts';
import { customerKeys } from '../../method/customer-key.ts';
import { columnLength, type CategoryColumn, type TextColumn } from '../../table/column.ts';
import type { CustomerList, NamedColumn } from '../../table/list.ts';
import { textAt } from '../../table/read.ts';
import type { Matches } from './matcher.ts';
import type { PersonPlace } from './types.ts';

/** The list that is searched. */
export interface Searched {
  readonly listId: string;
  readonly list: string;
  readonly beside: boolean;
}

/** Where the words stand in a list: customers that are called so, and cells of other columns. */
export function* findInList(
  list: CustomerList,
  matches: Matches,
  searched: Searched,
): Generator<PersonPlace> {
  const { nameAt } = customerKeys(list);
  const seen = new Set<number>();
  for (const named of list.columns) {
    const found = rowsWith(named, matches);
    const [first] = found;
    if (first === undefined) continue;
    if (!namesCustomer(named)) {
      const { name: column } = named;
      yield { kind: 'cells', ...searched, column, cells: found.length, text: shown(wordsAt(named, first)) };
      continue;
    }
    for (const row of found) {
      if (seen.has(row)) continue;
      seen.add(row);
      const text = shown(wordsAt(named, row));
      yield { kind: 'customer', ...searched, row, customer: nameAt(row), column: named.name, text };
    }
  }
}

/** Whether the column says who the customer is, so that what is asked for is the customer. */
function namesCustomer({ name, role }: NamedColumn): boolean {
  return role === 'name' || role === 'id' || sortOfHeader(readHeader(name)) === 'organisationNumber';
}

function rowsWith({ column }: NamedColumn, matches: Matches): readonly number[] {
  const rows: number[] = [];
  const isFound =
    column.kind === 'category' ? foundIn(column.dictionary, matches) : (text: string) => matches(text);
  if (column.kind === 'date') return rows;
  const count = columnLength(column);
  for (let row = 0; row < count; row++) {
    const text = column.kind === 'number' ? numberText(column.values[row] ?? NaN) : textAt(column, row);
    if (text !== '' && isFound(text)) rows.push(row);
  }
  return rows;
}

/** Asked once for each word of the dictionary. */
function foundIn(dictionary: readonly string[], matches: Matches): Matches {
  const found = new Set(dictionary.filter(matches));
  return (text) => found.has(text);
}

/** Numbers are asked for when they were read as such: customer numbers, and numbers of organisations without a hyphen. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 100_000 ? String(value) : '';
}

function wordsAt({ column }: NamedColumn, row: number): string {
  if (column.kind === 'number') return numberText(column.values[row] ?? NaN);
  return column.kind === 'date' ? '' : textAt(column, row);
}

const shownChars = 80;
/** As much of the words as is shown. */
export const shown = (text: string): string =>
  text.length <= shownChars ? text : `${text.slice(0, shownChars - 1)}…`;

/** The cells whose words match, by column. */
export function isWords(column: NamedColumn['column']): column is TextColumn | CategoryColumn {
  return column.kind === 'text' || column.kind === 'category';
}
