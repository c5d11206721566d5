/* Cells of a list that hold the words. */
import { readHeader } from '../../importing/header-text.ts';
import { sortOfHeader } from '../../importing/match-header.ts';
import { columnLength, type CategoryColumn, type TextColumn } from '../../table/column.ts';
import type { NamedColumn } from '../../table/list.ts';
import { textAt } from '../../table/read.ts';
import type { Matches } from './matcher.ts';

/** The list that is searched. */
export interface Searched {
  readonly listId: string;
  readonly list: string;
  readonly beside: boolean;
}

/** Whether the column says who the customer is, so that what is asked for is the customer. */
export function namesCustomer({ name, role }: NamedColumn): boolean {
  return role === 'name' || role === 'id' || sortOfHeader(readHeader(name)) === 'organisationNumber';
}

/** Rows whose cell holds the words, rising. */
export function rowsWith({ column }: NamedColumn, matches: Matches): readonly number[] {
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

/** What stands in a cell that can hold the words. */
export function wordsAt({ column }: NamedColumn, row: number): string {
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
